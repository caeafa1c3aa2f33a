// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeBigQueryServiceAccountSource, ClickPipeBigQueryWorkloadIdentitySource,
};

union! {
    /// Schema `ClickPipeBigQuerySource` of the API.
    ///
    /// Part of [`ClickPipeSource`](crate::clickpipes::ClickPipeSource).
    pub enum ClickPipeBigQuerySource {
        /// `authentication` is `SERVICE_ACCOUNT`.
        ServiceAccount(ClickPipeBigQueryServiceAccountSource),
        /// `authentication` is `SERVICE_ACCOUNT_WORKLOAD_IDENTITY`.
        ServiceAccountWorkloadIdentity(ClickPipeBigQueryWorkloadIdentitySource),
    }
}

impl Dispatch for ClickPipeBigQuerySource {
    const TABLE: Table = Table::Tag {
        property: "authentication",
        values: &[
            ("SERVICE_ACCOUNT", "ServiceAccount"),
            ("SERVICE_ACCOUNT_WORKLOAD_IDENTITY", "ServiceAccountWorkloadIdentity"),
        ],
        absent: None,
    };
}

impl From<ClickPipeBigQueryServiceAccountSource> for ClickPipeBigQuerySource {
    fn from(value: ClickPipeBigQueryServiceAccountSource) -> Self {
        Self::ServiceAccount(value)
    }
}

impl From<ClickPipeBigQueryWorkloadIdentitySource> for ClickPipeBigQuerySource {
    fn from(value: ClickPipeBigQueryWorkloadIdentitySource) -> Self {
        Self::ServiceAccountWorkloadIdentity(value)
    }
}
