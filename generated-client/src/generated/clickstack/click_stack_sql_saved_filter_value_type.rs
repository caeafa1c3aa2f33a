// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Filter type.
    ///
    /// Example: `"sql"`.
    pub enum ClickStackSqlSavedFilterValueType {
        /// `sql`
        Sql = "sql",
    }
}
