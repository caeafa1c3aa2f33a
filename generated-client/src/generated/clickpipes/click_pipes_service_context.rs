// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipesGcpWorkloadIdentityContext;

/// Schema `ClickPipesServiceContext` of the API.
///
/// Given by [`ClickPipes::get_context`](crate::clickpipes::ClickPipes::get_context).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesServiceContext {
    /// `gcpWorkloadIdentity` in JSON; the API does not describe it.
    pub gcp_workload_identity: Option<ClickPipesGcpWorkloadIdentityContext>,
}

json_object! {
    ClickPipesServiceContext {
        gcp_workload_identity: optional "gcpWorkloadIdentity",
    }
}
