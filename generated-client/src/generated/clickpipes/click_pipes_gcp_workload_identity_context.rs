// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipesGcpWorkloadIdentityContext` of the API.
///
/// Part of [`ClickPipesServiceContext`](crate::clickpipes::ClickPipesServiceContext).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesGcpWorkloadIdentityContext {
    /// Whether the ClickPipes deployment supports GCP workload identity, which is in Private Preview. The principal
    /// field identifies the GCP service account used for source access.
    pub supported: Option<bool>,
    /// Whether the service tenant identity is ready for workload identity authentication.
    pub ready: Option<bool>,
    /// GCP service account used by ClickPipes for workload identity authentication. Grant this service account access
    /// to customer source resources.
    ///
    /// Example: `"ch-deadbeef@clickpipes-development.iam.gserviceaccount.com"`.
    pub principal: Option<String>,
}

json_object! {
    ClickPipesGcpWorkloadIdentityContext {
        supported: optional "supported",
        ready: optional "ready",
        principal: optional "principal",
    }
}
