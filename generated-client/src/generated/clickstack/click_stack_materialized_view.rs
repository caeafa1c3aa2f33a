// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackAggregatedColumn;

/// Schema `ClickStackMaterializedView` of the API.
///
/// Part of [`ClickStackLogSource`](crate::clickstack::ClickStackLogSource), [`ClickStackTraceSource`](crate::clickstack::ClickStackTraceSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMaterializedView {
    /// Database name for the materialized view
    ///
    /// Example: `"otel"`.
    pub database_name: Option<String>,
    /// Table name for the materialized view
    ///
    /// Example: `"otel_logs_mv_5m"`.
    pub table_name: Option<String>,
    /// Columns which are not pre-aggregated in the materialized view and can be used for filtering and grouping.
    ///
    /// Example: `"ServiceName, SeverityText"`.
    pub dimension_columns: Option<String>,
    /// The granularity of the timestamp column: a positive integer followed by a unit (s, m, h, d). Common values:
    /// 1s, 15s, 30s, 1m, 5m, 15m, 30m, 1h, 2h, 6h, 12h, 1d, 2d, 7d, 30d.
    ///
    /// Example: `"5m"`.
    pub min_granularity: Option<String>,
    /// (Optional) The earliest date and time for which the materialized view contains data. If not provided, then
    /// HyperDX will assume that the materialized view contains data for all dates for which the source table contains
    /// data.
    ///
    /// Example: `"2025-01-01T00:00:00Z"`.
    pub min_date: Option<Timestamp>,
    /// Timestamp column name
    ///
    /// Example: `"Timestamp"`.
    pub timestamp_column: Option<String>,
    /// Columns which are pre-aggregated by the materialized view
    pub aggregated_columns: Option<Vec<ClickStackAggregatedColumn>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackMaterializedView {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        database_name: impl Into<String>,
        table_name: impl Into<String>,
        aggregated_columns: impl IntoIterator<Item = ClickStackAggregatedColumn>,
        dimension_columns: impl Into<String>,
        min_granularity: impl Into<String>,
        timestamp_column: impl Into<String>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            database_name: Some(database_name.into()),
            table_name: Some(table_name.into()),
            dimension_columns: Some(dimension_columns.into()),
            min_granularity: Some(min_granularity.into()),
            min_date: None,
            timestamp_column: Some(timestamp_column.into()),
            aggregated_columns: Some(aggregated_columns.into_iter().collect()),
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackMaterializedView {
        /// Sets `minDate`: (Optional) The earliest date and time for which the materialized view contains data.
        min_date(optional into Timestamp),
        /// Sends `null` for `minDate`, which clears it where the API allows that.
        clear_min_date(null min_date "minDate"),
    }
}

json_object! {
    ClickStackMaterializedView {
        database_name: optional "databaseName",
        table_name: optional "tableName",
        dimension_columns: optional "dimensionColumns",
        min_granularity: optional "minGranularity",
        min_date: nullable "minDate",
        timestamp_column: optional "timestampColumn",
        aggregated_columns: optional "aggregatedColumns",
        ..nulls,
        ..extra,
    }
}
