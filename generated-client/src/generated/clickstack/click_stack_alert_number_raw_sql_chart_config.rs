// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackColor, ClickStackNumberFormat, ClickStackNumberTileColorCondition,
    ClickStackQueryLanguage,
};

/// Schema `ClickStackAlertNumberRawSqlChartConfig` of the API.
///
/// Part of [`ClickStackAlertNumberChartConfig`](crate::clickstack::ClickStackAlertNumberChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertNumberRawSqlChartConfig {
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
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert
    /// itself has no name.
    ///
    /// Example: `"Error Rate Query"`.
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants
    /// only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// Example: `"ServiceName:api"`.
    pub r#where: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackAlertNumberRawSqlChartConfig {
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
            name: None,
            r#where: None,
            where_language: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackAlertNumberRawSqlChartConfig {
        /// Sets `sourceId`: Optional ID of the data source associated with this Raw SQL chart.
        source_id(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `color`: Optional static color applied to the displayed number.
        color(optional into ClickStackColor),
        /// Sets `colorRules`: Ordered conditional color rules evaluated against the displayed value (last match wins).
        color_rules(optional each_into ClickStackNumberTileColorCondition),
        /// Sets `name`: Display name for the alert query.
        name(optional into String),
        /// Sets `where`: Chart-level filter applied on top of every select item's own "where" (combined via AND).
        r#where(optional into String),
        /// Sets `whereLanguage`: Language of the chart-level "where" filter.
        where_language(optional into ClickStackQueryLanguage),
    }
}

json_object! {
    ClickStackAlertNumberRawSqlChartConfig {
        connection_id: optional "connectionId",
        sql_template: optional "sqlTemplate",
        source_id: optional "sourceId",
        number_format: optional "numberFormat",
        color: optional "color",
        color_rules: optional "colorRules",
        name: optional "name",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "configType": constant "sql",
        "displayType": constant "number",
        ..extra,
    }
}
