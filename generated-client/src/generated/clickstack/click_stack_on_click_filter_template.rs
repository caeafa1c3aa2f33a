// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackOnClickFilterTemplateKind;

/// Schema `ClickStackOnClickFilterTemplate` of the API.
///
/// Part of [`ClickStackOnClickDashboard`](crate::clickstack::ClickStackOnClickDashboard), [`ClickStackOnClickSearch`](crate::clickstack::ClickStackOnClickSearch).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickFilterTemplate {
    /// Filter template kind. Currently only "expressionTemplate" is supported.
    ///
    /// Example: `"expressionTemplate"`.
    pub kind: Option<ClickStackOnClickFilterTemplateKind>,
    /// The column/expression to filter the destination by (e.g. "ServiceName").
    ///
    /// Example: `"ServiceName"`.
    pub expression: Option<String>,
    /// Value template rendered against the clicked row; supports row column variables in `{{column}}` form (e.g.
    /// `{{ServiceName}}`).
    ///
    /// Example: `"{{ServiceName}}"`.
    pub template: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackOnClickFilterTemplate {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        expression: impl Into<String>,
        kind: impl Into<ClickStackOnClickFilterTemplateKind>,
        template: impl Into<String>,
    ) -> Self {
        Self {
            kind: Some(kind.into()),
            expression: Some(expression.into()),
            template: Some(template.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackOnClickFilterTemplate {
        kind: optional "kind",
        expression: optional "expression",
        template: optional "template",
        ..extra,
    }
}
