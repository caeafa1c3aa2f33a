// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackStackedLineBuilderChartConfig, ClickStackStackedLineRawSqlChartConfig,
};

union! {
    /// Schema `ClickStackStackedLineChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackStackedLineChartConfig {
        /// `configType` is absent.
        Builder(ClickStackStackedLineBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackStackedLineRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackStackedLineChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackStackedLineBuilderChartConfig> for ClickStackStackedLineChartConfig {
    fn from(value: ClickStackStackedLineBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackStackedLineRawSqlChartConfig> for ClickStackStackedLineChartConfig {
    fn from(value: ClickStackStackedLineRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
