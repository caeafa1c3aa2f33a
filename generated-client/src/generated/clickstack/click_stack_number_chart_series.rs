// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAggregateFunction, ClickStackMetricType, ClickStackNumberFormat,
    ClickStackQueryLanguage,
};

/// Schema `ClickStackNumberChartSeries` of the API.
///
/// Part of [`ClickStackDashboardChartSeries`](crate::clickstack::ClickStackDashboardChartSeries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberChartSeries {
    /// ID of the data source to query
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub source_id: String,
    /// Aggregation function to apply to the field or metric value
    ///
    /// Example: `"count"`.
    pub agg_fn: ClickStackAggregateFunction,
    /// Percentile level for quantile aggregations (e.g., 0.95 for p95)
    ///
    /// Example: `0.95`.
    pub level: Option<f64>,
    /// Column or expression to aggregate (required for most aggregation functions except count)
    ///
    /// Example: `"duration"`.
    pub field: Option<String>,
    /// Display name for the series in the chart
    ///
    /// Example: `"Total Requests"`.
    pub alias: Option<String>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// Example: `"service:api"`.
    pub r#where: String,
    /// Query language for the where clause
    ///
    /// Example: `"lucene"`.
    pub where_language: ClickStackQueryLanguage,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Metric data type, only for metrics data sources.
    ///
    /// Example: `"sum"`.
    pub metric_data_type: Option<ClickStackMetricType>,
    /// Metric name for metrics data sources.
    ///
    /// Example: `"http.server.duration"`.
    pub metric_name: Option<String>,
}

impl ClickStackNumberChartSeries {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        agg_fn: impl Into<ClickStackAggregateFunction>,
        source_id: impl Into<String>,
        r#where: impl Into<String>,
        where_language: impl Into<ClickStackQueryLanguage>,
    ) -> Self {
        Self {
            source_id: source_id.into(),
            agg_fn: agg_fn.into(),
            level: None,
            field: None,
            alias: None,
            r#where: r#where.into(),
            where_language: where_language.into(),
            number_format: None,
            metric_data_type: None,
            metric_name: None,
        }
    }
}

setters! {
    ClickStackNumberChartSeries {
        /// Sets `level`: Percentile level for quantile aggregations (e.g., 0.95 for p95)
        level(optional exact f64),
        /// Sets `field`: Column or expression to aggregate (required for most aggregation functions except count)
        field(optional into String),
        /// Sets `alias`: Display name for the series in the chart
        alias(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `metricDataType`: Metric data type, only for metrics data sources.
        metric_data_type(optional into ClickStackMetricType),
        /// Sets `metricName`: Metric name for metrics data sources.
        metric_name(optional into String),
    }
}

json_object! {
    ClickStackNumberChartSeries {
        source_id: required "sourceId",
        agg_fn: required "aggFn",
        level: optional "level",
        field: optional "field",
        alias: optional "alias",
        r#where: required "where",
        where_language: required "whereLanguage",
        number_format: optional "numberFormat",
        metric_data_type: optional "metricDataType",
        metric_name: optional "metricName",
        "type": constant "number",
    }
}
