// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackQueryLanguage;

/// Schema `ClickStackEventPatternsChartConfig` of the API.
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
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackEventPatternsChartConfig {
    /// Creates one with what the API requires.
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

    /// Sets `select`: Column or expression to mine patterns from.
    #[must_use]
    pub fn select(mut self, value: impl Into<String>) -> Self {
        self.select = Some(value.into());
        self
    }

    /// Sets `where`: Filter condition for the pattern mining query (syntax depends on whereLanguage).
    #[must_use]
    pub fn r#where(mut self, value: impl Into<String>) -> Self {
        self.r#where = Some(value.into());
        self
    }

    /// Sets `whereLanguage`: Query language for the where clause.
    #[must_use]
    pub fn where_language(mut self, value: impl Into<ClickStackQueryLanguage>) -> Self {
        self.where_language = Some(value.into());
        self
    }
}

json_object! {
    ClickStackEventPatternsChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "displayType": constant "event_patterns",
        ..extra
    }
}
