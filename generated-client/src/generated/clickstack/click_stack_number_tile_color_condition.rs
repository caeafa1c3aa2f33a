// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackBetweenColorCondition, ClickStackEqualityColorCondition,
    ClickStackNumericColorCondition,
};

union! {
    /// Schema `ClickStackNumberTileColorCondition` of the API.
    ///
    /// Part of [`ClickStackAlertNumberBuilderChartConfig`](crate::clickstack::ClickStackAlertNumberBuilderChartConfig), [`ClickStackAlertNumberRawSqlChartConfig`](crate::clickstack::ClickStackAlertNumberRawSqlChartConfig), [`ClickStackNumberBuilderChartConfig`](crate::clickstack::ClickStackNumberBuilderChartConfig) and 1 more.
    pub enum ClickStackNumberTileColorCondition {
        /// `operator` is `gt` or `gte` or `lt` or `lte`.
        Numeric(ClickStackNumericColorCondition),
        /// `operator` is `between`.
        Between(ClickStackBetweenColorCondition),
        /// `operator` is `eq` or `neq`.
        Equality(ClickStackEqualityColorCondition),
    }
}

impl Dispatch for ClickStackNumberTileColorCondition {
    const TABLE: Table = Table::Tag {
        property: "operator",
        values: &[
            ("gt", "Numeric"),
            ("gte", "Numeric"),
            ("lt", "Numeric"),
            ("lte", "Numeric"),
            ("between", "Between"),
            ("eq", "Equality"),
            ("neq", "Equality"),
        ],
        absent: None,
    };
}

impl From<ClickStackNumericColorCondition> for ClickStackNumberTileColorCondition {
    fn from(value: ClickStackNumericColorCondition) -> Self {
        Self::Numeric(value)
    }
}

impl From<ClickStackBetweenColorCondition> for ClickStackNumberTileColorCondition {
    fn from(value: ClickStackBetweenColorCondition) -> Self {
        Self::Between(value)
    }
}

impl From<ClickStackEqualityColorCondition> for ClickStackNumberTileColorCondition {
    fn from(value: ClickStackEqualityColorCondition) -> Self {
        Self::Equality(value)
    }
}
