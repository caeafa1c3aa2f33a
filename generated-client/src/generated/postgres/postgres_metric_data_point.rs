// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresMetricDataPoint` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresMetricDataPoint {
    /// Bucket start time as a Unix timestamp in seconds.
    pub timestamp: Option<i64>,
    /// Metric value for the bucket.
    pub value: Option<f64>,
}

impl Object for PostgresMetricDataPoint {
    const NAME: &'static str = "PostgresMetricDataPoint";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            timestamp: fields.optional("timestamp"),
            value: fields.optional("value"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("timestamp", &self.timestamp);
        fields.optional("value", &self.value);
    }
}

json_object!(PostgresMetricDataPoint);
