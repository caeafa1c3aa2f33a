// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ByocInfrastructureTags` of the API.
///
/// At most 50 entries.
pub type ByocInfrastructureTags = BTreeMap<String, String>;
