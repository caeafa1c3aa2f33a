// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeDestinationTableEngineType;

/// Schema `ClickPipeDestinationTableEngine` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestinationTableEngine {
    /// Engine type of the destination table.
    pub r#type: Option<ClickPipeDestinationTableEngineType>,
    /// Column name to use as version for ReplacingMergeTree engine.
    pub version_column_id: Nullable<String>,
    /// Column names to sum for SummingMergeTree engine.
    pub column_ids: Option<Vec<String>>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickPipeDestinationTableEngine {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`: Engine type of the destination table.
    #[must_use]
    pub fn r#type(
        mut self,
        value: impl Into<ClickPipeDestinationTableEngineType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `versionColumnId`: Column name to use as version for ReplacingMergeTree engine.
    #[must_use]
    pub fn version_column_id(mut self, value: impl Into<String>) -> Self {
        self.version_column_id = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `versionColumnId`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_version_column_id(mut self) -> Self {
        self.version_column_id = Nullable::Null;
        self
    }

    /// Sets `columnIds`: Column names to sum for SummingMergeTree engine.
    #[must_use]
    pub fn column_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.column_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

json_object! {
    ClickPipeDestinationTableEngine {
        r#type: optional "type",
        version_column_id: nullable "versionColumnId",
        column_ids: optional "columnIds",
        ..extra
    }
}
