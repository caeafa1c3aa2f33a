// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Type of high availability: “none” for no replication, “async” for asynchronous replication to a single
    /// standby, and “sync” for synchronous replication to two standbys.
    ///
    /// Schema `pgHaType` of the API.
    pub enum PostgresHaType {
        /// `none`
        None = "none",
        /// `async`
        Async = "async",
        /// `sync`
        Sync = "sync",
    }
}
