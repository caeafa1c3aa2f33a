// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ByocProgressStatus;

/// Schema `ByocInfrastructureProgressStage` of the API.
///
/// Part of [`ByocInfrastructureProgress`](crate::organizations::ByocInfrastructureProgress).
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

json_object! {
    ByocInfrastructureProgressStage {
        name: optional "name",
        status: optional "status",
        updated_at: optional "updatedAt",
        message: optional "message",
        sub_stages: optional "subStages",
    }
}
