// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Optional period aggregation function for Gauge metrics (e.g., compute the delta over the period).
    ///
    /// Example: `"delta"`.
    pub enum ClickStackSelectItemPeriodAggFn {
        /// `delta`
        Delta = "delta",
    }
}
