// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PostgresMetricDataPoint;

/// Schema `PostgresMetricSeries` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetricSeries {
    /// Distinguishing label for this series within the metric (for example a CPU mode, a database name, a wait event
    /// such as "Lock:relation", or "Reads").
    pub label: Option<String>,
    /// Time-ordered data points, one per bucket.
    pub data_points: Option<Vec<PostgresMetricDataPoint>>,
}

impl Object for PostgresMetricSeries {
    const NAME: &'static str = "PostgresMetricSeries";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            label: fields.optional("label"),
            data_points: fields.optional("dataPoints"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("label", &self.label);
        fields.optional("dataPoints", &self.data_points);
    }
}

json_object!(PostgresMetricSeries);
