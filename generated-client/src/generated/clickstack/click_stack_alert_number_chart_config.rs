// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackAlertNumberBuilderChartConfig, ClickStackAlertNumberRawSqlChartConfig,
};

union! {
    /// Schema `ClickStackAlertNumberChartConfig` of the API.
    ///
    /// Part of [`ClickStackAlertChartConfig`](crate::clickstack::ClickStackAlertChartConfig).
    pub enum ClickStackAlertNumberChartConfig {
        /// `configType` is absent.
        Builder(ClickStackAlertNumberBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackAlertNumberRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackAlertNumberChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackAlertNumberBuilderChartConfig> for ClickStackAlertNumberChartConfig {
    fn from(value: ClickStackAlertNumberBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackAlertNumberRawSqlChartConfig> for ClickStackAlertNumberChartConfig {
    fn from(value: ClickStackAlertNumberRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
