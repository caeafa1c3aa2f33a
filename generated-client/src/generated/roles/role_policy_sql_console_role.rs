// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Optional SQL console role type
    pub enum RolePolicySqlConsoleRole {
        /// `sql-console-readonly`
        SqlConsoleReadonly = "sql-console-readonly",
        /// `sql-console-admin`
        SqlConsoleAdmin = "sql-console-admin",
    }
}
