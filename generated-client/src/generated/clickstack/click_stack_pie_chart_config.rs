// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackPieBuilderChartConfig, ClickStackPieRawSqlChartConfig};

union! {
    /// Schema `ClickStackPieChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackPieChartConfig {
        /// `configType` is absent.
        Builder(ClickStackPieBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackPieRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackPieChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackPieBuilderChartConfig> for ClickStackPieChartConfig {
    fn from(value: ClickStackPieBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackPieRawSqlChartConfig> for ClickStackPieChartConfig {
    fn from(value: ClickStackPieRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
