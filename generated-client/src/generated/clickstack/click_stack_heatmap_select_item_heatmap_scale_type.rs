// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Scale type used to bucket values on the y-axis.
    ///
    /// Example: `"log"`.
    pub enum ClickStackHeatmapSelectItemHeatmapScaleType {
        /// `log`
        Log = "log",
        /// `linear`
        Linear = "linear",
    }
}
