// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackNumberFormat;

/// Schema `ClickStackPieRawSqlChartConfig` of the API.
///
/// Part of [`ClickStackPieChartConfig`](crate::clickstack::ClickStackPieChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPieRawSqlChartConfig {
    /// ID of the ClickHouse connection to execute the query against.
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub connection_id: Option<String>,
    /// SQL query template to execute. Supports HyperDX template variables.
    ///
    /// Example: `"SELECT count() FROM otel_logs WHERE timestamp > now() - INTERVAL 1 HOUR"`.
    pub sql_template: Option<String>,
    /// Optional ID of the data source associated with this Raw SQL chart. Used for applying dashboard filters.
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub source_id: Option<String>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackPieRawSqlChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        connection_id: impl Into<String>,
        sql_template: impl Into<String>,
    ) -> Self {
        Self {
            connection_id: Some(connection_id.into()),
            sql_template: Some(sql_template.into()),
            source_id: None,
            number_format: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackPieRawSqlChartConfig {
        /// Sets `sourceId`: Optional ID of the data source associated with this Raw SQL chart.
        source_id(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
    }
}

json_object! {
    ClickStackPieRawSqlChartConfig {
        connection_id: optional "connectionId",
        sql_template: optional "sqlTemplate",
        source_id: optional "sourceId",
        number_format: optional "numberFormat",
        "configType": constant "sql",
        "displayType": constant "pie",
        ..extra,
    }
}
