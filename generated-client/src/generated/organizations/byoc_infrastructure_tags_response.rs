// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ByocInfrastructureTags;

/// Schema `ByocInfrastructureTagsResponse` of the API.
///
/// Given by [`Organizations::get_byoc_infrastructure_tags`](crate::organizations::Organizations::get_byoc_infrastructure_tags).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureTagsResponse {
    /// `tags` in JSON; the API does not describe it.
    pub tags: Option<ByocInfrastructureTags>,
}

json_object! {
    ByocInfrastructureTagsResponse {
        tags: optional "tags",
    }
}
