// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeTableEngine;

/// Schema `ClickPipePatchPostgresPipeRemoveTableMapping` of the API.
///
/// Part of [`ClickPipePatchPostgresSource`](crate::clickpipes::ClickPipePatchPostgresSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPostgresPipeRemoveTableMapping {
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
    nulls: Nulls,
}

impl ClickPipePatchPostgresPipeRemoveTableMapping {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchPostgresPipeRemoveTableMapping {
        /// Sets `sourceSchemaName`: PostgreSQL source schema name.
        source_schema_name(optional into String),
        /// Sends `null` for `sourceSchemaName`, which clears it where the API allows that.
        clear_source_schema_name(null source_schema_name "sourceSchemaName"),
        /// Sets `sourceTable`: PostgreSQL source table name.
        source_table(optional into String),
        /// Sends `null` for `sourceTable`, which clears it where the API allows that.
        clear_source_table(null source_table "sourceTable"),
        /// Sets `targetTable`: ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table").
        target_table(optional into String),
        /// Sends `null` for `targetTable`, which clears it where the API allows that.
        clear_target_table(null target_table "targetTable"),
        /// Sets `tableEngine`: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        table_engine(optional into ClickPipeTableEngine),
        /// Sends `null` for `tableEngine`, which clears it where the API allows that.
        clear_table_engine(null table_engine "tableEngine"),
        /// Sets `partitionKey`: Custom partitioning column used for parallel snapshotting.
        partition_key(optional into String),
        /// Sends `null` for `partitionKey`, which clears it where the API allows that.
        clear_partition_key(null partition_key "partitionKey"),
        /// Sets `partitionByExpr`: ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        partition_by_expr(optional into String),
        /// Sends `null` for `partitionByExpr`, which clears it where the API allows that.
        clear_partition_by_expr(null partition_by_expr "partitionByExpr"),
    }
}

json_object! {
    ClickPipePatchPostgresPipeRemoveTableMapping {
        source_schema_name: nullable "sourceSchemaName",
        source_table: nullable "sourceTable",
        target_table: nullable "targetTable",
        table_engine: nullable "tableEngine",
        partition_key: nullable "partitionKey",
        partition_by_expr: nullable "partitionByExpr",
        ..nulls,
    }
}
