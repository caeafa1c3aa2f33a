// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocInfrastructureProgressStage, ByocProgressStatus};

/// Schema `ByocInfrastructureProgress` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureProgress {
    /// Unique identifier of the BYOC infrastructure
    pub id: Option<String>,
    /// Overall provisioning status of the infrastructure
    ///
    /// Example: `"in_progress"`.
    pub status: Option<ByocProgressStatus>,
    /// Timestamp the overall status last changed. ISO-8601
    pub updated_at: Option<Timestamp>,
    /// Top-level provisioning stages with their nested resources
    pub stages: Option<Vec<ByocInfrastructureProgressStage>>,
}

impl Object for ByocInfrastructureProgress {
    const NAME: &'static str = "ByocInfrastructureProgress";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.optional("id"),
            status: fields.optional("status"),
            updated_at: fields.optional("updatedAt"),
            stages: fields.optional("stages"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("id", &self.id);
        fields.optional("status", &self.status);
        fields.optional("updatedAt", &self.updated_at);
        fields.optional("stages", &self.stages);
    }
}

json_object!(ByocInfrastructureProgress);
