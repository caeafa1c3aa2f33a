// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAlertStackedLineBuilderChartConfig,
    ClickStackAlertStackedLineRawSqlChartConfig,
};

union! {
    /// Schema `ClickStackAlertStackedLineChartConfig` of the API.
    ///
    /// Part of [`ClickStackAlertChartConfig`](crate::clickstack::ClickStackAlertChartConfig).
    pub enum ClickStackAlertStackedLineChartConfig {
        /// `configType` is absent.
        Builder(ClickStackAlertStackedLineBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackAlertStackedLineRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackAlertStackedLineChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackAlertStackedLineBuilderChartConfig>
for ClickStackAlertStackedLineChartConfig {
    fn from(value: ClickStackAlertStackedLineBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackAlertStackedLineRawSqlChartConfig>
for ClickStackAlertStackedLineChartConfig {
    fn from(value: ClickStackAlertStackedLineRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
