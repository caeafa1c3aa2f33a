// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackMarkdownChartSeries` of the API.
///
/// Part of [`ClickStackDashboardChartSeries`](crate::clickstack::ClickStackDashboardChartSeries).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMarkdownChartSeries {
    /// Markdown content to render inside the widget.
    ///
    /// Example: `"# Dashboard Title\n\nThis is a markdown widget."`.
    pub content: String,
}

impl ClickStackMarkdownChartSeries {
    /// Creates a request with the required fields.
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
