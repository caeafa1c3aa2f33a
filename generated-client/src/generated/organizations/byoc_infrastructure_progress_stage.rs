// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ByocProgressStatus;

/// Schema `ByocInfrastructureProgressStage` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureProgressStage {
    /// Name of the provisioning stage or resource
    ///
    /// Example: `"vpc"`.
    pub name: Option<String>,
    /// Status of this stage
    ///
    /// Example: `"ready"`.
    pub status: Option<ByocProgressStatus>,
    /// Timestamp the stage status last changed. ISO-8601
    pub updated_at: Option<Timestamp>,
    /// Human readable detail for the current status, e.g. an error message
    pub message: Option<String>,
    /// Nested stages; leaf entries are individual cloud resources
    pub sub_stages: Option<Vec<ByocInfrastructureProgressStage>>,
}

impl Object for ByocInfrastructureProgressStage {
    const NAME: &'static str = "ByocInfrastructureProgressStage";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.optional("name"),
            status: fields.optional("status"),
            updated_at: fields.optional("updatedAt"),
            message: fields.optional("message"),
            sub_stages: fields.optional("subStages"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("name", &self.name);
        fields.optional("status", &self.status);
        fields.optional("updatedAt", &self.updated_at);
        fields.optional("message", &self.message);
        fields.optional("subStages", &self.sub_stages);
    }
}

json_object!(ByocInfrastructureProgressStage);
