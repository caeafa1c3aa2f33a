// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipesCdcScalingPatchRequest` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesCdcScalingPatchRequest {
    /// CPU in millicores for DB ClickPipes.
    ///
    /// From 1000 to 32000. Multiple of 1000. Example: `2000`.
    pub replica_cpu_millicores: Option<i64>,
    /// Memory in GiB for DB ClickPipes. Must be 4× the CPU core count.
    ///
    /// From 4 to 128. Multiple of 4. Example: `8`.
    pub replica_memory_gb: Option<f64>,
}

impl ClickPipesCdcScalingPatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `replicaCpuMillicores`: CPU in millicores for DB ClickPipes.
    #[must_use]
    pub fn replica_cpu_millicores(mut self, value: i64) -> Self {
        self.replica_cpu_millicores = Some(value);
        self
    }

    /// Sets `replicaMemoryGb`: Memory in GiB for DB ClickPipes.
    #[must_use]
    pub fn replica_memory_gb(mut self, value: f64) -> Self {
        self.replica_memory_gb = Some(value);
        self
    }
}

json_object! {
    ClickPipesCdcScalingPatchRequest {
        replica_cpu_millicores: optional "replicaCpuMillicores",
        replica_memory_gb: optional "replicaMemoryGb",
    }
}
