// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackColor, ClickStackNumberFormat, ClickStackNumberTileColorCondition};

/// Schema `ClickStackNumberRawSqlChartConfig` of the API.
///
/// Part of [`ClickStackNumberChartConfig`](crate::clickstack::ClickStackNumberChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberRawSqlChartConfig {
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
    /// Optional static color applied to the displayed number.
    pub color: Option<ClickStackColor>,
    /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color,
    /// then the default text color when no rule matches.
    pub color_rules: Option<Vec<ClickStackNumberTileColorCondition>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackNumberRawSqlChartConfig {
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
            color: None,
            color_rules: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackNumberRawSqlChartConfig {
        /// Sets `sourceId`: Optional ID of the data source associated with this Raw SQL chart.
        source_id(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `color`: Optional static color applied to the displayed number.
        color(optional into ClickStackColor),
        /// Sets `colorRules`: Ordered conditional color rules evaluated against the displayed value (last match wins).
        color_rules(optional each_into ClickStackNumberTileColorCondition),
    }
}

json_object! {
    ClickStackNumberRawSqlChartConfig {
        connection_id: optional "connectionId",
        sql_template: optional "sqlTemplate",
        source_id: optional "sourceId",
        number_format: optional "numberFormat",
        color: optional "color",
        color_rules: optional "colorRules",
        "configType": constant "sql",
        "displayType": constant "number",
        ..extra,
    }
}
