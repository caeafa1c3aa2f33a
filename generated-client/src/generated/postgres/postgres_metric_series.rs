// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PostgresMetricDataPoint;

/// Schema `PostgresMetricSeries` of the API.
///
/// Part of [`PostgresMetric`](crate::postgres::PostgresMetric).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetricSeries {
    /// Distinguishing label for this series within the metric (for example a CPU mode, a database name, a wait event
    /// such as "Lock:relation", or "Reads").
    pub label: Option<String>,
    /// Time-ordered data points, one per bucket.
    pub data_points: Option<Vec<PostgresMetricDataPoint>>,
}

json_object! {
    PostgresMetricSeries {
        label: optional "label",
        data_points: optional "dataPoints",
    }
}
