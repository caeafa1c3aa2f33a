// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeMongoDbPipeColumn;

/// Schema `ClickPipeMongoDBStructuredIngestion` of the API.
///
/// Part of [`ClickPipeMongoDbPipeTableMapping`](crate::clickpipes::ClickPipeMongoDbPipeTableMapping).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbStructuredIngestion {
    /// Replicate the collection into typed ClickHouse columns instead of a single JSON document column.
    ///
    /// Example: `true`.
    pub enabled: Option<bool>,
    /// When true, values that don't fit their column are reported with only the field name and reason, without the
    /// value.
    ///
    /// Default: `false`. Example: `false`.
    pub drop_unexpected_values: Option<bool>,
    /// Typed columns of the collection, taken as provided. When omitted, the columns are inferred from a sample of
    /// the collection documents. The \_id document is always replicated and uses String type.
    pub columns: Option<Vec<ClickPipeMongoDbPipeColumn>>,
    /// Names of columns, provided or inferred, to leave out of replication. Names that match no column are ignored.
    /// Column names must be unique within this list.
    ///
    /// No duplicates. Example: `["internal_notes"]`.
    pub excluded_columns: Option<Vec<String>>,
    /// Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse. When omitted, the sorting key
    /// is the \_id document key.
    ///
    /// No duplicates. Example: `["_id","created_at"]`.
    pub sorting_keys: Option<Vec<String>>,
    /// ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
    ///
    /// Example: `"toYYYYMM(created_at)"`.
    pub partition_by_expr: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeMongoDbStructuredIngestion {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled: Some(enabled),
            drop_unexpected_values: None,
            columns: None,
            excluded_columns: None,
            sorting_keys: None,
            partition_by_expr: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickPipeMongoDbStructuredIngestion {
        /// Sets `dropUnexpectedValues`: When true, values that don't fit their column are reported with only the field name and reason, without the value.
        drop_unexpected_values(optional exact bool),
        /// Sets `columns`: Typed columns of the collection, taken as provided.
        columns(optional each ClickPipeMongoDbPipeColumn),
        /// Sets `excludedColumns`: Names of columns, provided or inferred, to leave out of replication.
        excluded_columns(optional each_into String),
        /// Sets `sortingKeys`: Ordered list of column names to use as the sorting (ORDER BY) key in ClickHouse.
        sorting_keys(optional each_into String),
        /// Sets `partitionByExpr`: ClickHouse PARTITION BY expression applied to the destination table when ClickPipes creates it.
        partition_by_expr(optional into String),
    }
}

json_object! {
    ClickPipeMongoDbStructuredIngestion {
        enabled: optional "enabled",
        drop_unexpected_values: optional "dropUnexpectedValues",
        columns: optional "columns",
        excluded_columns: optional "excludedColumns",
        sorting_keys: optional "sortingKeys",
        partition_by_expr: optional "partitionByExpr",
        ..extra,
    }
}
