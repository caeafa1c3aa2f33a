// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ScalingScheduleEntryRequest;

/// Schema `ScalingSchedulePostRequest` of the API.
///
/// Taken by [`Services::upsert_scaling_schedule`](crate::services::Services::upsert_scaling_schedule).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingSchedulePostRequest {
    /// List of schedule entries. Pass an empty array to clear the schedule.
    pub entries: Vec<ScalingScheduleEntryRequest>,
}

impl ScalingSchedulePostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(entries: impl IntoIterator<Item = ScalingScheduleEntryRequest>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
        }
    }
}

json_object! {
    ScalingSchedulePostRequest {
        entries: required "entries",
    }
}
