// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How a chart aggregates.
    pub enum ClickStackAggregateFunction {
        /// `avg`
        Avg = "avg",
        /// `count`
        Count = "count",
        /// `count_distinct`
        CountDistinct = "count_distinct",
        /// `last_value`
        LastValue = "last_value",
        /// `max`
        Max = "max",
        /// `min`
        Min = "min",
        /// `quantile`
        Quantile = "quantile",
        /// `sum`
        Sum = "sum",
        /// `any`
        Any = "any",
        /// `none`
        None = "none",
    }
}
