// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// A role with which a query endpoint runs.
    pub enum QueryEndpointRole {
        /// `sql_console_read_only`
        SqlConsoleReadOnly = "sql_console_read_only",
        /// `sql_console_admin`
        SqlConsoleAdmin = "sql_console_admin",
    }
}
