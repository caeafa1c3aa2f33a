// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAggregateFunction, ClickStackMetricType, ClickStackNumberFormat,
    ClickStackQueryLanguage, ClickStackSelectItemPeriodAggFn,
};

/// Schema `ClickStackSelectItem` of the API.
///
/// Part of [`ClickStackAlertBarBuilderChartConfig`](crate::clickstack::ClickStackAlertBarBuilderChartConfig), [`ClickStackAlertLineBuilderChartConfig`](crate::clickstack::ClickStackAlertLineBuilderChartConfig), [`ClickStackAlertNumberBuilderChartConfig`](crate::clickstack::ClickStackAlertNumberBuilderChartConfig) and 9 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSelectItem {
    /// Aggregation function to apply. "count" does not require a valueExpression; "quantile" requires a level field
    /// indicating the desired percentile (e.g., 0.95).
    ///
    /// Example: `"count"`.
    pub agg_fn: Option<ClickStackAggregateFunction>,
    /// Expression for the column or value to aggregate. Must be omitted when aggFn is "count"; required for all other
    /// aggFn values.
    ///
    /// Example: `"Duration"`.
    pub value_expression: Option<String>,
    /// Display alias for this select item in chart legends.
    ///
    /// Example: `"Request Duration"`.
    pub alias: Option<String>,
    /// Percentile level; only valid when aggFn is "quantile". Allowed values: 0.5, 0.9, 0.95, 0.99.
    pub level: Option<f64>,
    /// SQL or Lucene filter condition applied before aggregation.
    ///
    /// Example: `"service:api"`.
    pub r#where: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Name of the metric to aggregate; only applicable when the source is a metrics source.
    ///
    /// Example: `"http.server.duration"`.
    pub metric_name: Option<String>,
    /// Metric type; only applicable when the source is a metrics source.
    pub metric_type: Option<ClickStackMetricType>,
    /// Optional period aggregation function for Gauge metrics (e.g., compute the delta over the period).
    ///
    /// Example: `"delta"`.
    pub period_agg_fn: Option<ClickStackSelectItemPeriodAggFn>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackSelectItem {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(agg_fn: impl Into<ClickStackAggregateFunction>) -> Self {
        Self {
            agg_fn: Some(agg_fn.into()),
            value_expression: None,
            alias: None,
            level: None,
            r#where: None,
            where_language: None,
            metric_name: None,
            metric_type: None,
            period_agg_fn: None,
            number_format: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackSelectItem {
        /// Sets `valueExpression`: Expression for the column or value to aggregate.
        value_expression(optional into String),
        /// Sets `alias`: Display alias for this select item in chart legends.
        alias(optional into String),
        /// Sets `level`: Percentile level; only valid when aggFn is "quantile".
        level(optional exact f64),
        /// Sets `where`: SQL or Lucene filter condition applied before aggregation.
        r#where(optional into String),
        /// Sets `whereLanguage`: Query language for the where clause.
        where_language(optional into ClickStackQueryLanguage),
        /// Sets `metricName`: Name of the metric to aggregate; only applicable when the source is a metrics source.
        metric_name(optional into String),
        /// Sets `metricType`: Metric type; only applicable when the source is a metrics source.
        metric_type(optional into ClickStackMetricType),
        /// Sets `periodAggFn`: Optional period aggregation function for Gauge metrics (e.g., compute the delta over the period).
        period_agg_fn(optional into ClickStackSelectItemPeriodAggFn),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
    }
}

json_object! {
    ClickStackSelectItem {
        agg_fn: optional "aggFn",
        value_expression: optional "valueExpression",
        alias: optional "alias",
        level: optional "level",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        metric_name: optional "metricName",
        metric_type: optional "metricType",
        period_agg_fn: optional "periodAggFn",
        number_format: optional "numberFormat",
        ..extra,
    }
}
