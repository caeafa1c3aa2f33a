// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeTableEngine;

/// Schema `ClickPipePatchPostgresPipeRemoveTableMapping` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchPostgresPipeRemoveTableMapping {
    /// PostgreSQL source schema name.
    ///
    /// Example: `"public"`.
    pub source_schema_name: Nullable<String>,
    /// PostgreSQL source table name.
    ///
    /// Example: `"users"`.
    pub source_table: Nullable<String>,
    /// ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table"). The table
    /// will be created automatically if it does not exist. For snapshot mode, the target table must be empty.
    ///
    /// Example: `"public_users"`.
    pub target_table: Nullable<String>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null"
    /// (forward data to materialized views without storing it).
    ///
    /// Example: `"ReplacingMergeTree"`.
    pub table_engine: Nullable<ClickPipeTableEngine>,
    /// Custom partitioning column used for parallel snapshotting. Only beneficial for PostgreSQL 13 (no benefit for
    /// PG14+, which supports indexed ctid scans). Must be an indexed column of type: `smallint`, `integer`, `bigint`,
    /// `timestamp without time zone`, or `timestamp with time zone`. Unrelated to ClickHouse partitioning.
    ///
    /// Example: `"id"`.
    pub partition_key: Nullable<String>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// Example: `"toYYYYMM(created_at)"`.
    pub partition_by_expr: Nullable<String>,
}

impl ClickPipePatchPostgresPipeRemoveTableMapping {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sourceSchemaName`: PostgreSQL source schema name.
    #[must_use]
    pub fn source_schema_name(mut self, value: impl Into<String>) -> Self {
        self.source_schema_name = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `sourceSchemaName`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_source_schema_name(mut self) -> Self {
        self.source_schema_name = Nullable::Null;
        self
    }

    /// Sets `sourceTable`: PostgreSQL source table name.
    #[must_use]
    pub fn source_table(mut self, value: impl Into<String>) -> Self {
        self.source_table = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `sourceTable`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_source_table(mut self) -> Self {
        self.source_table = Nullable::Null;
        self
    }

    /// Sets `targetTable`: ClickHouse target table name, optionally prefixed with schema name (e.g., "my_schema_my_table").
    #[must_use]
    pub fn target_table(mut self, value: impl Into<String>) -> Self {
        self.target_table = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `targetTable`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_target_table(mut self) -> Self {
        self.target_table = Nullable::Null;
        self
    }

    /// Sets `tableEngine`: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
    #[must_use]
    pub fn table_engine(mut self, value: impl Into<ClickPipeTableEngine>) -> Self {
        self.table_engine = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `tableEngine`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_table_engine(mut self) -> Self {
        self.table_engine = Nullable::Null;
        self
    }

    /// Sets `partitionKey`: Custom partitioning column used for parallel snapshotting.
    #[must_use]
    pub fn partition_key(mut self, value: impl Into<String>) -> Self {
        self.partition_key = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `partitionKey`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_partition_key(mut self) -> Self {
        self.partition_key = Nullable::Null;
        self
    }

    /// Sets `partitionByExpr`: ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    #[must_use]
    pub fn partition_by_expr(mut self, value: impl Into<String>) -> Self {
        self.partition_by_expr = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `partitionByExpr`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_partition_by_expr(mut self) -> Self {
        self.partition_by_expr = Nullable::Null;
        self
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
    }
}
