// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackBarChartConfig, ClickStackCategoricalBarChartConfig,
    ClickStackEventPatternsChartConfig, ClickStackHeatmapChartConfig,
    ClickStackLineChartConfig, ClickStackMarkdownChartConfig,
    ClickStackNumberChartConfig, ClickStackPieChartConfig, ClickStackSearchChartConfig,
    ClickStackStackedLineChartConfig, ClickStackTableChartConfig,
};

union! {
    /// Schema `ClickStackTileConfig` of the API.
    ///
    /// Part of [`ClickStackTileInput`](crate::clickstack::ClickStackTileInput), [`ClickStackTileOutput`](crate::clickstack::ClickStackTileOutput).
    pub enum ClickStackTileConfig {
        /// `displayType` is `line`.
        Line(ClickStackLineChartConfig),
        /// `displayType` is `stacked_bar`.
        StackedBar(ClickStackBarChartConfig),
        /// `displayType` is `stacked_line`.
        StackedLine(ClickStackStackedLineChartConfig),
        /// `displayType` is `table`.
        Table(ClickStackTableChartConfig),
        /// `displayType` is `number`.
        Number(ClickStackNumberChartConfig),
        /// `displayType` is `pie`.
        Pie(ClickStackPieChartConfig),
        /// `displayType` is `bar`.
        Bar(ClickStackCategoricalBarChartConfig),
        /// `displayType` is `heatmap`.
        Heatmap(ClickStackHeatmapChartConfig),
        /// `displayType` is `search`.
        Search(ClickStackSearchChartConfig),
        /// `displayType` is `event_patterns`.
        EventPatterns(ClickStackEventPatternsChartConfig),
        /// `displayType` is `markdown`.
        Markdown(ClickStackMarkdownChartConfig),
    }
}

impl Dispatch for ClickStackTileConfig {
    const TABLE: Table = Table::Tag {
        property: "displayType",
        values: &[
            ("line", "Line"),
            ("stacked_bar", "StackedBar"),
            ("stacked_line", "StackedLine"),
            ("table", "Table"),
            ("number", "Number"),
            ("pie", "Pie"),
            ("bar", "Bar"),
            ("heatmap", "Heatmap"),
            ("search", "Search"),
            ("event_patterns", "EventPatterns"),
            ("markdown", "Markdown"),
        ],
        absent: None,
    };
}

impl From<ClickStackLineChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackLineChartConfig) -> Self {
        Self::Line(value)
    }
}

impl From<ClickStackBarChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackBarChartConfig) -> Self {
        Self::StackedBar(value)
    }
}

impl From<ClickStackStackedLineChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackStackedLineChartConfig) -> Self {
        Self::StackedLine(value)
    }
}

impl From<ClickStackTableChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackTableChartConfig) -> Self {
        Self::Table(value)
    }
}

impl From<ClickStackNumberChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackNumberChartConfig) -> Self {
        Self::Number(value)
    }
}

impl From<ClickStackPieChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackPieChartConfig) -> Self {
        Self::Pie(value)
    }
}

impl From<ClickStackCategoricalBarChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackCategoricalBarChartConfig) -> Self {
        Self::Bar(value)
    }
}

impl From<ClickStackHeatmapChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackHeatmapChartConfig) -> Self {
        Self::Heatmap(value)
    }
}

impl From<ClickStackSearchChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackSearchChartConfig) -> Self {
        Self::Search(value)
    }
}

impl From<ClickStackEventPatternsChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackEventPatternsChartConfig) -> Self {
        Self::EventPatterns(value)
    }
}

impl From<ClickStackMarkdownChartConfig> for ClickStackTileConfig {
    fn from(value: ClickStackMarkdownChartConfig) -> Self {
        Self::Markdown(value)
    }
}
