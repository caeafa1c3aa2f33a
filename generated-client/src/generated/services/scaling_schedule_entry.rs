// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::AutoscalingMode;

/// Schema `ScalingScheduleEntry` of the API.
///
/// Part of [`ScalingSchedule`](crate::services::ScalingSchedule).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingScheduleEntry {
    /// Unique identifier for this schedule entry.
    pub id: Option<String>,
    /// Human-readable label for this schedule entry.
    pub name: Option<String>,
    /// Days of the week this entry applies to. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// At least 1 item.
    pub weekdays: Option<Vec<i64>>,
    /// UTC hour (0–23) when this entry becomes active (inclusive).
    ///
    /// From 0 to 23.
    pub start_hour_utc: Option<i64>,
    /// UTC hour (1–24) when this entry deactivates (exclusive). Must differ from startHourUtc. Set to 24 to end at
    /// midnight. Values less than startHourUtc create an overnight window spanning midnight.
    ///
    /// From 1 to 24.
    pub end_hour_utc: Option<i64>,
    /// Autoscaling mode for this entry. "vertical" runs a fixed replica count while memory scales; "horizontal"
    /// scales the replica count at a fixed per-replica memory. Defaults to "vertical" for entries persisted before
    /// the mode was exposed.
    pub autoscaling_mode: Option<AutoscalingMode>,
    /// Minimum memory per replica (Gb) during this window. A range in vertical; in horizontal it equals
    /// maxReplicaMemoryGb (memory is fixed while the replica count scales).
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb) during this window. A range in vertical; in horizontal it equals
    /// minReplicaMemoryGb (memory is fixed while the replica count scales).
    pub max_replica_memory_gb: Option<f64>,
    /// Minimum number of replicas during this window. For a horizontal entry the replica count scales between
    /// minReplicas and maxReplicas; for a vertical entry minReplicas and maxReplicas are equal and report the fixed
    /// replica count (both omitted when the entry stored no count).
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas during this window. For a horizontal entry the replica count scales between
    /// minReplicas and maxReplicas; for a vertical entry minReplicas and maxReplicas are equal and report the fixed
    /// replica count (both omitted when the entry stored no count).
    pub max_replicas: Option<i64>,
    /// Whether idle scaling is enabled during this window.
    pub idle_scaling: Option<bool>,
    /// Idle timeout in minutes during this window.
    pub idle_timeout_minutes: Option<i64>,
    /// Whether this entry is currently active. Scheduled times are indicative — actions are applied on a best-effort
    /// basis and may be delayed by a few minutes.
    pub is_active_now: Option<bool>,
}

json_object! {
    ScalingScheduleEntry {
        id: optional "id",
        name: optional "name",
        weekdays: optional "weekdays",
        start_hour_utc: optional "startHourUtc",
        end_hour_utc: optional "endHourUtc",
        autoscaling_mode: optional "autoscalingMode",
        min_replica_memory_gb: optional "minReplicaMemoryGb",
        max_replica_memory_gb: optional "maxReplicaMemoryGb",
        min_replicas: optional "minReplicas",
        max_replicas: optional "maxReplicas",
        idle_scaling: optional "idleScaling",
        idle_timeout_minutes: optional "idleTimeoutMinutes",
        is_active_now: optional "isActiveNow",
    }
}
