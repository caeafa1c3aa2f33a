// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Source-specific schema discovery metadata.
pub type ClickPipeSchemaDiscoveryMeta = BTreeMap<String, String>;
