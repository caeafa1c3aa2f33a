// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Always `sql`. Only SQL predicate filters render in the sidebar.
    ///
    /// Example: `"sql"`.
    pub enum ClickStackSavedSearchFilterType {
        /// `sql`
        Sql = "sql",
    }
}
