// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeScaling` of the API.
///
/// Part of [`ClickPipePostRequest`](crate::clickpipes::ClickPipePostRequest), [`ClickPipe`](crate::clickpipes::ClickPipe).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeScaling {
    /// Desired number of replicas. Only for scalable pipes.
    ///
    /// From 1 to 40.
    pub replicas: Option<i64>,
    /// Desired number of concurrency. Only for S3 pipes. If set to 0, concurrency is auto-scaled based on the cluster
    /// memory.
    #[deprecated = "the API deprecates this field"]
    pub concurrency: Option<i64>,
    /// CPU in millicores for each replica. Only for streaming pipes.
    ///
    /// From 125 to 2000.
    pub replica_cpu_millicores: Option<i64>,
    /// Memory in GB for each replica. Only for streaming pipes.
    ///
    /// From 0.5 to 8.
    pub replica_memory_gb: Option<f64>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeScaling {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipeScaling {
        /// Sets `replicas`: Desired number of replicas.
        replicas(optional exact i64),
        /// Sets `concurrency`: Desired number of concurrency.
        #[deprecated = "the API deprecates this field"]
        concurrency(optional exact i64),
        /// Sets `replicaCpuMillicores`: CPU in millicores for each replica.
        replica_cpu_millicores(optional exact i64),
        /// Sets `replicaMemoryGb`: Memory in GB for each replica.
        replica_memory_gb(optional exact f64),
    }
}

json_object! {
    ClickPipeScaling {
        replicas: optional "replicas",
        concurrency: optional "concurrency",
        replica_cpu_millicores: optional "replicaCpuMillicores",
        replica_memory_gb: optional "replicaMemoryGb",
        ..extra,
    }
}
