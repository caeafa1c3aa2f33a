// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Executable UDF type.
    pub enum UdfType {
        /// `executable`
        Executable = "executable",
        /// `executable_pool`
        ExecutablePool = "executable_pool",
    }
}
