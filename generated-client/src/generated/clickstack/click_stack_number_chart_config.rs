// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackNumberBuilderChartConfig, ClickStackNumberRawSqlChartConfig};

union! {
    /// Schema `ClickStackNumberChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackNumberChartConfig {
        /// `configType` is absent.
        Builder(ClickStackNumberBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackNumberRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackNumberChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackNumberBuilderChartConfig> for ClickStackNumberChartConfig {
    fn from(value: ClickStackNumberBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackNumberRawSqlChartConfig> for ClickStackNumberChartConfig {
    fn from(value: ClickStackNumberRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
