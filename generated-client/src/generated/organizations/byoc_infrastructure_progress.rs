// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocInfrastructureProgressStage, ByocProgressStatus};

/// Schema `ByocInfrastructureProgress` of the API.
///
/// Given by [`Organizations::get_byoc_infrastructure_progress`](crate::organizations::Organizations::get_byoc_infrastructure_progress).
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

json_object! {
    ByocInfrastructureProgress {
        id: optional "id",
        status: optional "status",
        updated_at: optional "updatedAt",
        stages: optional "stages",
    }
}
