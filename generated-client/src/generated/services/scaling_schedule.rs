// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ScalingScheduleBaseConfig, ScalingScheduleEntry};

/// Schema `ScalingSchedule` of the API.
///
/// Given by [`Services::get_scaling_schedule`](crate::services::Services::get_scaling_schedule), [`Services::upsert_scaling_schedule`](crate::services::Services::upsert_scaling_schedule). Part of [`ServiceScalingPatchResponse`](crate::services::ServiceScalingPatchResponse), [`Service`](crate::services::Service).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingSchedule {
    /// List of schedule entries.
    pub entries: Option<Vec<ScalingScheduleEntry>>,
    /// `baseConfig` in JSON; the API does not describe it.
    pub base_config: Option<ScalingScheduleBaseConfig>,
    /// ID of the currently-active schedule entry. Absent when no entry is active and the base config is in effect.
    pub active_entry_id: Option<String>,
}

json_object! {
    ScalingSchedule {
        entries: optional "entries",
        base_config: optional "baseConfig",
        active_entry_id: optional "activeEntryId",
    }
}
