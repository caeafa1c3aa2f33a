// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ByocInfrastructureTags;

/// Schema `ByocInfrastructureTagsResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructureTagsResponse {
    /// The member `tags`.
    pub tags: Option<ByocInfrastructureTags>,
}

json_object! {
    ByocInfrastructureTagsResponse {
        tags: optional "tags",
    }
}
