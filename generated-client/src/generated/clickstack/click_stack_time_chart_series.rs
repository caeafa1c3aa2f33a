// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAggregateFunction, ClickStackMetricType, ClickStackNumberFormat,
    ClickStackQueryLanguage, ClickStackTimeChartSeriesDisplayType,
};

/// Schema `ClickStackTimeChartSeries` of the API.
///
/// Part of [`ClickStackDashboardChartSeries`](crate::clickstack::ClickStackDashboardChartSeries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTimeChartSeries {
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
    /// Example: `"Request Duration"`.
    pub alias: Option<String>,
    /// Filter query for the data (syntax depends on whereLanguage)
    ///
    /// Example: `"service:api"`.
    pub r#where: String,
    /// Query language for the where clause
    ///
    /// Example: `"lucene"`.
    pub where_language: ClickStackQueryLanguage,
    /// Fields to group results by (creates separate series for each group)
    ///
    /// Example: `["host"]`.
    pub group_by: Vec<String>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Metric data type, only for metrics data sources.
    ///
    /// Example: `"sum"`.
    pub metric_data_type: Option<ClickStackMetricType>,
    /// Metric name for metrics data sources
    ///
    /// Example: `"http.server.duration"`.
    pub metric_name: Option<String>,
    /// Visual representation type for the time series
    ///
    /// Example: `"line"`.
    pub display_type: Option<ClickStackTimeChartSeriesDisplayType>,
}

impl ClickStackTimeChartSeries {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        agg_fn: impl Into<ClickStackAggregateFunction>,
        group_by: impl IntoIterator<Item = impl Into<String>>,
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
            group_by: group_by.into_iter().map(Into::into).collect(),
            number_format: None,
            metric_data_type: None,
            metric_name: None,
            display_type: None,
        }
    }
}

setters! {
    ClickStackTimeChartSeries {
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
        /// Sets `metricName`: Metric name for metrics data sources
        metric_name(optional into String),
        /// Sets `displayType`: Visual representation type for the time series
        display_type(optional into ClickStackTimeChartSeriesDisplayType),
    }
}

json_object! {
    ClickStackTimeChartSeries {
        source_id: required "sourceId",
        agg_fn: required "aggFn",
        level: optional "level",
        field: optional "field",
        alias: optional "alias",
        r#where: required "where",
        where_language: required "whereLanguage",
        group_by: required "groupBy",
        number_format: optional "numberFormat",
        metric_data_type: optional "metricDataType",
        metric_name: optional "metricName",
        display_type: optional "displayType",
        "type": constant "time",
    }
}
