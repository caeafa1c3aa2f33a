// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The sandbox of a user-defined function.
    pub enum UdfSandboxType {
        /// `basic`
        Basic = "basic",
        /// `netenable`
        Netenable = "netenable",
    }
}
