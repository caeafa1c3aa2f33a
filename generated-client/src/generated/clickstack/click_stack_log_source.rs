// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackHighlightedAttributeExpression,
    ClickStackLogSourceMetadataMaterializedViews, ClickStackMaterializedView,
    ClickStackQuerySetting, ClickStackSourceFilterSettings, ClickStackSourceFrom,
    ClickStackTextIndexUse,
};

/// Schema `ClickStackLogSource` of the API.
///
/// Part of [`ClickStackSource`](crate::clickstack::ClickStackSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackLogSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// Example: `"Logs"`.
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
    pub from: Option<ClickStackSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<Vec<ClickStackQuerySetting>>,
    /// `filterSettings` in JSON; the API does not describe it.
    pub filter_settings: Option<ClickStackSourceFilterSettings>,
    /// Default columns selected in search results (this can be customized per search later)
    ///
    /// Example: `"Timestamp, ServiceName, SeverityText, Body"`.
    pub default_table_select_expression: Option<String>,
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// Example: `"Timestamp"`.
    pub timestamp_value_expression: Option<String>,
    /// Expression to extract the service name from log rows.
    ///
    /// Example: `"ServiceName"`.
    pub service_name_expression: Option<String>,
    /// Expression identifying the running release of a service. Defaults to the OpenTelemetry service.version
    /// resource attribute when unset. Where services carry the release on different attributes, fall back across them
    /// with coalesce(nullIf(a, ''), nullIf(b, '')).
    ///
    /// Example: `"ResourceAttributes['service.version']"`.
    pub service_version_expression: Option<String>,
    /// Expression to extract the severity/log level text.
    ///
    /// Example: `"SeverityText"`.
    pub severity_text_expression: Option<String>,
    /// Expression to extract the log message body.
    ///
    /// Example: `"Body"`.
    pub body_expression: Option<String>,
    /// Expression to extract event-level attributes.
    ///
    /// Example: `"LogAttributes"`.
    pub event_attributes_expression: Option<String>,
    /// Expression to extract resource-level attributes.
    ///
    /// Example: `"ResourceAttributes"`.
    pub resource_attributes_expression: Option<String>,
    /// This DateTime column is used to display and order search results.
    ///
    /// Example: `"TimestampTime"`.
    pub displayed_timestamp_value_expression: Option<String>,
    /// Custom ORDER BY expression that overrides the default ordering. Leave empty to use the auto-detected default.
    ///
    /// Example: `"Timestamp DESC"`.
    pub order_by_expression: Option<String>,
    /// HyperDX Source for metrics associated with logs. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439013"`.
    pub metric_source_id: Option<String>,
    /// HyperDX Source for traces associated with logs. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439014"`.
    pub trace_source_id: Option<String>,
    /// Expression to extract the trace ID for correlating logs with traces.
    ///
    /// Example: `"TraceId"`.
    pub trace_id_expression: Option<String>,
    /// Expression to extract the span ID for correlating logs with traces.
    ///
    /// Example: `"SpanId"`.
    pub span_id_expression: Option<String>,
    /// Column used for full text search if no property is specified in a Lucene-based search. Typically the message
    /// body of a log.
    ///
    /// Example: `"Body"`.
    pub implicit_column_expression: Option<String>,
    /// For Distributed table sources whose target tables have non-matching column sets. A list of columns supported
    /// across all target tables, used instead of SELECT * when fetching full row data. Leave blank to select all
    /// columns.
    ///
    /// Example: `"Timestamp, Body, ServiceName"`.
    pub known_columns_list_expression: Option<String>,
    /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column.
    /// "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a
    /// LIKE/hasToken fallback.
    ///
    /// Example: `"auto"`.
    pub use_text_index_for_implicit_column: Option<ClickStackTextIndexUse>,
    /// Expressions defining trace-level attributes which are displayed in the trace view for the selected trace.
    pub highlighted_trace_attribute_expressions: Option<
        Vec<ClickStackHighlightedAttributeExpression>,
    >,
    /// Expressions defining row-level attributes which are displayed in the row side panel for the selected row.
    pub highlighted_row_attribute_expressions: Option<
        Vec<ClickStackHighlightedAttributeExpression>,
    >,
    /// Configure materialized views for query optimization. These pre-aggregated views can significantly improve
    /// query performance on aggregation queries.
    pub materialized_views: Option<Vec<ClickStackMaterializedView>>,
    /// `metadataMaterializedViews` in JSON; the API does not describe it.
    pub metadata_materialized_views: Option<
        ClickStackLogSourceMetadataMaterializedViews,
    >,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackLogSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        default_table_select_expression: impl Into<String>,
        from: ClickStackSourceFrom,
        name: impl Into<String>,
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
            filter_settings: None,
            default_table_select_expression: Some(
                default_table_select_expression.into(),
            ),
            timestamp_value_expression: Some(timestamp_value_expression.into()),
            service_name_expression: None,
            service_version_expression: None,
            severity_text_expression: None,
            body_expression: None,
            event_attributes_expression: None,
            resource_attributes_expression: None,
            displayed_timestamp_value_expression: None,
            order_by_expression: None,
            metric_source_id: None,
            trace_source_id: None,
            trace_id_expression: None,
            span_id_expression: None,
            implicit_column_expression: None,
            known_columns_list_expression: None,
            use_text_index_for_implicit_column: None,
            highlighted_trace_attribute_expressions: None,
            highlighted_row_attribute_expressions: None,
            materialized_views: None,
            metadata_materialized_views: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackLogSource {
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
        /// Sets `filterSettings`.
        filter_settings(optional exact ClickStackSourceFilterSettings),
        /// Sends `null` for `filterSettings`, which clears it where the API allows that.
        clear_filter_settings(null filter_settings "filterSettings"),
        /// Sets `serviceNameExpression`: Expression to extract the service name from log rows.
        service_name_expression(optional into String),
        /// Sends `null` for `serviceNameExpression`, which clears it where the API allows that.
        clear_service_name_expression(null service_name_expression "serviceNameExpression"),
        /// Sets `serviceVersionExpression`: Expression identifying the running release of a service.
        service_version_expression(optional into String),
        /// Sends `null` for `serviceVersionExpression`, which clears it where the API allows that.
        clear_service_version_expression(null service_version_expression "serviceVersionExpression"),
        /// Sets `severityTextExpression`: Expression to extract the severity/log level text.
        severity_text_expression(optional into String),
        /// Sends `null` for `severityTextExpression`, which clears it where the API allows that.
        clear_severity_text_expression(null severity_text_expression "severityTextExpression"),
        /// Sets `bodyExpression`: Expression to extract the log message body.
        body_expression(optional into String),
        /// Sends `null` for `bodyExpression`, which clears it where the API allows that.
        clear_body_expression(null body_expression "bodyExpression"),
        /// Sets `eventAttributesExpression`: Expression to extract event-level attributes.
        event_attributes_expression(optional into String),
        /// Sends `null` for `eventAttributesExpression`, which clears it where the API allows that.
        clear_event_attributes_expression(null event_attributes_expression "eventAttributesExpression"),
        /// Sets `resourceAttributesExpression`: Expression to extract resource-level attributes.
        resource_attributes_expression(optional into String),
        /// Sends `null` for `resourceAttributesExpression`, which clears it where the API allows that.
        clear_resource_attributes_expression(null resource_attributes_expression "resourceAttributesExpression"),
        /// Sets `displayedTimestampValueExpression`: This DateTime column is used to display and order search results.
        displayed_timestamp_value_expression(optional into String),
        /// Sends `null` for `displayedTimestampValueExpression`, which clears it where the API allows that.
        clear_displayed_timestamp_value_expression(null displayed_timestamp_value_expression "displayedTimestampValueExpression"),
        /// Sets `orderByExpression`: Custom ORDER BY expression that overrides the default ordering.
        order_by_expression(optional into String),
        /// Sets `metricSourceId`: HyperDX Source for metrics associated with logs.
        metric_source_id(optional into String),
        /// Sends `null` for `metricSourceId`, which clears it where the API allows that.
        clear_metric_source_id(null metric_source_id "metricSourceId"),
        /// Sets `traceSourceId`: HyperDX Source for traces associated with logs.
        trace_source_id(optional into String),
        /// Sends `null` for `traceSourceId`, which clears it where the API allows that.
        clear_trace_source_id(null trace_source_id "traceSourceId"),
        /// Sets `traceIdExpression`: Expression to extract the trace ID for correlating logs with traces.
        trace_id_expression(optional into String),
        /// Sends `null` for `traceIdExpression`, which clears it where the API allows that.
        clear_trace_id_expression(null trace_id_expression "traceIdExpression"),
        /// Sets `spanIdExpression`: Expression to extract the span ID for correlating logs with traces.
        span_id_expression(optional into String),
        /// Sends `null` for `spanIdExpression`, which clears it where the API allows that.
        clear_span_id_expression(null span_id_expression "spanIdExpression"),
        /// Sets `implicitColumnExpression`: Column used for full text search if no property is specified in a Lucene-based search.
        implicit_column_expression(optional into String),
        /// Sends `null` for `implicitColumnExpression`, which clears it where the API allows that.
        clear_implicit_column_expression(null implicit_column_expression "implicitColumnExpression"),
        /// Sets `knownColumnsListExpression`: For Distributed table sources whose target tables have non-matching column sets.
        known_columns_list_expression(optional into String),
        /// Sends `null` for `knownColumnsListExpression`, which clears it where the API allows that.
        clear_known_columns_list_expression(null known_columns_list_expression "knownColumnsListExpression"),
        /// Sets `useTextIndexForImplicitColumn`: Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column.
        use_text_index_for_implicit_column(optional into ClickStackTextIndexUse),
        /// Sends `null` for `useTextIndexForImplicitColumn`, which clears it where the API allows that.
        clear_use_text_index_for_implicit_column(null use_text_index_for_implicit_column "useTextIndexForImplicitColumn"),
        /// Sets `highlightedTraceAttributeExpressions`: Expressions defining trace-level attributes which are displayed in the trace view for the selected trace.
        highlighted_trace_attribute_expressions(optional each ClickStackHighlightedAttributeExpression),
        /// Sets `highlightedRowAttributeExpressions`: Expressions defining row-level attributes which are displayed in the row side panel for the selected row.
        highlighted_row_attribute_expressions(optional each ClickStackHighlightedAttributeExpression),
        /// Sets `materializedViews`: Configure materialized views for query optimization.
        materialized_views(optional each ClickStackMaterializedView),
        /// Sets `metadataMaterializedViews`.
        metadata_materialized_views(optional exact ClickStackLogSourceMetadataMaterializedViews),
        /// Sends `null` for `metadataMaterializedViews`, which clears it where the API allows that.
        clear_metadata_materialized_views(null metadata_materialized_views "metadataMaterializedViews"),
    }
}

