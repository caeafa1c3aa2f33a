// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackOnClickTargetTemplateVariant` of the API.
///
/// Part of [`ClickStackOnClickTarget`](crate::clickstack::ClickStackOnClickTarget).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickTargetTemplateVariant {
    /// Name template rendered against the clicked row; supports `{{column}}` variables.
    ///
    /// Example: `"{{ServiceName}}"`.
    pub template: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackOnClickTargetTemplateVariant {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(template: impl Into<String>) -> Self {
        Self {
            template: Some(template.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackOnClickTargetTemplateVariant {
        template: optional "template",
        "mode": constant "template",
        ..extra,
    }
}
