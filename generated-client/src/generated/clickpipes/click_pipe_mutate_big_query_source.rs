// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipePostBigQueryServiceAccountSource,
    ClickPipePostBigQueryWorkloadIdentitySource,
};

union! {
    /// Schema `ClickPipeMutateBigQuerySource` of the API.
    ///
    /// Part of [`ClickPipePostSource`](crate::clickpipes::ClickPipePostSource).
    pub enum ClickPipeMutateBigQuerySource {
        /// `authentication` is `SERVICE_ACCOUNT` or is absent.
        ServiceAccount(ClickPipePostBigQueryServiceAccountSource),
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        ServiceAccountWorkloadIdentity(ClickPipePostBigQueryWorkloadIdentitySource),
    }
}

impl Dispatch for ClickPipeMutateBigQuerySource {
    const TABLE: Table = Table::Tag {
        property: "authentication",
        values: &[
            ("SERVICE_ACCOUNT", "ServiceAccount"),
            ("SERVICE_ACCOUNT_WORKLOAD_IDENTITY", "ServiceAccountWorkloadIdentity"),
        ],
        absent: Some(Absent {
            variant: "ServiceAccount",
            unless: &[],
        }),
    };
}

impl From<ClickPipePostBigQueryServiceAccountSource> for ClickPipeMutateBigQuerySource {
    fn from(value: ClickPipePostBigQueryServiceAccountSource) -> Self {
        Self::ServiceAccount(value)
    }
}

impl From<ClickPipePostBigQueryWorkloadIdentitySource>
for ClickPipeMutateBigQuerySource {
    fn from(value: ClickPipePostBigQueryWorkloadIdentitySource) -> Self {
        Self::ServiceAccountWorkloadIdentity(value)
    }
}
