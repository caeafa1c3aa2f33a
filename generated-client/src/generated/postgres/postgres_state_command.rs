// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Postgres status, which initiates a process.
    pub enum PostgresStateCommand {
        /// `restart`
        Restart = "restart",
        /// `promote`
        Promote = "promote",
        /// `switchover`
        Switchover = "switchover",
    }
}
