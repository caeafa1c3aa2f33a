// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::AutoscalingMode;

/// Schema `ServiceReplicaScalingPatchRequest` of the API.
///
/// Taken by [`Services::update_replica_scaling`](crate::services::Services::update_replica_scaling).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceReplicaScalingPatchRequest {
    /// Minimum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a
    /// multiple of 4 and greater than or equal to 8. A range in vertical autoscaling; equal to maxReplicaMemoryGb in
    /// horizontal.
    ///
    /// From 8 to 356. Multiple of 4. Example: `16`.
    pub min_replica_memory_gb: Option<f64>,
    /// Maximum auto-scaling memory in Gb for a single replica. Available only for 'production' services. Must be a
    /// multiple of 4 and lower than or equal to 120 for non paid services or 356 for paid services. A range in
    /// vertical autoscaling; equal to minReplicaMemoryGb in horizontal.
    ///
    /// From 8 to 356. Multiple of 4. Example: `120`.
    pub max_replica_memory_gb: Option<f64>,
    /// Target autoscaling mode. Omit to keep the service on its current mode. "vertical" runs a fixed replica count
    /// while memory scales between minReplicaMemoryGb and maxReplicaMemoryGb; "horizontal" scales the replica count
    /// between minReplicas and maxReplicas at a fixed per-replica memory (minReplicaMemoryGb equal to
    /// maxReplicaMemoryGb). Switching to horizontal requires the feature to be enabled for the organization.
    ///
    /// Example: `"vertical"`.
    pub autoscaling_mode: Option<AutoscalingMode>,
    /// Fixed replica count for vertical autoscaling (autoscalingMode "vertical"). Mutually exclusive with
    /// minReplicas/maxReplicas. When switching to vertical (autoscalingMode "vertical") with numReplicas and no
    /// memory, the service's stored baseline per-replica memory is kept as the new vertical range. Please contact
    /// support to enable adjustment of numReplicas.
    ///
    /// From 1 to 50. Example: `3`.
    pub num_replicas: Option<i64>,
    /// Minimum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling
    /// (autoscalingMode "horizontal"). Must be provided together with maxReplicas. Mutually exclusive with
    /// numReplicas. Requires horizontal autoscaling to be enabled for the service, unless autoscalingMode is omitted
    /// or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and
    /// needs no horizontal entitlement).
    ///
    /// From 1 to 50. Example: `1`.
    pub min_replicas: Option<i64>,
    /// Maximum number of replicas. A minReplicas/maxReplicas band scales the replica count in horizontal autoscaling
    /// (autoscalingMode "horizontal"). Must be provided together with minReplicas. Mutually exclusive with
    /// numReplicas. Requires horizontal autoscaling to be enabled for the service, unless autoscalingMode is omitted
    /// or "vertical" and minReplicas equals maxReplicas (an equal band is then an accepted vertical fixed count and
    /// needs no horizontal entitlement).
    ///
    /// From 1 to 50. Example: `5`.
    pub max_replicas: Option<i64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be >= 5 minutes.
    pub idle_timeout_minutes: Option<i64>,
}

impl ServiceReplicaScalingPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ServiceReplicaScalingPatchRequest {
        /// Sets `minReplicaMemoryGb`: Minimum auto-scaling memory in Gb for a single replica.
        min_replica_memory_gb(optional exact f64),
        /// Sets `maxReplicaMemoryGb`: Maximum auto-scaling memory in Gb for a single replica.
        max_replica_memory_gb(optional exact f64),
        /// Sets `autoscalingMode`: Target autoscaling mode.
        autoscaling_mode(optional into AutoscalingMode),
        /// Sets `numReplicas`: Fixed replica count for vertical autoscaling (autoscalingMode "vertical").
        num_replicas(optional exact i64),
        /// Sets `minReplicas`: Minimum number of replicas.
        min_replicas(optional exact i64),
        /// Sets `maxReplicas`: Maximum number of replicas.
        max_replicas(optional exact i64),
        /// Sets `idleScaling`: When set to true the service is allowed to scale down to zero when idle.
        idle_scaling(optional exact bool),
        /// Sets `idleTimeoutMinutes`: Set minimum idling timeout (in minutes).
        idle_timeout_minutes(optional exact i64),
    }
}

json_object! {
    ServiceReplicaScalingPatchRequest {
        min_replica_memory_gb: optional "minReplicaMemoryGb",
        max_replica_memory_gb: optional "maxReplicaMemoryGb",
        autoscaling_mode: optional "autoscalingMode",
        num_replicas: optional "numReplicas",
        min_replicas: optional "minReplicas",
        max_replicas: optional "maxReplicas",
        idle_scaling: optional "idleScaling",
        idle_timeout_minutes: optional "idleTimeoutMinutes",
    }
}
