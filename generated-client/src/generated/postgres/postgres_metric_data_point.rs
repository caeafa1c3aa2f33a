// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresMetricDataPoint` of the API.
///
/// Part of [`PostgresMetricSeries`](crate::postgres::PostgresMetricSeries).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetricDataPoint {
    /// Bucket start time as a Unix timestamp in seconds.
    pub timestamp: Option<i64>,
    /// Metric value for the bucket.
    pub value: Option<f64>,
}

json_object! {
    PostgresMetricDataPoint {
        timestamp: optional "timestamp",
        value: optional "value",
    }
}
