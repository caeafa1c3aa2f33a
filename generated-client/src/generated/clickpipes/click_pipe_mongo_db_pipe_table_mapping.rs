// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeMongoDbStructuredIngestion, ClickPipeTableEngine};

/// Schema `ClickPipeMongoDBPipeTableMapping` of the API.
///
/// Part of [`ClickPipeMongoDbSource`](crate::clickpipes::ClickPipeMongoDbSource), [`ClickPipeMutateMongoDbSource`](crate::clickpipes::ClickPipeMutateMongoDbSource), [`ClickPipePatchMongoDbSource`](crate::clickpipes::ClickPipePatchMongoDbSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbPipeTableMapping {
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
    /// `structuredIngestion` in JSON; the API does not describe it.
    pub structured_ingestion: Option<ClickPipeMongoDbStructuredIngestion>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeMongoDbPipeTableMapping {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        source_database_name: impl Into<String>,
        source_collection: impl Into<String>,
        target_table: impl Into<String>,
    ) -> Self {
        Self {
            source_database_name: Some(source_database_name.into()),
            source_collection: Some(source_collection.into()),
            target_table: Some(target_table.into()),
            table_engine: None,
            structured_ingestion: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickPipeMongoDbPipeTableMapping {
        /// Sets `tableEngine`: ClickHouse table engine: "ReplacingMergeTree" (handles updates/deletes), "MergeTree" (append-only), or "Null" (forward data to materialized views without storing it).
        table_engine(optional into ClickPipeTableEngine),
        /// Sets `structuredIngestion`.
        structured_ingestion(optional exact ClickPipeMongoDbStructuredIngestion),
    }
}

json_object! {
    ClickPipeMongoDbPipeTableMapping {
        source_database_name: optional "sourceDatabaseName",
        source_collection: optional "sourceCollection",
        target_table: optional "targetTable",
        table_engine: optional "tableEngine",
        structured_ingestion: optional "structuredIngestion",
        ..extra,
    }
}
