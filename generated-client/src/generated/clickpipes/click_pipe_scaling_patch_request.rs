// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeScalingPatchRequest` of the API.
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
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `replicas`: Number of replicas to scale to.
    #[must_use]
    pub fn replicas(mut self, value: i64) -> Self {
        self.replicas = Some(value);
        self
    }

    /// Sets `concurrency`: Number of concurrency to scale to.
    #[deprecated = "the API deprecates this field"]
    #[must_use]
    pub fn concurrency(mut self, value: i64) -> Self {
        self.concurrency = Some(value);
        self
    }

    /// Sets `replicaCpuMillicores`: CPU in millicores for each replica.
    #[must_use]
    pub fn replica_cpu_millicores(mut self, value: i64) -> Self {
        self.replica_cpu_millicores = Some(value);
        self
    }

    /// Sets `replicaMemoryGb`: Memory in GB for each replica.
    #[must_use]
    pub fn replica_memory_gb(mut self, value: f64) -> Self {
        self.replica_memory_gb = Some(value);
        self
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
