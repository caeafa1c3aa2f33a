// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackBarBuilderChartConfig, ClickStackBarRawSqlChartConfig};

union! {
    /// Schema `ClickStackBarChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackBarChartConfig {
        /// `configType` is absent.
        Builder(ClickStackBarBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackBarRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackBarChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackBarBuilderChartConfig> for ClickStackBarChartConfig {
    fn from(value: ClickStackBarBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackBarRawSqlChartConfig> for ClickStackBarChartConfig {
    fn from(value: ClickStackBarRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
