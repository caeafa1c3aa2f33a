// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePostPubSubServiceAccountSource, ClickPipePostPubSubWorkloadIdentitySource,
};

union! {
    /// Schema `ClickPipePostPubSubSource` of the API.
    ///
    /// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource), [`ClickPipeSchemaDiscoverySource`](crate::clickpipes::ClickPipeSchemaDiscoverySource).
    pub enum ClickPipePostPubSubSource {
        /// `authentication` is `SERVICE_ACCOUNT`.
        ServiceAccount(ClickPipePostPubSubServiceAccountSource),
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        ServiceAccountWorkloadIdentity(ClickPipePostPubSubWorkloadIdentitySource),
    }
}

impl Dispatch for ClickPipePostPubSubSource {
    const TABLE: Table = Table::Tag {
        property: "authentication",
        values: &[
            ("SERVICE_ACCOUNT", "ServiceAccount"),
            ("SERVICE_ACCOUNT_WORKLOAD_IDENTITY", "ServiceAccountWorkloadIdentity"),
        ],
        absent: None,
    };
}

impl From<ClickPipePostPubSubServiceAccountSource> for ClickPipePostPubSubSource {
    fn from(value: ClickPipePostPubSubServiceAccountSource) -> Self {
        Self::ServiceAccount(value)
    }
}

impl From<ClickPipePostPubSubWorkloadIdentitySource> for ClickPipePostPubSubSource {
    fn from(value: ClickPipePostPubSubWorkloadIdentitySource) -> Self {
        Self::ServiceAccountWorkloadIdentity(value)
    }
}
