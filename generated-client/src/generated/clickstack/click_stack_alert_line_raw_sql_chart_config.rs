// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackLineInterpolation, ClickStackNumberFormat, ClickStackQueryLanguage,
};

/// Schema `ClickStackAlertLineRawSqlChartConfig` of the API.
///
/// Part of [`ClickStackAlertLineChartConfig`](crate::clickstack::ClickStackAlertLineChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertLineRawSqlChartConfig {
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
    /// Overlay the equivalent previous time period for comparison.
    pub compare_to_previous_period: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations
    /// between series easier to see.
    pub fit_y_axis_to_data: Option<bool>,
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// Example: `"step"`.
    pub line_interpolation: Option<ClickStackLineInterpolation>,
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

impl ClickStackAlertLineRawSqlChartConfig {
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
            compare_to_previous_period: None,
            fill_nulls: None,
            align_date_range_to_granularity: None,
            fit_y_axis_to_data: None,
            line_interpolation: None,
            name: None,
            r#where: None,
            where_language: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackAlertLineRawSqlChartConfig {
        /// Sets `sourceId`: Optional ID of the data source associated with this Raw SQL chart.
        source_id(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `compareToPreviousPeriod`: Overlay the equivalent previous time period for comparison.
        compare_to_previous_period(optional exact bool),
        /// Sets `fillNulls`: Fill missing time buckets with zero instead of leaving gaps.
        fill_nulls(optional exact bool),
        /// Sets `alignDateRangeToGranularity`: Expand date range boundaries to the query granularity interval.
        align_date_range_to_granularity(optional exact bool),
        /// Sets `fitYAxisToData`: Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
        fit_y_axis_to_data(optional exact bool),
        /// Sets `lineInterpolation`: How points are connected.
        line_interpolation(optional into ClickStackLineInterpolation),
        /// Sets `name`: Display name for the alert query.
        name(optional into String),
        /// Sets `where`: Chart-level filter applied on top of every select item's own "where" (combined via AND).
        r#where(optional into String),
        /// Sets `whereLanguage`: Language of the chart-level "where" filter.
        where_language(optional into ClickStackQueryLanguage),
    }
}

json_object! {
    ClickStackAlertLineRawSqlChartConfig {
        connection_id: optional "connectionId",
        sql_template: optional "sqlTemplate",
        source_id: optional "sourceId",
        number_format: optional "numberFormat",
        compare_to_previous_period: optional "compareToPreviousPeriod",
        fill_nulls: optional "fillNulls",
        align_date_range_to_granularity: optional "alignDateRangeToGranularity",
        fit_y_axis_to_data: optional "fitYAxisToData",
        line_interpolation: optional "lineInterpolation",
        name: optional "name",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "configType": constant "sql",
        "displayType": constant "line",
        ..extra,
    }
}
