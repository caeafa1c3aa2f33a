// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// The state of infrastructure that a customer brings.
    pub enum ByocState {
        /// `infra-provisioning`
        InfraProvisioning = "infra-provisioning",
        /// `infra-terminated`
        InfraTerminated = "infra-terminated",
        /// `infra-terminating`
        InfraTerminating = "infra-terminating",
        /// `infra-ready`
        InfraReady = "infra-ready",
        /// `infra-degraded`
        InfraDegraded = "infra-degraded",
        /// `infra-upgrading`
        InfraUpgrading = "infra-upgrading",
    }
}
