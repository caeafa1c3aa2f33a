// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeTableEngine;

/// Schema `ClickPipePatchMongoDBPipeRemoveTableMapping` of the API.
///
/// Part of [`ClickPipePatchMongoDbSource`](crate::clickpipes::ClickPipePatchMongoDbSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchMongoDbPipeRemoveTableMapping {
    /// MongoDB source database name.
    ///
    /// Example: `"mydb"`.
    pub source_database_name: Option<String>,
    /// MongoDB source collection name.
    ///
    /// Example: `"users"`.
    pub source_collection: Option<String>,
    /// ClickHouse target table name. The table will be created automatically if it does not exist.
    ///
    /// Example: `"mydb_users"`.
    pub target_table: Option<String>,
    /// ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null"
    /// (forward data to materialized views without storing it).
    ///
    /// Example: `"ReplacingMergeTree"`.
    pub table_engine: Option<ClickPipeTableEngine>,
    nulls: Nulls,
}

impl ClickPipePatchMongoDbPipeRemoveTableMapping {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        source_collection: Option<String>,
        source_database_name: Option<String>,
        target_table: Option<String>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            source_database_name,
            source_collection,
            target_table,
            table_engine: None,
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickPipePatchMongoDbPipeRemoveTableMapping {
        /// Sets `tableEngine`: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        table_engine(optional into ClickPipeTableEngine),
        /// Sends `null` for `tableEngine`, which clears it where the API allows that.
        clear_table_engine(null table_engine "tableEngine"),
    }
}

json_object! {
    ClickPipePatchMongoDbPipeRemoveTableMapping {
        source_database_name: required_or_null "sourceDatabaseName",
        source_collection: required_or_null "sourceCollection",
        target_table: required_or_null "targetTable",
        table_engine: nullable "tableEngine",
        ..nulls,
    }
}
