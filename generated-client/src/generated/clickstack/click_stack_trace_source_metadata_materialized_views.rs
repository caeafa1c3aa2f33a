// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackTraceSourceMetadataMaterializedViews` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTraceSourceMetadataMaterializedViews {
    /// ClickHouse table name for the key rollup (field discovery).
    ///
    /// Example: `"otel_traces_key_rollup_15m"`.
    pub key_rollup_table: Option<String>,
    /// ClickHouse table name for the key-value rollup (value autocomplete).
    ///
    /// Example: `"otel_traces_kv_rollup_15m"`.
    pub kv_rollup_table: Option<String>,
    /// The time granularity of the rollup tables.
    ///
    /// Example: `"15m"`.
    pub granularity: Option<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackTraceSourceMetadataMaterializedViews {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `keyRollupTable`: ClickHouse table name for the key rollup (field discovery).
    #[must_use]
    pub fn key_rollup_table(mut self, value: impl Into<String>) -> Self {
        self.key_rollup_table = Some(value.into());
        self
    }

    /// Sets `kvRollupTable`: ClickHouse table name for the key-value rollup (value autocomplete).
    #[must_use]
    pub fn kv_rollup_table(mut self, value: impl Into<String>) -> Self {
        self.kv_rollup_table = Some(value.into());
        self
    }

    /// Sets `granularity`: The time granularity of the rollup tables.
    #[must_use]
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }
}

json_object! {
    ClickStackTraceSourceMetadataMaterializedViews {
        key_rollup_table: optional "keyRollupTable",
        kv_rollup_table: optional "kvRollupTable",
        granularity: optional "granularity",
        ..extra
    }
}
