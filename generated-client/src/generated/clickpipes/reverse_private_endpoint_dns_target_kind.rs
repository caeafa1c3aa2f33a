// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// DNS target kind.
    ///
    /// Example: `"RESOURCE_CONFIGURATION"`.
    pub enum ReversePrivateEndpointDnsTargetKind {
        /// `RESOURCE_CONFIGURATION`
        ResourceConfiguration = "RESOURCE_CONFIGURATION",
    }
}
