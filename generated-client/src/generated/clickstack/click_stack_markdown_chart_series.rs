// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackMarkdownChartSeries` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMarkdownChartSeries {
    /// Markdown content to render inside the widget.
    ///
    /// Example: `"# Dashboard Title\n\nThis is a markdown widget."`.
    pub content: String,
}

impl ClickStackMarkdownChartSeries {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}

json_object! {
    ClickStackMarkdownChartSeries {
        content: required "content",
        "type": constant "markdown",
    }
}
