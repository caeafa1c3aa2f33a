// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::AutoscalingMode;

/// Schema `CurrentScaling` of the API.
///
/// Part of [`ServiceScalingPatchResponse`](crate::services::ServiceScalingPatchResponse), [`Service`](crate::services::Service).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CurrentScaling {
    /// Autoscaling mode currently in effect on the running service. May diverge from the configured baseline mode
    /// while a schedule entry is active.
    pub effective_autoscaling_mode: Option<AutoscalingMode>,
    /// Minimum memory per replica (Gb) currently applied to the running service. May diverge from the top-level
    /// `minReplicaMemoryGb` baseline while a schedule entry is active.
    pub effective_min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb) currently applied to the running service. May diverge from the top-level
    /// `maxReplicaMemoryGb` baseline while a schedule entry is active. Reflects the stored value: normally equal to
    /// `effectiveMinReplicaMemoryGb` in horizontal mode, but a legacy service stored with an unequal memory range
    /// reports the stored bounds as-is.
    pub effective_max_replica_memory_gb: Option<f64>,
    /// Minimum number of replicas currently applied to the running service. May diverge from the baseline while a
    /// schedule entry is active. Reflects the stored value: normally equal to `effectiveMaxReplicas` in vertical mode
    /// (a fixed replica count), but a legacy service stored with an unequal replica range reports the stored bounds
    /// as-is.
    pub effective_min_replicas: Option<i64>,
    /// Maximum number of replicas currently applied to the running service. May diverge from the baseline while a
    /// schedule entry is active.
    pub effective_max_replicas: Option<i64>,
    /// Whether idle scaling is currently in effect on the service. May diverge from the top-level `idleScaling`
    /// baseline while a schedule entry is active.
    pub effective_idle_scaling: Option<bool>,
    /// Idle timeout in minutes currently in effect on the service. May diverge from the top-level
    /// `idleTimeoutMinutes` baseline while a schedule entry is active.
    pub effective_idle_timeout_minutes: Option<i64>,
    /// ID of the schedule entry whose values are currently applied to the service. Absent when no entry is active.
    pub active_entry_id: Option<String>,
}

json_object! {
    CurrentScaling {
        effective_autoscaling_mode: optional "effectiveAutoscalingMode",
        effective_min_replica_memory_gb: optional "effectiveMinReplicaMemoryGb",
        effective_max_replica_memory_gb: optional "effectiveMaxReplicaMemoryGb",
        effective_min_replicas: optional "effectiveMinReplicas",
        effective_max_replicas: optional "effectiveMaxReplicas",
        effective_idle_scaling: optional "effectiveIdleScaling",
        effective_idle_timeout_minutes: optional "effectiveIdleTimeoutMinutes",
        active_entry_id: optional "activeEntryId",
    }
}
