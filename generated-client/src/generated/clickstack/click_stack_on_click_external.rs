// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackOnClickExternal` of the API.
///
/// Part of [`ClickStackOnClick`](crate::clickstack::ClickStackOnClick).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickExternal {
    /// Handlebars template rendered against the clicked row; supports `{{column}}` variables. The rendered value must
    /// be an absolute http(s) URL.
    ///
    /// Example: `"https://example.com/d/abc?var-service={{ServiceName}}"`.
    pub url_template: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackOnClickExternal {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(url_template: impl Into<String>) -> Self {
        Self {
            url_template: Some(url_template.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackOnClickExternal {
        url_template: optional "urlTemplate",
        "type": constant "external",
        ..extra,
    }
}
