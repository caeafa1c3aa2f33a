// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Sandbox runtime version.
    pub enum UdfSandboxVersion {
        /// `v1`
        V1 = "v1",
        /// `v2`
        V2 = "v2",
        /// `v3`
        V3 = "v3",
    }
}
