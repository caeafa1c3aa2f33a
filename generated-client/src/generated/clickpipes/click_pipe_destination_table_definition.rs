// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeDestinationTableEngine;

/// Schema `ClickPipeDestinationTableDefinition` of the API.
///
/// Part of [`ClickPipeDestination`](crate::clickpipes::ClickPipeDestination), [`ClickPipeMutateDestination`](crate::clickpipes::ClickPipeMutateDestination).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestinationTableDefinition {
    /// `engine` in JSON; the API does not describe it.
    pub engine: Option<ClickPipeDestinationTableEngine>,
    /// Sorting key of the destination table. An entry that matches the name of a column declared in `columns` is used
    /// as that column. Any other entry is used as a SQL expression, for example a JSON sub-path such as
    /// `payload.workspace_id`. Entries must not contain commas, and every component must be non-Nullable.
    pub sorting_key: Option<Vec<String>>,
    /// Partition key SQL expression.
    pub partition_by: Option<String>,
    /// Primary key of SQL expression.
    pub primary_key: Option<String>,
    /// TTL SQL expression of the destination table.
    ///
    /// At least 1 character. Example: `"toDateTime(event_time) + INTERVAL 30 DAY"`.
    pub ttl: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeDestinationTableDefinition {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipeDestinationTableDefinition {
        /// Sets `engine`.
        engine(optional exact ClickPipeDestinationTableEngine),
        /// Sets `sortingKey`: Sorting key of the destination table.
        sorting_key(optional each_into String),
        /// Sets `partitionBy`: Partition key SQL expression.
        partition_by(optional into String),
        /// Sets `primaryKey`: Primary key of SQL expression.
        primary_key(optional into String),
        /// Sets `ttl`: TTL SQL expression of the destination table.
        ttl(optional into String),
    }
}

json_object! {
    ClickPipeDestinationTableDefinition {
        engine: optional "engine",
        sorting_key: optional "sortingKey",
        partition_by: optional "partitionBy",
        primary_key: optional "primaryKey",
        ttl: optional "ttl",
        ..extra,
    }
}
