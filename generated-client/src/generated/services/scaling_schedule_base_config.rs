// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::AutoscalingMode;

/// Schema `ScalingScheduleBaseConfig` of the API.
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

impl Object for ScalingScheduleBaseConfig {
    const NAME: &'static str = "ScalingScheduleBaseConfig";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            autoscaling_mode: fields.optional("autoscalingMode"),
            min_replica_memory_gb: fields.optional("minReplicaMemoryGb"),
            max_replica_memory_gb: fields.optional("maxReplicaMemoryGb"),
            min_replicas: fields.optional("minReplicas"),
            max_replicas: fields.optional("maxReplicas"),
            idle_scaling: fields.optional("idleScaling"),
            idle_timeout_minutes: fields.optional("idleTimeoutMinutes"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("autoscalingMode", &self.autoscaling_mode);
        fields.optional("minReplicaMemoryGb", &self.min_replica_memory_gb);
        fields.optional("maxReplicaMemoryGb", &self.max_replica_memory_gb);
        fields.optional("minReplicas", &self.min_replicas);
        fields.optional("maxReplicas", &self.max_replicas);
        fields.optional("idleScaling", &self.idle_scaling);
        fields.optional("idleTimeoutMinutes", &self.idle_timeout_minutes);
    }
}

json_object!(ScalingScheduleBaseConfig);
