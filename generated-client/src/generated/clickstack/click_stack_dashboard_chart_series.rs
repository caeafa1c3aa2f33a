// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackMarkdownChartSeries, ClickStackNumberChartSeries,
    ClickStackSearchChartSeries, ClickStackTableChartSeries, ClickStackTimeChartSeries,
};

union! {
    /// Schema `ClickStackDashboardChartSeries` of the API.
    ///
    /// Part of [`ClickStackTileInput`](crate::clickstack::ClickStackTileInput).
    pub enum ClickStackDashboardChartSeries {
        /// `type` is `time`.
        Time(ClickStackTimeChartSeries),
        /// `type` is `table`.
        Table(ClickStackTableChartSeries),
        /// `type` is `number`.
        Number(ClickStackNumberChartSeries),
        /// `type` is `search`.
        Search(ClickStackSearchChartSeries),
        /// `type` is `markdown`.
        Markdown(ClickStackMarkdownChartSeries),
    }
}

impl Dispatch for ClickStackDashboardChartSeries {
    const TABLE: Table = Table::Tag {
        property: "type",
        values: &[
            ("time", "Time"),
            ("table", "Table"),
            ("number", "Number"),
            ("search", "Search"),
            ("markdown", "Markdown"),
        ],
        absent: None,
    };
}

impl From<ClickStackTimeChartSeries> for ClickStackDashboardChartSeries {
    fn from(value: ClickStackTimeChartSeries) -> Self {
        Self::Time(value)
    }
}

impl From<ClickStackTableChartSeries> for ClickStackDashboardChartSeries {
    fn from(value: ClickStackTableChartSeries) -> Self {
        Self::Table(value)
    }
}

impl From<ClickStackNumberChartSeries> for ClickStackDashboardChartSeries {
    fn from(value: ClickStackNumberChartSeries) -> Self {
        Self::Number(value)
    }
}

impl From<ClickStackSearchChartSeries> for ClickStackDashboardChartSeries {
    fn from(value: ClickStackSearchChartSeries) -> Self {
        Self::Search(value)
    }
}

impl From<ClickStackMarkdownChartSeries> for ClickStackDashboardChartSeries {
    fn from(value: ClickStackMarkdownChartSeries) -> Self {
        Self::Markdown(value)
    }
}
