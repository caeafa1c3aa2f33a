// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackFilterSettingsColumn;

/// Schema `ClickStackSourceFilterSettings` of the API.
///
/// Part of [`ClickStackLogSource`](crate::clickstack::ClickStackLogSource), [`ClickStackTraceSource`](crate::clickstack::ClickStackTraceSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSourceFilterSettings {
    /// ClickHouse database name
    ///
    /// Example: `"default"`.
    pub database_name: Option<String>,
    /// ClickHouse table name
    ///
    /// Example: `"otel_logs"`.
    pub table_name: Option<String>,
    /// Columns to expose as filters (max 10)
    pub columns: Option<Vec<ClickStackFilterSettingsColumn>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackSourceFilterSettings {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        columns: impl IntoIterator<Item = ClickStackFilterSettingsColumn>,
        database_name: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            database_name: Some(database_name.into()),
            table_name: Some(table_name.into()),
            columns: Some(columns.into_iter().collect()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackSourceFilterSettings {
        database_name: optional "databaseName",
        table_name: optional "tableName",
        columns: optional "columns",
        ..extra,
    }
}
