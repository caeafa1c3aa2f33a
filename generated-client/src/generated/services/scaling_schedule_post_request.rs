// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ScalingScheduleEntryRequest;

/// Schema `ScalingSchedulePostRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingSchedulePostRequest {
    /// List of schedule entries. Pass an empty array to clear the schedule.
    pub entries: Vec<ScalingScheduleEntryRequest>,
}

impl ScalingSchedulePostRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = ScalingScheduleEntryRequest>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
        }
    }
}

impl Object for ScalingSchedulePostRequest {
    const NAME: &'static str = "ScalingSchedulePostRequest";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            entries: fields.required("entries")?,
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("entries", &self.entries);
    }
}

json_object!(ScalingSchedulePostRequest);
