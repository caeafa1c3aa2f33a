// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeTableEngine;

/// Schema `ClickPipePatchMySQLPipeRemoveTableMapping` of the API.
///
/// Part of [`ClickPipePatchMySqlSource`](crate::clickpipes::ClickPipePatchMySqlSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMySqlPipeRemoveTableMapping {
    /// MySQL source database name.
    ///
    /// Example: `"my_database"`.
    pub source_schema_name: Option<String>,
    /// MySQL source table name.
    ///
    /// Example: `"users"`.
    pub source_table: Option<String>,
    /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_database_my_table"). The table
    /// will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
    ///
    /// Example: `"my_database_users"`.
    pub target_table: Option<String>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null"
    /// (forward data to materialized views without storing it).
    ///
    /// Example: `"ReplacingMergeTree"`.
    pub table_engine: Option<ClickPipeTableEngine>,
    /// Custom partitioning column used for parallel snapshotting. Must be an indexed column of an integer, date,
    /// datetime or timestamp type. Unrelated to ClickHouse partitioning.
    ///
    /// Example: `"id"`.
    pub partition_key: Option<String>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// Example: `"toYYYYMM(created_at)"`.
    pub partition_by_expr: Option<String>,
    nulls: Nulls,
}

impl ClickPipePatchMySqlPipeRemoveTableMapping {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        source_schema_name: Option<String>,
        source_table: Option<String>,
        target_table: Option<String>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            source_schema_name,
            source_table,
            target_table,
            table_engine: None,
            partition_key: None,
            partition_by_expr: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchMySqlPipeRemoveTableMapping {
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
    ClickPipePatchMySqlPipeRemoveTableMapping {
        source_schema_name: required_or_null "sourceSchemaName",
        source_table: required_or_null "sourceTable",
        target_table: required_or_null "targetTable",
        table_engine: nullable "tableEngine",
        partition_key: nullable "partitionKey",
        partition_by_expr: nullable "partitionByExpr",
        ..nulls,
    }
}