json_object! {
    ClickStackLogSource {
        id: optional "id",
        name: optional "name",
        section: optional "section",
        disabled: nullable "disabled",
        connection: optional "connection",
        from: optional "from",
        query_settings: optional "querySettings",
        filter_settings: nullable "filterSettings",
        default_table_select_expression: optional "defaultTableSelectExpression",
        timestamp_value_expression: optional "timestampValueExpression",
        service_name_expression: nullable "serviceNameExpression",
        service_version_expression: nullable "serviceVersionExpression",
        severity_text_expression: nullable "severityTextExpression",
        body_expression: nullable "bodyExpression",
        event_attributes_expression: nullable "eventAttributesExpression",
        resource_attributes_expression: nullable "resourceAttributesExpression",
        displayed_timestamp_value_expression: nullable "displayedTimestampValueExpression",
        order_by_expression: optional "orderByExpression",
        metric_source_id: nullable "metricSourceId",
        trace_source_id: nullable "traceSourceId",
        trace_id_expression: nullable "traceIdExpression",
        span_id_expression: nullable "spanIdExpression",
        implicit_column_expression: nullable "implicitColumnExpression",
        known_columns_list_expression: nullable "knownColumnsListExpression",
        use_text_index_for_implicit_column: nullable "useTextIndexForImplicitColumn",
        highlighted_trace_attribute_expressions: optional "highlightedTraceAttributeExpressions",
        highlighted_row_attribute_expressions: optional "highlightedRowAttributeExpressions",
        materialized_views: optional "materializedViews",
        metadata_materialized_views: nullable "metadataMaterializedViews",
        "kind": constant "log",
        ..nulls,
        ..extra,
    }
}
