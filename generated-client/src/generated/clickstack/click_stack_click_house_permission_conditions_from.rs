// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackClickHouseCASLPermissionConditionsFrom` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackClickHousePermissionConditionsFrom {
    /// The member `databaseName`.
    ///
    /// Example: `"default"`.
    pub database_name: Option<String>,
    /// The member `tableName`.
    ///
    /// Example: `"otel_logs"`.
    pub table_name: Option<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackClickHousePermissionConditionsFrom {
    /// Creates one with what the API requires.
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
