// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Sparkline shape.
    ///
    /// Example: `"line"`.
    pub enum ClickStackBackgroundChartType {
        /// `line`
        Line = "line",
        /// `area`
        Area = "area",
    }
}
