// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackHeatmapDistributionChartConfig, ClickStackHeatmapSeriesChartConfig,
};

union! {
    /// Schema `ClickStackHeatmapChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackHeatmapChartConfig {
        /// `heatmapMode` is `distribution` or is absent.
        Distribution(ClickStackHeatmapDistributionChartConfig),
        /// `heatmapMode` is `series`.
        Series(ClickStackHeatmapSeriesChartConfig),
    }
}

impl Dispatch for ClickStackHeatmapChartConfig {
    const TABLE: Table = Table::Tag {
        property: "heatmapMode",
        values: &[("distribution", "Distribution"), ("series", "Series")],
        absent: Some(Absent {
            variant: "Distribution",
            unless: &[],
        }),
    };
}

impl From<ClickStackHeatmapDistributionChartConfig> for ClickStackHeatmapChartConfig {
    fn from(value: ClickStackHeatmapDistributionChartConfig) -> Self {
        Self::Distribution(value)
    }
}

impl From<ClickStackHeatmapSeriesChartConfig> for ClickStackHeatmapChartConfig {
    fn from(value: ClickStackHeatmapSeriesChartConfig) -> Self {
        Self::Series(value)
    }
}
