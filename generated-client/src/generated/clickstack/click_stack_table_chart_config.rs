// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackTableBuilderChartConfig, ClickStackTableRawSqlChartConfig};

union! {
    /// Schema `ClickStackTableChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackTableChartConfig {
        /// `configType` is absent.
        Builder(ClickStackTableBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackTableRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackTableChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackTableBuilderChartConfig> for ClickStackTableChartConfig {
    fn from(value: ClickStackTableBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackTableRawSqlChartConfig> for ClickStackTableChartConfig {
    fn from(value: ClickStackTableRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
