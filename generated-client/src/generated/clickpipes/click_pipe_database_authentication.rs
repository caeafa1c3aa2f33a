// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How a ClickPipe authenticates to Postgres or MySQL.
    pub enum ClickPipeDatabaseAuthentication {
        /// `basic`
        Basic = "basic",
        /// `IAM_ROLE`
        IamRole = "IAM_ROLE",
        /// `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}
