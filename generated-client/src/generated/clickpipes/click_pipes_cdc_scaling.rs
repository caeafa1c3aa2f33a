// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipesCdcScaling` of the API.
///
/// Given by [`ClickPipes::get_cdc_scaling`](crate::clickpipes::ClickPipes::get_cdc_scaling), [`ClickPipes::update_cdc_scaling`](crate::clickpipes::ClickPipes::update_cdc_scaling).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesCdcScaling {
    /// CPU in millicores for DB ClickPipes.
    ///
    /// From 1000 to 32000. Multiple of 1000. Example: `2000`.
    pub replica_cpu_millicores: Option<i64>,
    /// Memory in GiB for DB ClickPipes. Must be 4× the CPU core count.
    ///
    /// From 4 to 128. Multiple of 4. Example: `8`.
    pub replica_memory_gb: Option<f64>,
}

json_object! {
    ClickPipesCdcScaling {
        replica_cpu_millicores: optional "replicaCpuMillicores",
        replica_memory_gb: optional "replicaMemoryGb",
    }
}
