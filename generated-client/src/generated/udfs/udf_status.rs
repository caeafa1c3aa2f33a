// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Build state of this UDF version.
    pub enum UdfStatus {
        /// `building`
        Building = "building",
        /// `error`
        Error = "error",
        /// `ready`
        Ready = "ready",
    }
}
