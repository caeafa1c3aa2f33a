// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// The schema `ByocInfrastructureTags` of the API.
///
/// At most 50 entries.
pub type ByocInfrastructureTags = BTreeMap<String, String>;
