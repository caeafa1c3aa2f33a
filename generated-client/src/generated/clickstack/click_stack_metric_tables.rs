// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackMetricTables` of the API.
///
/// Part of [`ClickStackMetricSource`](crate::clickstack::ClickStackMetricSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMetricTables {
    /// Table containing gauge metrics data
    ///
    /// Example: `"otel_metrics_gauge"`.
    pub gauge: Option<String>,
    /// Table containing histogram metrics data
    ///
    /// Example: `"otel_metrics_histogram"`.
    pub histogram: Option<String>,
    /// Table containing sum metrics data
    ///
    /// Example: `"otel_metrics_sum"`.
    pub sum: Option<String>,
    /// Table containing summary metrics data. Note - not yet fully supported by HyperDX
    ///
    /// Example: `"otel_metrics_summary"`.
    pub summary: Option<String>,
    /// Table containing exponential histogram metrics data. Note - not yet fully supported by HyperDX
    ///
    /// Example: `"otel_metrics_exponential_histogram"`.
    pub exponential_histogram: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackMetricTables {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickStackMetricTables {
        /// Sets `gauge`: Table containing gauge metrics data
        gauge(optional into String),
        /// Sets `histogram`: Table containing histogram metrics data
        histogram(optional into String),
        /// Sets `sum`: Table containing sum metrics data
        sum(optional into String),
        /// Sets `summary`: Table containing summary metrics data.
        summary(optional into String),
        /// Sets `exponential histogram`: Table containing exponential histogram metrics data.
        exponential_histogram(optional into String),
    }
}

json_object! {
    ClickStackMetricTables {
        gauge: optional "gauge",
        histogram: optional "histogram",
        sum: optional "sum",
        summary: optional "summary",
        exponential_histogram: optional "exponential histogram",
        ..extra,
    }
}
