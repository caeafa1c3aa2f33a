// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackNumberFormat;

/// Schema `ClickStackCategoricalBarRawSqlChartConfig` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCategoricalBarRawSqlChartConfig {
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
    /// The member `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackCategoricalBarRawSqlChartConfig {
    /// Creates one with what the API requires.
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

    /// Sets `sourceId`: Optional ID of the data source associated with this Raw SQL chart.
    #[must_use]
    pub fn source_id(mut self, value: impl Into<String>) -> Self {
        self.source_id = Some(value.into());
        self
    }

    /// Sets `numberFormat`.
    #[must_use]
    pub fn number_format(mut self, value: ClickStackNumberFormat) -> Self {
        self.number_format = Some(value);
        self
    }
}

impl Object for ClickStackCategoricalBarRawSqlChartConfig {
    const NAME: &'static str = "ClickStackCategoricalBarRawSqlChartConfig";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        fields.constant("configType", "sql");
        fields.constant("displayType", "bar");
        Some(Self {
            connection_id: fields.optional("connectionId"),
            sql_template: fields.optional("sqlTemplate"),
            source_id: fields.optional("sourceId"),
            number_format: fields.optional("numberFormat"),
            extra: fields.extra(),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.constant("configType", "sql");
        fields.constant("displayType", "bar");
        fields.optional("connectionId", &self.connection_id);
        fields.optional("sqlTemplate", &self.sql_template);
        fields.optional("sourceId", &self.source_id);
        fields.optional("numberFormat", &self.number_format);
        fields.extra(&self.extra);
    }
}

json_object!(ClickStackCategoricalBarRawSqlChartConfig);
