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

    /// Sets `luceneExpression`: An optional, Lucene version of the sqlExpression expression.
    #[must_use]
    pub fn lucene_expression(mut self, value: impl Into<String>) -> Self {
        self.lucene_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `luceneExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_lucene_expression(mut self) -> Self {
        self.lucene_expression = Nullable::Null;
        self
    }

    /// Sets `alias`: Optional alias for the attribute
    #[must_use]
    pub fn alias(mut self, value: impl Into<String>) -> Self {
        self.alias = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `alias`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_alias(mut self) -> Self {
        self.alias = Nullable::Null;
        self
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
