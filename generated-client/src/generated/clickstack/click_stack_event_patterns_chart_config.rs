// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackQueryLanguage;

/// Schema `ClickStackEventPatternsChartConfig` of the API.
///
/// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackEventPatternsChartConfig {
    /// ID of the data source to mine patterns from.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// Column or expression to mine patterns from. Leave empty to use the source default (Body for logs, SpanName for
    /// traces).
    ///
    /// Example: `"Body"`.
    pub select: Option<String>,
    /// Filter condition for the pattern mining query (syntax depends on whereLanguage).
    ///
    /// Example: `"level:error"`.
    pub r#where: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackEventPatternsChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(source_id: impl Into<String>) -> Self {
        Self {
            source_id: Some(source_id.into()),
            select: None,
            r#where: None,
            where_language: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackEventPatternsChartConfig {
        /// Sets `select`: Column or expression to mine patterns from.
        select(optional into String),
        /// Sets `where`: Filter condition for the pattern mining query (syntax depends on whereLanguage).
        r#where(optional into String),
        /// Sets `whereLanguage`: Query language for the where clause.
        where_language(optional into ClickStackQueryLanguage),
    }
}

json_object! {
    ClickStackEventPatternsChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "displayType": constant "event_patterns",
        ..extra,
    }
}
