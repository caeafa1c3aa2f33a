// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackMetricSourceFrom, ClickStackMetricTables, ClickStackQuerySetting};

/// Schema `ClickStackMetricSource` of the API.
///
/// Part of [`ClickStackSource`](crate::clickstack::ClickStackSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMetricSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// Example: `"507f1f77bcf86cd799439041"`.
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// Example: `"Metrics"`.
    pub name: Option<String>,
    /// Optional grouping label used to organize sources in the source selector. Sources that share a section value
    /// are displayed together.
    ///
    /// Example: `"Billing"`.
    pub section: Option<String>,
    /// When true, the source is hidden from source selectors in the UI. Defaults to false.
    ///
    /// Example: `false`.
    pub disabled: Option<bool>,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// Example: `"507f1f77bcf86cd799439012"`.
    pub connection: Option<String>,
    /// `from` in JSON; the API does not describe it.
    pub from: Option<ClickStackMetricSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<Vec<ClickStackQuerySetting>>,
    /// `metricTables` in JSON; the API does not describe it.
    pub metric_tables: Option<ClickStackMetricTables>,
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// Example: `"TimeUnix"`.
    pub timestamp_value_expression: Option<String>,
    /// Column containing resource attributes for metrics
    ///
    /// Example: `"ResourceAttributes"`.
    pub resource_attributes_expression: Option<String>,
    /// HyperDX Source for logs associated with metrics. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub log_source_id: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackMetricSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        from: ClickStackMetricSourceFrom,
        metric_tables: ClickStackMetricTables,
        name: impl Into<String>,
        resource_attributes_expression: impl Into<String>,
        timestamp_value_expression: impl Into<String>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            id: None,
            name: Some(name.into()),
            section: None,
            disabled: None,
            connection: Some(connection.into()),
            from: Some(from),
            query_settings: None,
            metric_tables: Some(metric_tables),
            timestamp_value_expression: Some(timestamp_value_expression.into()),
            resource_attributes_expression: Some(resource_attributes_expression.into()),
            log_source_id: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackMetricSource {
        /// Sets `id`: Unique source ID.
        id(optional into String),
        /// Sets `section`: Optional grouping label used to organize sources in the source selector.
        section(optional into String),
        /// Sets `disabled`: When true, the source is hidden from source selectors in the UI.
        disabled(optional exact bool),
        /// Sends `null` for `disabled`, which clears it where the API allows that.
        clear_disabled(null disabled "disabled"),
        /// Sets `querySettings`: Optional ClickHouse query settings applied when querying this source.
        query_settings(optional each ClickStackQuerySetting),
        /// Sets `logSourceId`: HyperDX Source for logs associated with metrics.
        log_source_id(optional into String),
        /// Sends `null` for `logSourceId`, which clears it where the API allows that.
        clear_log_source_id(null log_source_id "logSourceId"),
    }
}

json_object! {
    ClickStackMetricSource {
        id: optional "id",
        name: optional "name",
        section: optional "section",
        disabled: nullable "disabled",
        connection: optional "connection",
        from: optional "from",
        query_settings: optional "querySettings",
        metric_tables: optional "metricTables",
        timestamp_value_expression: optional "timestampValueExpression",
        resource_attributes_expression: optional "resourceAttributesExpression",
        log_source_id: nullable "logSourceId",
        "kind": constant "metric",
        ..nulls,
        ..extra,
    }
}
