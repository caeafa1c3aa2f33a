// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeDestinationTableEngineType;

/// Schema `ClickPipeDestinationTableEngine` of the API.
///
/// Part of [`ClickPipeDestinationTableDefinition`](crate::clickpipes::ClickPipeDestinationTableDefinition).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestinationTableEngine {
    /// Engine type of the destination table.
    pub r#type: Option<ClickPipeDestinationTableEngineType>,
    /// Column name to use as version for ReplacingMergeTree engine.
    pub version_column_id: Option<String>,
    /// Column names to sum for SummingMergeTree engine.
    pub column_ids: Option<Vec<String>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickPipeDestinationTableEngine {
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
    ClickPipeDestinationTableEngine {
        /// Sets `type`: Engine type of the destination table.
        r#type(optional into ClickPipeDestinationTableEngineType),
        /// Sets `versionColumnId`: Column name to use as version for ReplacingMergeTree engine.
        version_column_id(optional into String),
        /// Sends `null` for `versionColumnId`, which clears it where the API allows that.
        clear_version_column_id(null version_column_id "versionColumnId"),
        /// Sets `columnIds`: Column names to sum for SummingMergeTree engine.
        column_ids(optional each_into String),
    }
}

json_object! {
    ClickPipeDestinationTableEngine {
        r#type: optional "type",
        version_column_id: nullable "versionColumnId",
        column_ids: optional "columnIds",
        ..nulls,
        ..extra,
    }
}
