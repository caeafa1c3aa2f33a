// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeScalingPatchRequest` of the API.
///
/// Taken by [`ClickPipes::update_scaling`](crate::clickpipes::ClickPipes::update_scaling).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeScalingPatchRequest {
    /// Number of replicas to scale to. Use to scale Kafka pipes.
    ///
    /// From 1 to 40.
    pub replicas: Option<i64>,
    /// Number of concurrency to scale to. Use to scale S3 pipes.
    ///
    /// From 0 to 34.
    #[deprecated = "the API deprecates this field"]
    pub concurrency: Option<i64>,
    /// CPU in millicores for each replica. Use to scale streaming pipes.
    ///
    /// From 125 to 2000.
    pub replica_cpu_millicores: Option<i64>,
    /// Memory in GB for each replica. Use to scale streaming pipes.
    ///
    /// From 0.5 to 8.
    pub replica_memory_gb: Option<f64>,
}

impl ClickPipeScalingPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipeScalingPatchRequest {
        /// Sets `replicas`: Number of replicas to scale to.
        replicas(optional exact i64),
        /// Sets `concurrency`: Number of concurrency to scale to.
        #[deprecated = "the API deprecates this field"]
        concurrency(optional exact i64),
        /// Sets `replicaCpuMillicores`: CPU in millicores for each replica.
        replica_cpu_millicores(optional exact i64),
        /// Sets `replicaMemoryGb`: Memory in GB for each replica.
        replica_memory_gb(optional exact f64),
    }
}

json_object! {
    ClickPipeScalingPatchRequest {
        replicas: optional "replicas",
        concurrency: optional "concurrency",
        replica_cpu_millicores: optional "replicaCpuMillicores",
        replica_memory_gb: optional "replicaMemoryGb",
    }
}
