// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Current attachment lifecycle state.
    pub enum UdfAttachmentStatus {
        /// `deployed`
        Deployed = "deployed",
        /// `deprovisioning`
        Deprovisioning = "deprovisioning",
        /// `error`
        Error = "error",
        /// `provisioning`
        Provisioning = "provisioning",
        /// `standby`
        Standby = "standby",
    }
}
