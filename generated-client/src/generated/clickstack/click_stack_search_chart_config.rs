// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackQueryLanguage;

/// Schema `ClickStackSearchChartConfig` of the API.
///
/// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSearchChartConfig {
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// Comma-separated list of expressions to display.
    ///
    /// Example: `"timestamp, level, message"`.
    pub select: Option<String>,
    /// Filter condition for the search (syntax depends on whereLanguage).
    ///
    /// Example: `"level:error"`.
    pub r#where: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackSearchChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        select: impl Into<String>,
        source_id: impl Into<String>,
        where_language: impl Into<ClickStackQueryLanguage>,
    ) -> Self {
        Self {
            source_id: Some(source_id.into()),
            select: Some(select.into()),
            r#where: None,
            where_language: Some(where_language.into()),
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackSearchChartConfig {
        /// Sets `where`: Filter condition for the search (syntax depends on whereLanguage).
        r#where(optional into String),
    }
}

json_object! {
    ClickStackSearchChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "displayType": constant "search",
        ..extra,
    }
}
