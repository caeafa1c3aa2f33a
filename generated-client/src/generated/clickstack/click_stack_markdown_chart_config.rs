// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackMarkdownChartConfig` of the API.
///
/// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMarkdownChartConfig {
    /// Markdown content to render inside the tile.
    ///
    /// Example: `"# Dashboard Title\n\nThis is a markdown widget."`.
    pub markdown: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackMarkdownChartConfig {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickStackMarkdownChartConfig {
        /// Sets `markdown`: Markdown content to render inside the tile.
        markdown(optional into String),
    }
}

json_object! {
    ClickStackMarkdownChartConfig {
        markdown: optional "markdown",
        "displayType": constant "markdown",
        ..extra,
    }
}
