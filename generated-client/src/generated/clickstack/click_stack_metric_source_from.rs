// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackMetricSourceFrom` of the API.
///
/// Part of [`ClickStackMetricSource`](crate::clickstack::ClickStackMetricSource).
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
    pub table_name: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackMetricSourceFrom {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(database_name: impl Into<String>) -> Self {
        Self {
            nulls: Nulls::default(),
            database_name: Some(database_name.into()),
            table_name: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackMetricSourceFrom {
        /// Sets `tableName`: ClickHouse table name
        table_name(optional into String),
        /// Sends `null` for `tableName`, which clears it where the API allows that.
        clear_table_name(null table_name "tableName"),
    }
}

json_object! {
    ClickStackMetricSourceFrom {
        database_name: optional "databaseName",
        table_name: nullable "tableName",
        ..nulls,
        ..extra,
    }
}
