// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ByocInfrastructureTags` of the API.
///
/// At most 50 entries.
///
/// Part of [`ByocInfrastructurePatchRequest`](crate::organizations::ByocInfrastructurePatchRequest), [`ByocInfrastructurePostRequest`](crate::organizations::ByocInfrastructurePostRequest), [`ByocInfrastructureTagsResponse`](crate::organizations::ByocInfrastructureTagsResponse) and 1 more.
pub type ByocInfrastructureTags = BTreeMap<String, String>;
