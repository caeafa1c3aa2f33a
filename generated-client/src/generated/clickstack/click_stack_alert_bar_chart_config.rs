// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackAlertBarBuilderChartConfig, ClickStackAlertBarRawSqlChartConfig};

union! {
    /// Schema `ClickStackAlertBarChartConfig` of the API.
    ///
    /// Part of [`ClickStackAlertChartConfig`](crate::clickstack::ClickStackAlertChartConfig).
    pub enum ClickStackAlertBarChartConfig {
        /// `configType` is absent.
        Builder(ClickStackAlertBarBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackAlertBarRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackAlertBarChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackAlertBarBuilderChartConfig> for ClickStackAlertBarChartConfig {
    fn from(value: ClickStackAlertBarBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackAlertBarRawSqlChartConfig> for ClickStackAlertBarChartConfig {
    fn from(value: ClickStackAlertBarRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
