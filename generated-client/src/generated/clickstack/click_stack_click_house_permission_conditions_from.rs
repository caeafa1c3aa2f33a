// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackClickHouseCASLPermissionConditionsFrom` of the API.
///
/// Part of [`ClickStackClickHousePermissionConditions`](crate::clickstack::ClickStackClickHousePermissionConditions).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHousePermissionConditionsFrom {
    /// `databaseName` in JSON; the API does not describe it.
    ///
    /// Example: `"default"`.
    pub database_name: Option<String>,
    /// `tableName` in JSON; the API does not describe it.
    ///
    /// Example: `"otel_logs"`.
    pub table_name: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackClickHousePermissionConditionsFrom {
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
    ClickStackClickHousePermissionConditionsFrom {
        database_name: optional "databaseName",
        table_name: optional "tableName",
        ..extra,
    }
}
