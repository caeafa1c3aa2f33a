// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The language of a search or filter.
    pub enum ClickStackQueryLanguage {
        /// `sql`
        Sql = "sql",
        /// `lucene`
        Lucene = "lucene",
    }
}
