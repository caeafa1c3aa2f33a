// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PostgresMetricSeries;

/// Schema `PostgresMetric` of the API.
///
/// Part of [`PostgresMetrics`](crate::postgres::PostgresMetrics).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetric {
    /// Stable metric identifier (for example cpu_usage, connection_count, cache_hit_ratio, active_sessions_by_wait).
    pub key: Option<String>,
    /// Human-readable metric name.
    pub name: Option<String>,
    /// Unit of the metric values (for example %, IOPS, bytes/s, count).
    pub unit: Option<String>,
    /// Human-readable description of what the metric measures.
    pub description: Option<String>,
    /// One series per label dimension of the metric.
    pub series: Option<Vec<PostgresMetricSeries>>,
}

json_object! {
    PostgresMetric {
        key: optional "key",
        name: optional "name",
        unit: optional "unit",
        description: optional "description",
        series: optional "series",
    }
}
