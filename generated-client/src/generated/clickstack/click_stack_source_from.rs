// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackSourceFrom` of the API.
///
/// Part of [`ClickStackLogSource`](crate::clickstack::ClickStackLogSource), [`ClickStackPromqlSource`](crate::clickstack::ClickStackPromqlSource), [`ClickStackSessionSource`](crate::clickstack::ClickStackSessionSource) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSourceFrom {
    /// ClickHouse database name
    ///
    /// Example: `"otel"`.
    pub database_name: Option<String>,
    /// ClickHouse table name
    ///
    /// Example: `"otel_logs"`.
    pub table_name: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackSourceFrom {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(database_name: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            database_name: Some(database_name.into()),
            table_name: Some(table_name.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackSourceFrom {
        database_name: optional "databaseName",
        table_name: optional "tableName",
        ..extra,
    }
}
