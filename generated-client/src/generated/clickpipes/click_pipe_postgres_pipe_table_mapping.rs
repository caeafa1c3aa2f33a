// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeTableEngine;

/// Schema `ClickPipePostgresPipeTableMapping` of the API.
///
/// Part of [`ClickPipeMutatePostgresSource`](crate::clickpipes::ClickPipeMutatePostgresSource), [`ClickPipePatchPostgresSource`](crate::clickpipes::ClickPipePatchPostgresSource), [`ClickPipePostgresSource`](crate::clickpipes::ClickPipePostgresSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostgresPipeTableMapping {
    /// PostgreSQL source schema name.
    ///
    /// Example: `"public"`.
    pub source_schema_name: Option<String>,
    /// PostgreSQL source table name.
    ///
    /// Example: `"users"`.
    pub source_table: Option<String>,
    /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table"). The table
    /// will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
    ///
    /// Example: `"public_users"`.
    pub target_table: Option<String>,
    /// List of column names to exclude from replication. Column names must be unique within this list.
    ///
    /// No duplicates. Example: `["internal_id","temp_data"]`.
    pub excluded_columns: Option<Vec<String>>,
    /// Whether to use a custom sorting key. If true, sortingKeys must be provided. If false or omitted, the default
    /// sorting key is the PostgreSQL primary key.
    ///
    /// Example: `false`.
    pub use_custom_sorting_key: Option<bool>,
    /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. Only used when
    /// useCustomSortingKey is true. Column names must be unique within this list.
    ///
    /// No duplicates. Example: `["created_at_date","event_id"]`.
    pub sorting_keys: Option<Vec<String>>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null"
    /// (forward data to materialized views without storing it).
    ///
    /// Example: `"ReplacingMergeTree"`.
    pub table_engine: Option<ClickPipeTableEngine>,
    /// Custom partitioning column used for parallel snapshotting. Only beneficial for PostgreSQL 13 (no benefit for
    /// PG14+, which supports indexed ctid scans). Must be an indexed column of type: `smallint`, `integer`, `bigint`,
    /// `timestamp without time zone`, or `timestamp with time zone`. Unrelated to ClickHouse partitioning.
    ///
    /// Example: `"id"`.
    pub partition_key: Option<String>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// Example: `"toYYYYMM(created_at)"`.
    pub partition_by_expr: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipePostgresPipeTableMapping {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipePostgresPipeTableMapping {
        /// Sets `sourceSchemaName`: PostgreSQL source schema name.
        source_schema_name(optional into String),
        /// Sets `sourceTable`: PostgreSQL source table name.
        source_table(optional into String),
        /// Sets `targetTable`: ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table").
        target_table(optional into String),
        /// Sets `excludedColumns`: List of column names to exclude from replication.
        excluded_columns(optional each_into String),
        /// Sets `useCustomSortingKey`: Whether to use a custom sorting key.
        use_custom_sorting_key(optional exact bool),
        /// Sets `sortingKeys`: Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse.
        sorting_keys(optional each_into String),
        /// Sets `tableEngine`: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        table_engine(optional into ClickPipeTableEngine),
        /// Sets `partitionKey`: Custom partitioning column used for parallel snapshotting.
        partition_key(optional into String),
        /// Sets `partitionByExpr`: ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        partition_by_expr(optional into String),
    }
}

json_object! {
    ClickPipePostgresPipeTableMapping {
        source_schema_name: optional "sourceSchemaName",
        source_table: optional "sourceTable",
        target_table: optional "targetTable",
        excluded_columns: optional "excludedColumns",
        use_custom_sorting_key: optional "useCustomSortingKey",
        sorting_keys: optional "sortingKeys",
        table_engine: optional "tableEngine",
        partition_key: optional "partitionKey",
        partition_by_expr: optional "partitionByExpr",
        ..extra,
    }
}
