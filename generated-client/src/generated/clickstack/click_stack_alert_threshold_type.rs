// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How an alert compares a value with its threshold.
    pub enum ClickStackAlertThresholdType {
        /// `above`
        Above = "above",
        /// `below`
        Below = "below",
        /// `above_exclusive`
        AboveExclusive = "above_exclusive",
        /// `below_or_equal`
        BelowOrEqual = "below_or_equal",
        /// `equal`
        Equal = "equal",
        /// `not_equal`
        NotEqual = "not_equal",
        /// `between`
        Between = "between",
        /// `not_between`
        NotBetween = "not_between",
    }
}
