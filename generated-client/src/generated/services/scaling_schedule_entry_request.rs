// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::AutoscalingMode;

/// Schema `ScalingScheduleEntryRequest` of the API.
///
/// Part of [`ScalingSchedulePostRequest`](crate::services::ScalingSchedulePostRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScalingScheduleEntryRequest {
    /// Human-readable label for this schedule entry.
    ///
    /// Example: `"Business hours"`.
    pub name: String,
    /// Days of the week this entry applies to. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// At least 1 item. Example: `[1,2,3,4,5]`.
    pub weekdays: Vec<i64>,
    /// UTC hour (0–23) when this entry becomes active (inclusive).
    ///
    /// From 0 to 23. Example: `9`.
    pub start_hour_utc: i64,
    /// UTC hour (1–24) when this entry deactivates (exclusive). Must differ from startHourUtc. Set to 24 to end at
    /// midnight. Values less than startHourUtc create an overnight window spanning midnight.
    ///
    /// From 1 to 24. Example: `17`.
    pub end_hour_utc: i64,
    /// Autoscaling mode for this entry. "vertical" (the default when omitted) runs a fixed replica count while memory
    /// scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count between
    /// minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to maxReplicaMemoryGb).
    /// Horizontal requires the feature to be enabled for the organization.
    ///
    /// Example: `"vertical"`.
    pub autoscaling_mode: Option<AutoscalingMode>,
    /// Minimum memory per replica (Gb). Optional for vertical entries — provide both bounds for a memory range, or
    /// omit both to inherit memory from the base scaling config. Required for horizontal (both bounds, equal to
    /// maxReplicaMemoryGb — memory is fixed while the replica count scales). The upper bound is tier-dependent (lower
    /// for non-paid organizations) and enforced when the entry is applied.
    ///
    /// From 8 to 356. Multiple of 4. Example: `16`.
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb). Optional for vertical entries — provide both bounds for a memory range, or
    /// omit both to inherit memory from the base scaling config. Required for horizontal (both bounds, equal to
    /// minReplicaMemoryGb — memory is fixed while the replica count scales). The upper bound is tier-dependent (lower
    /// for non-paid organizations) and enforced when the entry is applied.
    ///
    /// From 8 to 356. Multiple of 4. Example: `16`.
    pub max_replica_memory_gb: Option<f64>,
    /// Fixed replica count for a vertical entry (autoscalingMode "vertical" or omitted). Mutually exclusive with
    /// minReplicas/maxReplicas. The per-service replica maximum is variable (tier-dependent, configurable per
    /// service) and enforced when the entry is applied, not at request time.
    ///
    /// At least 1. Example: `3`.
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in a horizontal entry
    /// (autoscalingMode "horizontal"); when autoscalingMode is omitted or "vertical", an equal band (minReplicas ===
    /// maxReplicas) is instead an accepted vertical fixed count and needs no horizontal entitlement. Must be provided
    /// together with maxReplicas. The per-service replica maximum is variable (tier-dependent, configurable per
    /// service) and enforced when the entry is applied, not at request time.
    ///
    /// At least 1. Example: `2`.
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in a horizontal entry
    /// (autoscalingMode "horizontal"); when autoscalingMode is omitted or "vertical", an equal band (minReplicas ===
    /// maxReplicas) is instead an accepted vertical fixed count and needs no horizontal entitlement. Must be provided
    /// together with minReplicas. The per-service replica maximum is variable (tier-dependent, configurable per
    /// service) and enforced when the entry is applied, not at request time.
    ///
    /// At least 1. Example: `3`.
    pub max_replicas: Option<i64>,
    /// Whether idle scaling is enabled during this window.
    pub idle_scaling: Option<bool>,
    /// Idle timeout in minutes during this window.
    pub idle_timeout_minutes: Option<i64>,
}

impl ScalingScheduleEntryRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        weekdays: impl IntoIterator<Item = i64>,
        start_hour_utc: i64,
        end_hour_utc: i64,
    ) -> Self {
        Self {
            name: name.into(),
            weekdays: weekdays.into_iter().collect(),
            start_hour_utc,
            end_hour_utc,
            autoscaling_mode: None,
            min_replica_memory_gb: None,
            max_replica_memory_gb: None,
            num_replicas: None,
            min_replicas: None,
            max_replicas: None,
            idle_scaling: None,
            idle_timeout_minutes: None,
        }
    }
}

setters! {
    ScalingScheduleEntryRequest {
        /// Sets `autoscalingMode`: Autoscaling mode for this entry.
        autoscaling_mode(optional into AutoscalingMode),
        /// Sets `minReplicaMemoryGb`: Minimum memory per replica (Gb).
        min_replica_memory_gb(optional exact f64),
        /// Sets `maxReplicaMemoryGb`: Maximum memory per replica (Gb).
        max_replica_memory_gb(optional exact f64),
        /// Sets `numReplicas`: Fixed replica count for a vertical entry (autoscalingMode "vertical" or omitted).
        num_replicas(optional exact i64),
        /// Sets `minReplicas`: Minimum number of replicas.
        min_replicas(optional exact i64),
        /// Sets `maxReplicas`: Maximum number of replicas.
        max_replicas(optional exact i64),
        /// Sets `idleScaling`: Whether idle scaling is enabled during this window.
        idle_scaling(optional exact bool),
        /// Sets `idleTimeoutMinutes`: Idle timeout in minutes during this window.
        idle_timeout_minutes(optional exact i64),
    }
}

json_object! {
    ScalingScheduleEntryRequest {
        name: required "name",
        weekdays: required "weekdays",
        start_hour_utc: required "startHourUtc",
        end_hour_utc: required "endHourUtc",
        autoscaling_mode: optional "autoscalingMode",
        min_replica_memory_gb: optional "minReplicaMemoryGb",
        max_replica_memory_gb: optional "maxReplicaMemoryGb",
        num_replicas: optional "numReplicas",
        min_replicas: optional "minReplicas",
        max_replicas: optional "maxReplicas",
        idle_scaling: optional "idleScaling",
        idle_timeout_minutes: optional "idleTimeoutMinutes",
    }
}
