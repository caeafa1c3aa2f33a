// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Heatmap mode. "distribution" is the default when omitted.
    ///
    /// Example: `"distribution"`.
    pub enum ClickStackHeatmapDistributionChartConfigHeatmapMode {
        /// `distribution`
        Distribution = "distribution",
    }
}
