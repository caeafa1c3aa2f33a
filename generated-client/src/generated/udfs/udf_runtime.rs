// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// What runs a user-defined function.
    pub enum UdfRuntime {
        /// `python3.11`
        Python3_11 = "python3.11",
        /// `native`
        Native = "native",
    }
}
