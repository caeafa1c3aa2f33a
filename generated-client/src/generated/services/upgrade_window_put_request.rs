// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::UpgradeWindowStartHour;

/// Schema `UpgradeWindowPutRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpgradeWindowPutRequest {
    /// Day of the week the upgrade window starts. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// From 0 to 6. Example: `3`.
    pub weekday: i64,
    /// UTC hour when the upgrade window starts. Must be one of 0, 6, 12, or 18. The upgrade window currently lasts 6
    /// hours from this start time.
    ///
    /// Example: `12`.
    pub start_hour_utc: UpgradeWindowStartHour,
}

impl UpgradeWindowPutRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(start_hour_utc: impl Into<UpgradeWindowStartHour>, weekday: i64) -> Self {
        Self {
            weekday,
            start_hour_utc: start_hour_utc.into(),
        }
    }
}

impl Object for UpgradeWindowPutRequest {
    const NAME: &'static str = "UpgradeWindowPutRequest";
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            weekday: fields.required("weekday")?,
            start_hour_utc: fields.required("startHourUtc")?,
        })
    }

    fn write(&self, fields: &mut FieldWriter) {
        fields.required("weekday", &self.weekday);
        fields.required("startHourUtc", &self.start_hour_utc);
    }
}

json_object!(UpgradeWindowPutRequest);
