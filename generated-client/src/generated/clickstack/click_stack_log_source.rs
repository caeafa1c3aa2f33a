// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackHighlightedAttributeExpression,
    ClickStackLogSourceMetadataMaterializedViews, ClickStackMaterializedView,
    ClickStackQuerySetting, ClickStackSourceFilterSettings, ClickStackSourceFrom,
    ClickStackTextIndexUse,
};

/// Schema `ClickStackLogSource` of the API.
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
    pub disabled: Nullable<bool>,
    /// ID of the ClickHouse connection used by this source.
    ///
    /// Example: `"507f1f77bcf86cd799439012"`.
    pub connection: Option<String>,
    /// The member `from`.
    pub from: Option<ClickStackSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<Vec<ClickStackQuerySetting>>,
    /// The member `filterSettings`.
    pub filter_settings: Nullable<ClickStackSourceFilterSettings>,
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
    pub service_name_expression: Nullable<String>,
    /// Expression identifying the running release of a service. Defaults to the OpenTelemetry service.version
    /// resource attribute when unset. Where services carry the release on different attributes, fall back across them
    /// with coalesce(nullIf(a, ''), nullIf(b, '')).
    ///
    /// Example: `"ResourceAttributes['service.version']"`.
    pub service_version_expression: Nullable<String>,
    /// Expression to extract the severity/log level text.
    ///
    /// Example: `"SeverityText"`.
    pub severity_text_expression: Nullable<String>,
    /// Expression to extract the log message body.
    ///
    /// Example: `"Body"`.
    pub body_expression: Nullable<String>,
    /// Expression to extract event-level attributes.
    ///
    /// Example: `"LogAttributes"`.
    pub event_attributes_expression: Nullable<String>,
    /// Expression to extract resource-level attributes.
    ///
    /// Example: `"ResourceAttributes"`.
    pub resource_attributes_expression: Nullable<String>,
    /// This DateTime column is used to display and order search results.
    ///
    /// Example: `"TimestampTime"`.
    pub displayed_timestamp_value_expression: Nullable<String>,
    /// Custom ORDER BY expression that overrides the default ordering. Leave empty to use the auto-detected default.
    ///
    /// Example: `"Timestamp DESC"`.
    pub order_by_expression: Option<String>,
    /// HyperDX Source for metrics associated with logs. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439013"`.
    pub metric_source_id: Nullable<String>,
    /// HyperDX Source for traces associated with logs. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439014"`.
    pub trace_source_id: Nullable<String>,
    /// Expression to extract the trace ID for correlating logs with traces.
    ///
    /// Example: `"TraceId"`.
    pub trace_id_expression: Nullable<String>,
    /// Expression to extract the span ID for correlating logs with traces.
    ///
    /// Example: `"SpanId"`.
    pub span_id_expression: Nullable<String>,
    /// Column used for full text search if no property is specified in a Lucene-based search. Typically the message
    /// body of a log.
    ///
    /// Example: `"Body"`.
    pub implicit_column_expression: Nullable<String>,
    /// For Distributed table sources whose target tables have non-matching column sets. A list of columns supported
    /// across all target tables, used instead of SELECT * when fetching full row data. Leave blank to select all
    /// columns.
    ///
    /// Example: `"Timestamp, Body, ServiceName"`.
    pub known_columns_list_expression: Nullable<String>,
    /// Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column.
    /// "auto" detects a covering index at query time, "enabled" forces text index usage, "disabled" forces a
    /// LIKE/hasToken fallback.
    ///
    /// Example: `"auto"`.
    pub use_text_index_for_implicit_column: Nullable<ClickStackTextIndexUse>,
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
    /// The member `metadataMaterializedViews`.
    pub metadata_materialized_views: Nullable<
        ClickStackLogSourceMetadataMaterializedViews,
    >,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackLogSource {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        default_table_select_expression: impl Into<String>,
        from: ClickStackSourceFrom,
        name: impl Into<String>,
        timestamp_value_expression: impl Into<String>,
    ) -> Self {
        Self {
            id: None,
            name: Some(name.into()),
            section: None,
            disabled: Nullable::Absent,
            connection: Some(connection.into()),
            from: Some(from),
            query_settings: None,
            filter_settings: Nullable::Absent,
            default_table_select_expression: Some(
                default_table_select_expression.into(),
            ),
            timestamp_value_expression: Some(timestamp_value_expression.into()),
            service_name_expression: Nullable::Absent,
            service_version_expression: Nullable::Absent,
            severity_text_expression: Nullable::Absent,
            body_expression: Nullable::Absent,
            event_attributes_expression: Nullable::Absent,
            resource_attributes_expression: Nullable::Absent,
            displayed_timestamp_value_expression: Nullable::Absent,
            order_by_expression: None,
            metric_source_id: Nullable::Absent,
            trace_source_id: Nullable::Absent,
            trace_id_expression: Nullable::Absent,
            span_id_expression: Nullable::Absent,
            implicit_column_expression: Nullable::Absent,
            known_columns_list_expression: Nullable::Absent,
            use_text_index_for_implicit_column: Nullable::Absent,
            highlighted_trace_attribute_expressions: None,
            highlighted_row_attribute_expressions: None,
            materialized_views: None,
            metadata_materialized_views: Nullable::Absent,
            extra: Default::default(),
        }
    }

    /// Sets `id`: Unique source ID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `section`: Optional grouping label used to organize sources in the source selector.
    #[must_use]
    pub fn section(mut self, value: impl Into<String>) -> Self {
        self.section = Some(value.into());
        self
    }

    /// Sets `disabled`: When true, the source is hidden from source selectors in the UI.
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Nullable::Value(value);
        self
    }

    /// Sends `null` for `disabled`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_disabled(mut self) -> Self {
        self.disabled = Nullable::Null;
        self
    }

    /// Sets `querySettings`: Optional ClickHouse query settings applied when querying this source.
    #[must_use]
    pub fn query_settings(
        mut self,
        value: impl IntoIterator<Item = ClickStackQuerySetting>,
    ) -> Self {
        self.query_settings = Some(value.into_iter().collect());
        self
    }

    /// Sets `filterSettings`.
    #[must_use]
    pub fn filter_settings(mut self, value: ClickStackSourceFilterSettings) -> Self {
        self.filter_settings = Nullable::Value(value);
        self
    }

    /// Sends `null` for `filterSettings`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_filter_settings(mut self) -> Self {
        self.filter_settings = Nullable::Null;
        self
    }

    /// Sets `serviceNameExpression`: Expression to extract the service name from log rows.
    #[must_use]
    pub fn service_name_expression(mut self, value: impl Into<String>) -> Self {
        self.service_name_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `serviceNameExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_service_name_expression(mut self) -> Self {
        self.service_name_expression = Nullable::Null;
        self
    }

    /// Sets `serviceVersionExpression`: Expression identifying the running release of a service.
    #[must_use]
    pub fn service_version_expression(mut self, value: impl Into<String>) -> Self {
        self.service_version_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `serviceVersionExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_service_version_expression(mut self) -> Self {
        self.service_version_expression = Nullable::Null;
        self
    }

    /// Sets `severityTextExpression`: Expression to extract the severity/log level text.
    #[must_use]
    pub fn severity_text_expression(mut self, value: impl Into<String>) -> Self {
        self.severity_text_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `severityTextExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_severity_text_expression(mut self) -> Self {
        self.severity_text_expression = Nullable::Null;
        self
    }

    /// Sets `bodyExpression`: Expression to extract the log message body.
    #[must_use]
    pub fn body_expression(mut self, value: impl Into<String>) -> Self {
        self.body_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `bodyExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_body_expression(mut self) -> Self {
        self.body_expression = Nullable::Null;
        self
    }

    /// Sets `eventAttributesExpression`: Expression to extract event-level attributes.
    #[must_use]
    pub fn event_attributes_expression(mut self, value: impl Into<String>) -> Self {
        self.event_attributes_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `eventAttributesExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_event_attributes_expression(mut self) -> Self {
        self.event_attributes_expression = Nullable::Null;
        self
    }

    /// Sets `resourceAttributesExpression`: Expression to extract resource-level attributes.
    #[must_use]
    pub fn resource_attributes_expression(mut self, value: impl Into<String>) -> Self {
        self.resource_attributes_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `resourceAttributesExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_resource_attributes_expression(mut self) -> Self {
        self.resource_attributes_expression = Nullable::Null;
        self
    }

    /// Sets `displayedTimestampValueExpression`: This DateTime column is used to display and order search results.
    #[must_use]
    pub fn displayed_timestamp_value_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.displayed_timestamp_value_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `displayedTimestampValueExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_displayed_timestamp_value_expression(mut self) -> Self {
        self.displayed_timestamp_value_expression = Nullable::Null;
        self
    }

    /// Sets `orderByExpression`: Custom ORDER BY expression that overrides the default ordering.
    #[must_use]
    pub fn order_by_expression(mut self, value: impl Into<String>) -> Self {
        self.order_by_expression = Some(value.into());
        self
    }

    /// Sets `metricSourceId`: HyperDX Source for metrics associated with logs.
    #[must_use]
    pub fn metric_source_id(mut self, value: impl Into<String>) -> Self {
        self.metric_source_id = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `metricSourceId`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_metric_source_id(mut self) -> Self {
        self.metric_source_id = Nullable::Null;
        self
    }

    /// Sets `traceSourceId`: HyperDX Source for traces associated with logs.
    #[must_use]
    pub fn trace_source_id(mut self, value: impl Into<String>) -> Self {
        self.trace_source_id = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `traceSourceId`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_trace_source_id(mut self) -> Self {
        self.trace_source_id = Nullable::Null;
        self
    }

    /// Sets `traceIdExpression`: Expression to extract the trace ID for correlating logs with traces.
    #[must_use]
    pub fn trace_id_expression(mut self, value: impl Into<String>) -> Self {
        self.trace_id_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `traceIdExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_trace_id_expression(mut self) -> Self {
        self.trace_id_expression = Nullable::Null;
        self
    }

    /// Sets `spanIdExpression`: Expression to extract the span ID for correlating logs with traces.
    #[must_use]
    pub fn span_id_expression(mut self, value: impl Into<String>) -> Self {
        self.span_id_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `spanIdExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_span_id_expression(mut self) -> Self {
        self.span_id_expression = Nullable::Null;
        self
    }

    /// Sets `implicitColumnExpression`: Column used for full text search if no property is specified in a Lucene-based search.
    #[must_use]
    pub fn implicit_column_expression(mut self, value: impl Into<String>) -> Self {
        self.implicit_column_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `implicitColumnExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_implicit_column_expression(mut self) -> Self {
        self.implicit_column_expression = Nullable::Null;
        self
    }

    /// Sets `knownColumnsListExpression`: For Distributed table sources whose target tables have non-matching column sets.
    #[must_use]
    pub fn known_columns_list_expression(mut self, value: impl Into<String>) -> Self {
        self.known_columns_list_expression = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `knownColumnsListExpression`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_known_columns_list_expression(mut self) -> Self {
        self.known_columns_list_expression = Nullable::Null;
        self
    }

    /// Sets `useTextIndexForImplicitColumn`: Controls whether lucene rendering uses ClickHouse text indices via hasAllTokens() against the implicit column.
    #[must_use]
    pub fn use_text_index_for_implicit_column(
        mut self,
        value: impl Into<ClickStackTextIndexUse>,
    ) -> Self {
        self.use_text_index_for_implicit_column = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `useTextIndexForImplicitColumn`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_use_text_index_for_implicit_column(mut self) -> Self {
        self.use_text_index_for_implicit_column = Nullable::Null;
        self
    }

    /// Sets `highlightedTraceAttributeExpressions`: Expressions defining trace-level attributes which are displayed in the trace view for the selected trace.
    #[must_use]
    pub fn highlighted_trace_attribute_expressions(
        mut self,
        value: impl IntoIterator<Item = ClickStackHighlightedAttributeExpression>,
    ) -> Self {
        self.highlighted_trace_attribute_expressions = Some(value.into_iter().collect());
        self
    }

    /// Sets `highlightedRowAttributeExpressions`: Expressions defining row-level attributes which are displayed in the row side panel for the selected row.
    #[must_use]
    pub fn highlighted_row_attribute_expressions(
        mut self,
        value: impl IntoIterator<Item = ClickStackHighlightedAttributeExpression>,
    ) -> Self {
        self.highlighted_row_attribute_expressions = Some(value.into_iter().collect());
        self
    }

    /// Sets `materializedViews`: Configure materialized views for query optimization.
    #[must_use]
    pub fn materialized_views(
        mut self,
        value: impl IntoIterator<Item = ClickStackMaterializedView>,
    ) -> Self {
        self.materialized_views = Some(value.into_iter().collect());
        self
    }

    /// Sets `metadataMaterializedViews`.
    #[must_use]
    pub fn metadata_materialized_views(
        mut self,
        value: ClickStackLogSourceMetadataMaterializedViews,
    ) -> Self {
        self.metadata_materialized_views = Nullable::Value(value);
        self
    }

    /// Sends `null` for `metadataMaterializedViews`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_metadata_materialized_views(mut self) -> Self {
        self.metadata_materialized_views = Nullable::Null;
        self
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
        ..extra
    }
}
