// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How a ClickPipe authenticates to an object storage.
    pub enum ClickPipeObjectStorageAuthentication {
        /// `IAM_ROLE`
        IamRole = "IAM_ROLE",
        /// `IAM_USER`
        IamUser = "IAM_USER",
        /// `CONNECTION_STRING`
        ConnectionString = "CONNECTION_STRING",
        /// `SERVICE_ACCOUNT`
        ServiceAccount = "SERVICE_ACCOUNT",
        /// `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}
