// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackLogSourceMetadataMaterializedViews` of the API.
///
/// Part of [`ClickStackLogSource`](crate::clickstack::ClickStackLogSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackLogSourceMetadataMaterializedViews {
    /// ClickHouse table name for the key rollup (field discovery).
    ///
    /// Example: `"otel_logs_key_rollup_15m"`.
    pub key_rollup_table: Option<String>,
    /// ClickHouse table name for the key-value rollup (value autocomplete).
    ///
    /// Example: `"otel_logs_kv_rollup_15m"`.
    pub kv_rollup_table: Option<String>,
    /// The time granularity of the rollup tables.
    ///
    /// Example: `"15m"`.
    pub granularity: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackLogSourceMetadataMaterializedViews {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickStackLogSourceMetadataMaterializedViews {
        /// Sets `keyRollupTable`: ClickHouse table name for the key rollup (field discovery).
        key_rollup_table(optional into String),
        /// Sets `kvRollupTable`: ClickHouse table name for the key-value rollup (value autocomplete).
        kv_rollup_table(optional into String),
        /// Sets `granularity`: The time granularity of the rollup tables.
        granularity(optional into String),
    }
}

json_object! {
    ClickStackLogSourceMetadataMaterializedViews {
        key_rollup_table: optional "keyRollupTable",
        kv_rollup_table: optional "kvRollupTable",
        granularity: optional "granularity",
        ..extra,
    }
}
