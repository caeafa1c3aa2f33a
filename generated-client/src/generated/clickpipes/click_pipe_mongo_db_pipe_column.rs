// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeMongoDBPipeColumn` of the API.
///
/// Part of [`ClickPipeMongoDbStructuredIngestion`](crate::clickpipes::ClickPipeMongoDbStructuredIngestion).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeMongoDbPipeColumn {
    /// Top-level document field name.
    ///
    /// Example: `"amount"`.
    pub name: Option<String>,
    /// ClickHouse type the field is replicated as. Must be a valid ClickHouse column type supported by structured
    /// ingestion.
    ///
    /// Example: `"Float64"`.
    pub r#type: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeMongoDbPipeColumn {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            r#type: Some(r#type.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickPipeMongoDbPipeColumn {
        name: optional "name",
        r#type: optional "type",
        ..extra,
    }
}
