// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Visual representation type for the time series
    ///
    /// Example: `"line"`.
    pub enum ClickStackTimeChartSeriesDisplayType {
        /// `stacked_bar`
        StackedBar = "stacked_bar",
        /// `stacked_line`
        StackedLine = "stacked_line",
        /// `line`
        Line = "line",
    }
}
