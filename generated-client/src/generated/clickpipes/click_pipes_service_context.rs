// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipesGcpWorkloadIdentityContext;

/// Schema `ClickPipesServiceContext` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipesServiceContext {
    /// The member `gcpWorkloadIdentity`.
    pub gcp_workload_identity: Option<ClickPipesGcpWorkloadIdentityContext>,
}

impl Object for ClickPipesServiceContext {
    const NAME: &'static str = "ClickPipesServiceContext";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            gcp_workload_identity: fields.optional("gcpWorkloadIdentity"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("gcpWorkloadIdentity", &self.gcp_workload_identity);
    }
}

json_object!(ClickPipesServiceContext);
