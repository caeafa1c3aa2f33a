// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How a ClickPipe authenticates to Pub/Sub.
    pub enum ClickPipePubSubAuthentication {
        /// `SERVICE_ACCOUNT`
        ServiceAccount = "SERVICE_ACCOUNT",
        /// `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`
        ServiceAccountWorkloadIdentity = "SERVICE_ACCOUNT_WORKLOAD_IDENTITY",
    }
}
