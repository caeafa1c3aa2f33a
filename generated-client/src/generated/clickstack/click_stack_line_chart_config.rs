// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackLineBuilderChartConfig, ClickStackLineRawSqlChartConfig};

union! {
    /// Schema `ClickStackLineChartConfig` of the API.
    ///
    /// Part of [`ClickStackTileConfig`](crate::clickstack::ClickStackTileConfig).
    pub enum ClickStackLineChartConfig {
        /// `configType` is absent.
        Builder(ClickStackLineBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackLineRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackLineChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackLineBuilderChartConfig> for ClickStackLineChartConfig {
    fn from(value: ClickStackLineBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackLineRawSqlChartConfig> for ClickStackLineChartConfig {
    fn from(value: ClickStackLineRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
