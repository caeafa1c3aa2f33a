// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::AutoscalingMode;

/// Schema `ScalingScheduleBaseConfig` of the API.
///
/// Part of [`ScalingSchedule`](crate::services::ScalingSchedule).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingScheduleBaseConfig {
    /// Autoscaling mode applied when no schedule entry is active. "vertical" runs a fixed replica count while memory
    /// scales; "horizontal" scales the replica count at a fixed per-replica memory.
    pub autoscaling_mode: Option<AutoscalingMode>,
    /// Minimum memory per replica (Gb) when no schedule entry is active. Absent for services that do not autoscale
    /// memory.
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum memory per replica (Gb) when no schedule entry is active. Absent for services that do not autoscale
    /// memory.
    pub max_replica_memory_gb: Option<f64>,
    /// Minimum number of replicas when no schedule entry is active.
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas when no schedule entry is active.
    pub max_replicas: Option<i64>,
    /// Whether idle scaling is enabled when no schedule entry is active.
    pub idle_scaling: Option<bool>,
    /// Idle timeout in minutes when no schedule entry is active.
    pub idle_timeout_minutes: Option<i64>,
}

json_object! {
    ScalingScheduleBaseConfig {
        autoscaling_mode: optional "autoscalingMode",
        min_replica_memory_gb: optional "minReplicaMemoryGb",
        max_replica_memory_gb: optional "maxReplicaMemoryGb",
        min_replicas: optional "minReplicas",
        max_replicas: optional "maxReplicas",
        idle_scaling: optional "idleScaling",
        idle_timeout_minutes: optional "idleTimeoutMinutes",
    }
}
