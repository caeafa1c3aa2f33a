// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackHighlightedAttributeExpression` of the API.
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
    pub lucene_expression: Nullable<String>,
    /// Optional alias for the attribute
    ///
    /// Example: `"HTTP Status Code"`.
    pub alias: Nullable<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackHighlightedAttributeExpression {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(sql_expression: impl Into<String>) -> Self {
        Self {
            sql_expression: Some(sql_expression.into()),
            lucene_expression: Nullable::Absent,
            alias: Nullable::Absent,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackHighlightedAttributeExpression {
        /// Sets `luceneExpression`: An optional, Lucene version of the sqlExpression expression.
        lucene_expression(nullable into String),
        /// Sends `null` for `luceneExpression`, which clears it where the API allows that.
        clear_lucene_expression(null lucene_expression),
        /// Sets `alias`: Optional alias for the attribute
        alias(nullable into String),
        /// Sends `null` for `alias`, which clears it where the API allows that.
        clear_alias(null alias),
    }
}

json_object! {
    ClickStackHighlightedAttributeExpression {
        sql_expression: optional "sqlExpression",
        lucene_expression: nullable "luceneExpression",
        alias: nullable "alias",
        ..extra
    }
}
