// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceProfile` of the API.
///
/// Given by [`Services::list_profiles`](crate::services::Services::list_profiles).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceProfile {
    /// Profile name to pass as `profile` when creating a service (e.g. 'v1-standard-byoc-4').
    pub profile: Option<String>,
    /// Number of vCPUs per replica.
    pub cpu_cores: Option<f64>,
    /// Memory per replica in GiB. When creating a BYOC service with this profile, minReplicaMemoryGb and
    /// maxReplicaMemoryGb must both equal this value.
    pub memory_gi: Option<f64>,
}

json_object! {
    ServiceProfile {
        profile: optional "profile",
        cpu_cores: optional "cpuCores",
        memory_gi: optional "memoryGi",
    }
}
