// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The kind of a metric.
    pub enum ClickStackMetricType {
        /// `sum`
        Sum = "sum",
        /// `gauge`
        Gauge = "gauge",
        /// `histogram`
        Histogram = "histogram",
        /// `summary`
        Summary = "summary",
        /// `exponential histogram`
        ExponentialHistogram = "exponential histogram",
    }
}
