// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAlertBarChartConfig, ClickStackAlertLineChartConfig,
    ClickStackAlertNumberChartConfig, ClickStackAlertStackedLineChartConfig,
};

union! {
    /// Schema `ClickStackAlertChartConfig` of the API.
    ///
    /// Part of [`ClickStackAlertResponse`](crate::clickstack::ClickStackAlertResponse), [`ClickStackCreateAlertRequest`](crate::clickstack::ClickStackCreateAlertRequest), [`ClickStackUpdateAlertRequest`](crate::clickstack::ClickStackUpdateAlertRequest).
    pub enum ClickStackAlertChartConfig {
        /// `displayType` is `line`.
        Line(ClickStackAlertLineChartConfig),
        /// `displayType` is `stacked_bar`.
        StackedBar(ClickStackAlertBarChartConfig),
        /// `displayType` is `stacked_line`.
        StackedLine(ClickStackAlertStackedLineChartConfig),
        /// `displayType` is `number`.
        Number(ClickStackAlertNumberChartConfig),
    }
}

impl Dispatch for ClickStackAlertChartConfig {
    const TABLE: Table = Table::Tag {
        property: "displayType",
        values: &[
            ("line", "Line"),
            ("stacked_bar", "StackedBar"),
            ("stacked_line", "StackedLine"),
            ("number", "Number"),
        ],
        absent: None,
    };
}

impl From<ClickStackAlertLineChartConfig> for ClickStackAlertChartConfig {
    fn from(value: ClickStackAlertLineChartConfig) -> Self {
        Self::Line(value)
    }
}

impl From<ClickStackAlertBarChartConfig> for ClickStackAlertChartConfig {
    fn from(value: ClickStackAlertBarChartConfig) -> Self {
        Self::StackedBar(value)
    }
}

impl From<ClickStackAlertStackedLineChartConfig> for ClickStackAlertChartConfig {
    fn from(value: ClickStackAlertStackedLineChartConfig) -> Self {
        Self::StackedLine(value)
    }
}

impl From<ClickStackAlertNumberChartConfig> for ClickStackAlertChartConfig {
    fn from(value: ClickStackAlertNumberChartConfig) -> Self {
        Self::Number(value)
    }
}
