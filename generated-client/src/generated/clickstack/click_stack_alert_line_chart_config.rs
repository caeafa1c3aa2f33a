// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackAlertLineBuilderChartConfig, ClickStackAlertLineRawSqlChartConfig};

union! {
    /// Schema `ClickStackAlertLineChartConfig` of the API.
    ///
    /// Part of [`ClickStackAlertChartConfig`](crate::clickstack::ClickStackAlertChartConfig).
    pub enum ClickStackAlertLineChartConfig {
        /// `configType` is absent.
        Builder(ClickStackAlertLineBuilderChartConfig),
        /// `configType` is `sql`.
        Sql(ClickStackAlertLineRawSqlChartConfig),
    }
}

impl Dispatch for ClickStackAlertLineChartConfig {
    const TABLE: Table = Table::Tag {
        property: "configType",
        values: &[("sql", "Sql")],
        absent: Some(Absent {
            variant: "Builder",
            unless: &["connectionId", "sqlTemplate"],
        }),
    };
}

impl From<ClickStackAlertLineBuilderChartConfig> for ClickStackAlertLineChartConfig {
    fn from(value: ClickStackAlertLineBuilderChartConfig) -> Self {
        Self::Builder(value)
    }
}

impl From<ClickStackAlertLineRawSqlChartConfig> for ClickStackAlertLineChartConfig {
    fn from(value: ClickStackAlertLineRawSqlChartConfig) -> Self {
        Self::Sql(value)
    }
}
