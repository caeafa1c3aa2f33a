// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackNumberFormat, ClickStackQueryLanguage};

/// Schema `ClickStackAlertBarRawSqlChartConfig` of the API.
///
/// Part of [`ClickStackAlertBarChartConfig`](crate::clickstack::ClickStackAlertBarChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertBarRawSqlChartConfig {
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// Example: `"SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR"`.
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub source_id: Option<String>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert
    /// itself has no name.
    ///
    /// Example: `"Error Rate Query"`.
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants
    /// only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// Example: `"ServiceName:api"`.
    pub r#where: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackAlertBarRawSqlChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            source_id: None,
            number_format: None,
            fill_nulls: None,
            align_date_range_to_granularity: None,
            name: None,
            r#where: None,
            where_language: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackAlertBarRawSqlChartConfig {
        /// Sets `sourceId`: Optional ID of the data source associated with this Raw SQL chart.
        source_id(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `fillNulls`: Fill missing time buckets with zero instead of leaving gaps.
        fill_nulls(optional exact bool),
        /// Sets `alignDateRangeToGranularity`: Expand date range boundaries to the query granularity interval.
        align_date_range_to_granularity(optional exact bool),
        /// Sets `name`: Display name for the alert query.
        name(optional into String),
        /// Sets `where`: Chart-level filter applied on top of every select item's own "where" (combined via AND).
        r#where(optional into String),
        /// Sets `whereLanguage`: Language of the chart-level "where" filter.
        where_language(optional into ClickStackQueryLanguage),
    }
}

json_object! {
    ClickStackAlertBarRawSqlChartConfig {
        connection_id: optional "connectionId",
        sql_template: optional "sqlTemplate",
        source_id: optional "sourceId",
        number_format: optional "numberFormat",
        fill_nulls: optional "fillNulls",
        align_date_range_to_granularity: optional "alignDateRangeToGranularity",
        name: optional "name",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "configType": constant "sql",
        "displayType": constant "stacked_bar",
        ..extra,
    }
}
