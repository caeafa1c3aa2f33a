// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PostgresMetric;

/// Schema `PostgresMetrics` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetrics {
    /// Available metrics, each with its bucketed time series.
    pub metrics: Option<Vec<PostgresMetric>>,
}

impl Object for PostgresMetrics {
    const NAME: &'static str = "PostgresMetrics";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            metrics: fields.optional("metrics"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("metrics", &self.metrics);
    }
}

json_object!(PostgresMetrics);
