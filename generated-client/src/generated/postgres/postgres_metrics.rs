// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PostgresMetric;

/// Schema `PostgresMetrics` of the API.
///
/// Given by [`Postgres::get_metrics`](crate::postgres::Postgres::get_metrics).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetrics {
    /// Available metrics, each with its bucketed time series.
    pub metrics: Option<Vec<PostgresMetric>>,
}

json_object! {
    PostgresMetrics {
        metrics: optional "metrics",
    }
}
