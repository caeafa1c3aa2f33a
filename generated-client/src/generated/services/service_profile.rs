// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceProfile` of the API.
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

impl Object for ServiceProfile {
    const NAME: &'static str = "ServiceProfile";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            profile: fields.optional("profile"),
            cpu_cores: fields.optional("cpuCores"),
            memory_gi: fields.optional("memoryGi"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("profile", &self.profile);
        fields.optional("cpuCores", &self.cpu_cores);
        fields.optional("memoryGi", &self.memory_gi);
    }
}

json_object!(ServiceProfile);
