// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Enables the planner's use of parallel hash plans.
    ///
    /// Example: `"on"`.
    ///
    /// <https://postgresqlco.nf/doc/en/param/enable_parallel_hash/>
    pub enum PostgresConfigEnableParallelHash {
        /// `on`
        On = "on",
        /// `off`
        Off = "off",
    }
}
