// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackCategoricalBarBuilderChartConfig, ClickStackCategoricalBarRawSqlChartConfig,
};

union! {
    /// Schema `ClickStackCategoricalBarChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackCategoricalBarChartConfig {
        /// `configType` is absent.
        Builder(ClickStackCategoricalBarBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackCategoricalBarRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackCategoricalBarChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackCategoricalBarBuilderChartConfig>
for ClickStackCategoricalBarChartConfig {
    fn from(value: ClickStackCategoricalBarBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackCategoricalBarRawSqlChartConfig>
for ClickStackCategoricalBarChartConfig {
    fn from(value: ClickStackCategoricalBarRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
