// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackMetricSourceFrom` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMetricSourceFrom {
    /// ClickHouse database name
    ///
    /// Example: `"otel"`.
    pub database_name: Option<String>,
    /// ClickHouse table name
    ///
    /// Example: `"otel_metrics_gauge"`.
    pub table_name: Nullable<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackMetricSourceFrom {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(database_name: impl Into<String>) -> Self {
        Self {
            database_name: Some(database_name.into()),
            table_name: Nullable::Absent,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackMetricSourceFrom {
        /// Sets `tableName`: ClickHouse table name
        table_name(nullable into String),
        /// Sends `null` for `tableName`, which clears it where the API allows that.
        clear_table_name(null table_name),
    }
}

json_object! {
    ClickStackMetricSourceFrom {
        database_name: optional "databaseName",
        table_name: nullable "tableName",
        ..extra
    }
}
