// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use super::ResourceTag;

/// Tags associated with the Postgres service. Tag keys starting with “chc\_” are reserved for internal use.
///
/// At most 50 items.
///
/// Schema `pgTags` of the API.
pub type PostgresTags = Vec<ResourceTag>;
