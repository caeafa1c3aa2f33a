// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Reverse private endpoint status.
    ///
    /// Example: `"Ready"`.
    pub enum ReversePrivateEndpointStatus {
        /// `Unknown`
        UnknownStatus = "Unknown",
        /// `Provisioning`
        Provisioning = "Provisioning",
        /// `Deleting`
        Deleting = "Deleting",
        /// `Ready`
        Ready = "Ready",
        /// `Failed`
        Failed = "Failed",
        /// `PendingAcceptance`
        PendingAcceptance = "PendingAcceptance",
        /// `Rejected`
        Rejected = "Rejected",
        /// `Expired`
        Expired = "Expired",
    }
}
