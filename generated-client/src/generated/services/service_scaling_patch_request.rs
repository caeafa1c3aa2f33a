// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceScalingPatchRequest` of the API.
///
/// Taken by [`Services::update_scaling`](crate::services::Services::update_scaling).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceScalingPatchRequest {
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `minReplicaMemoryGb` instead.
    /// Minimum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a
    /// multiple of 12 and greater than or equal to 24. Always absent for horizontal-autoscaling services (replica
    /// count is variable).
    ///
    /// From 24 to 1068. Multiple of 12. Example: `48`.
    #[deprecated = "the API deprecates this field"]
    pub min_total_memory_gb: Option<f64>,
    /// DEPRECATED - inaccurate for services with non-default numbers of replicas. Use `maxReplicaMemoryGb` instead.
    /// Maximum memory of three workers during auto-scaling in Gb. Available only for 'production' services. Must be a
    /// multiple of 12 and lower than or equal to 360 for non paid services or 1068 for paid services. Always absent
    /// for horizontal-autoscaling services (replica count is variable).
    ///
    /// From 24 to 1068. Multiple of 12. Example: `360`.
    #[deprecated = "the API deprecates this field"]
    pub max_total_memory_gb: Option<f64>,
    /// Number of replicas for the service. The number of replicas must be between 2 and 50 for the first service in a
    /// warehouse. Services that are created in an existing warehouse can have a number of replicas as low as 1.
    /// Further restrictions may apply based on your organization's tier and its per-warehouse replica limit. It
    /// defaults to 1 for the BASIC tier and 3 for the SCALE and ENTERPRISE tiers.
    ///
    /// From 1 to 50. Example: `3`.
    pub num_replicas: Option<i64>,
    /// When set to true the service is allowed to scale down to zero when idle. True by default.
    pub idle_scaling: Option<bool>,
    /// Set minimum idling timeout (in minutes). Must be >= 5 minutes.
    pub idle_timeout_minutes: Option<i64>,
}

impl ServiceScalingPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ServiceScalingPatchRequest {
        /// Sets `minTotalMemoryGb`: DEPRECATED - inaccurate for services with non-default numbers of replicas.
        #[deprecated = "the API deprecates this field"]
        min_total_memory_gb(optional exact f64),
        /// Sets `maxTotalMemoryGb`: DEPRECATED - inaccurate for services with non-default numbers of replicas.
        #[deprecated = "the API deprecates this field"]
        max_total_memory_gb(optional exact f64),
        /// Sets `numReplicas`: Number of replicas for the service.
        num_replicas(optional exact i64),
        /// Sets `idleScaling`: When set to true the service is allowed to scale down to zero when idle.
        idle_scaling(optional exact bool),
        /// Sets `idleTimeoutMinutes`: Set minimum idling timeout (in minutes).
        idle_timeout_minutes(optional exact i64),
    }
}

json_object! {
    ServiceScalingPatchRequest {
        min_total_memory_gb: optional "minTotalMemoryGb",
        max_total_memory_gb: optional "maxTotalMemoryGb",
        num_replicas: optional "numReplicas",
        idle_scaling: optional "idleScaling",
        idle_timeout_minutes: optional "idleTimeoutMinutes",
    }
}
