// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Type of the entity.
    pub enum UsageCostRecordEntityType {
        /// `datawarehouse`
        Datawarehouse = "datawarehouse",
        /// `service`
        Service = "service",
        /// `clickpipe`
        Clickpipe = "clickpipe",
    }
}
