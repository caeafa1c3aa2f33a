// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackHighlightedAttributeExpression` of the API.
///
/// Part of [`ClickStackLogSource`](crate::clickstack::ClickStackLogSource), [`ClickStackTraceSource`](crate::clickstack::ClickStackTraceSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHighlightedAttributeExpression {
    /// SQL expression for the attribute
    ///
    /// Example: `"SpanAttributes['http.status_code']"`.
    pub sql_expression: Option<String>,
    /// An optional, Lucene version of the sqlExpression expression. If provided, it is used when searching for this
    /// attribute value.
    ///
    /// Example: `"http.status_code"`.
    pub lucene_expression: Option<String>,
    /// Optional alias for the attribute
    ///
    /// Example: `"HTTP Status Code"`.
    pub alias: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackHighlightedAttributeExpression {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(sql_expression: impl Into<String>) -> Self {
        Self {
            nulls: Nulls::default(),
            sql_expression: Some(sql_expression.into()),
            lucene_expression: None,
            alias: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackHighlightedAttributeExpression {
        /// Sets `luceneExpression`: An optional, Lucene version of the sqlExpression expression.
        lucene_expression(optional into String),
        /// Sends `null` for `luceneExpression`, which clears it where the API allows that.
        clear_lucene_expression(null lucene_expression "luceneExpression"),
        /// Sets `alias`: Optional alias for the attribute
        alias(optional into String),
        /// Sends `null` for `alias`, which clears it where the API allows that.
        clear_alias(null alias "alias"),
    }
}

json_object! {
    ClickStackHighlightedAttributeExpression {
        sql_expression: optional "sqlExpression",
        lucene_expression: nullable "luceneExpression",
        alias: nullable "alias",
        ..nulls,
        ..extra,
    }
}
