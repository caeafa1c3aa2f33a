// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackHighlightedAttributeExpression, ClickStackMaterializedView,
    ClickStackQuerySetting, ClickStackSourceFilterSettings, ClickStackSourceFrom,
    ClickStackTextIndexUse, ClickStackTraceSourceMetadataMaterializedViews,
};

/// Schema `ClickStackTraceSource` of the API.
///
/// Part of [`ClickStackSource`](crate::clickstack::ClickStackSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTraceSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// Example: `"507f1f77bcf86cd799439021"`.
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// Example: `"Traces"`.
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
    /// Example: `"Timestamp, SpanName, ServiceName, Duration"`.
    pub default_table_select_expression: Option<String>,
    /// DateTime column or expression defines the start of the span
    ///
    /// Example: `"Timestamp"`.
    pub timestamp_value_expression: Option<String>,
    /// Expression to extract span duration.
    ///
    /// Example: `"Duration"`.
    pub duration_expression: Option<String>,
    /// Number of decimal digits in the duration value (e.g., 3 for milliseconds, 6 for microseconds, 9 for
    /// nanoseconds).
    pub duration_precision: Option<i64>,
    /// Expression to extract the trace ID.
    ///
    /// Example: `"TraceId"`.
    pub trace_id_expression: Option<String>,
    /// Expression to extract the span ID.
    ///
    /// Example: `"SpanId"`.
    pub span_id_expression: Option<String>,
    /// Expression to extract the parent span ID.
    ///
    /// Example: `"ParentSpanId"`.
    pub parent_span_id_expression: Option<String>,
    /// Expression to extract the span name.
    ///
    /// Example: `"SpanName"`.
    pub span_name_expression: Option<String>,
    /// Expression to extract the span kind (e.g., client, server, internal).
    ///
    /// Example: `"SpanKind"`.
    pub span_kind_expression: Option<String>,
    /// HyperDX Source for logs associated with traces. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub log_source_id: Option<String>,
    /// HyperDX Source for sessions associated with traces. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439031"`.
    pub session_source_id: Option<String>,
    /// HyperDX Source for metrics associated with traces. Optional
    ///
    /// Example: `"507f1f77bcf86cd799439041"`.
    pub metric_source_id: Option<String>,
    /// Expression to extract the span status code.
    ///
    /// Example: `"StatusCode"`.
    pub status_code_expression: Option<String>,
    /// Expression to extract the span status message.
    ///
    /// Example: `"StatusMessage"`.
    pub status_message_expression: Option<String>,
    /// Expression to extract the service name from trace rows.
    ///
    /// Example: `"ServiceName"`.
    pub service_name_expression: Option<String>,
    /// Expression identifying the running release of a service. Defaults to the OpenTelemetry service.version
    /// resource attribute when unset. Where services carry the release on different attributes, fall back across them
    /// with coalesce(nullIf(a, ''), nullIf(b, '')).
    ///
    /// Example: `"ResourceAttributes['service.version']"`.
    pub service_version_expression: Option<String>,
    /// Column or expression for upstream sampling weight (1/N). When set, aggregations (count, avg, sum, quantile)
    /// are corrected for sampling. Percentiles use quantileTDigestWeighted, which is an approximation. Leave empty if
    /// spans are not sampled.
    ///
    /// Example: `"SampleRate"`.
    pub sample_rate_expression: Option<String>,
    /// Expression to extract resource-level attributes.
    ///
    /// Example: `"ResourceAttributes"`.
    pub resource_attributes_expression: Option<String>,
    /// Expression to extract event-level attributes.
    ///
    /// Example: `"SpanAttributes"`.
    pub event_attributes_expression: Option<String>,
    /// Expression to extract span events. Used to capture events associated with spans. Expected to be Nested (
    /// Timestamp DateTime64(9), Name LowCardinality(String), Attributes Map(LowCardinality(String), String)
    ///
    /// Example: `"Events"`.
    pub span_events_value_expression: Option<String>,
    /// Expression to extract span links. Used to capture links from a span to spans in other traces. Expected to be
    /// Nested ( TraceId String, SpanId String, TraceState String, Attributes Map(LowCardinality(String), String) )
    ///
    /// Example: `"Links"`.
    pub span_links_value_expression: Option<String>,
    /// Column used for full text search if no property is specified in a Lucene-based search. Typically the message
    /// body of a log.
    ///
    /// Example: `"SpanName"`.
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
    /// Expressions defining row-level attributes which are displayed in the row side panel for the selected row
    pub highlighted_row_attribute_expressions: Option<
        Vec<ClickStackHighlightedAttributeExpression>,
    >,
    /// This DateTime column is used to display and order search results.
    ///
    /// Example: `"Timestamp"`.
    pub displayed_timestamp_value_expression: Option<String>,
    /// Custom ORDER BY expression that overrides the default ordering. Leave empty to use the auto-detected default.
    ///
    /// Example: `"Timestamp DESC"`.
    pub order_by_expression: Option<String>,
    /// Configure materialized views for query optimization. These pre-aggregated views can significantly improve
    /// query performance on aggregation queries.
    pub materialized_views: Option<Vec<ClickStackMaterializedView>>,
    /// `metadataMaterializedViews` in JSON; the API does not describe it.
    pub metadata_materialized_views: Option<
        ClickStackTraceSourceMetadataMaterializedViews,
    >,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackTraceSource {
    /// Creates a request with the required fields.
    #[expect(clippy::too_many_arguments, reason = "the API requires every one of them")]
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        default_table_select_expression: impl Into<String>,
        duration_expression: impl Into<String>,
        duration_precision: i64,
        from: ClickStackSourceFrom,
        name: impl Into<String>,
        parent_span_id_expression: impl Into<String>,
        span_id_expression: impl Into<String>,
        span_kind_expression: impl Into<String>,
        span_name_expression: impl Into<String>,
        timestamp_value_expression: impl Into<String>,
        trace_id_expression: impl Into<String>,
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
            duration_expression: Some(duration_expression.into()),
            duration_precision: Some(duration_precision),
            trace_id_expression: Some(trace_id_expression.into()),
            span_id_expression: Some(span_id_expression.into()),
            parent_span_id_expression: Some(parent_span_id_expression.into()),
            span_name_expression: Some(span_name_expression.into()),
            span_kind_expression: Some(span_kind_expression.into()),
            log_source_id: None,
            session_source_id: None,
            metric_source_id: None,
            status_code_expression: None,
            status_message_expression: None,
            service_name_expression: None,
            service_version_expression: None,
            sample_rate_expression: None,
            resource_attributes_expression: None,
            event_attributes_expression: None,
            span_events_value_expression: None,
            span_links_value_expression: None,
            implicit_column_expression: None,
            known_columns_list_expression: None,
            use_text_index_for_implicit_column: None,
            highlighted_trace_attribute_expressions: None,
            highlighted_row_attribute_expressions: None,
            displayed_timestamp_value_expression: None,
            order_by_expression: None,
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
    ClickStackTraceSource {
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
        /// Sets `logSourceId`: HyperDX Source for logs associated with traces.
        log_source_id(optional into String),
        /// Sends `null` for `logSourceId`, which clears it where the API allows that.
        clear_log_source_id(null log_source_id "logSourceId"),
        /// Sets `sessionSourceId`: HyperDX Source for sessions associated with traces.
        session_source_id(optional into String),
        /// Sends `null` for `sessionSourceId`, which clears it where the API allows that.
        clear_session_source_id(null session_source_id "sessionSourceId"),
        /// Sets `metricSourceId`: HyperDX Source for metrics associated with traces.
        metric_source_id(optional into String),
        /// Sends `null` for `metricSourceId`, which clears it where the API allows that.
        clear_metric_source_id(null metric_source_id "metricSourceId"),
        /// Sets `statusCodeExpression`: Expression to extract the span status code.
        status_code_expression(optional into String),
        /// Sends `null` for `statusCodeExpression`, which clears it where the API allows that.
        clear_status_code_expression(null status_code_expression "statusCodeExpression"),
        /// Sets `statusMessageExpression`: Expression to extract the span status message.
        status_message_expression(optional into String),
        /// Sends `null` for `statusMessageExpression`, which clears it where the API allows that.
        clear_status_message_expression(null status_message_expression "statusMessageExpression"),
        /// Sets `serviceNameExpression`: Expression to extract the service name from trace rows.
        service_name_expression(optional into String),
        /// Sends `null` for `serviceNameExpression`, which clears it where the API allows that.
        clear_service_name_expression(null service_name_expression "serviceNameExpression"),
        /// Sets `serviceVersionExpression`: Expression identifying the running release of a service.
        service_version_expression(optional into String),
        /// Sends `null` for `serviceVersionExpression`, which clears it where the API allows that.
        clear_service_version_expression(null service_version_expression "serviceVersionExpression"),
        /// Sets `sampleRateExpression`: Column or expression for upstream sampling weight (1/N).
        sample_rate_expression(optional into String),
        /// Sets `resourceAttributesExpression`: Expression to extract resource-level attributes.
        resource_attributes_expression(optional into String),
        /// Sends `null` for `resourceAttributesExpression`, which clears it where the API allows that.
        clear_resource_attributes_expression(null resource_attributes_expression "resourceAttributesExpression"),
        /// Sets `eventAttributesExpression`: Expression to extract event-level attributes.
        event_attributes_expression(optional into String),
        /// Sends `null` for `eventAttributesExpression`, which clears it where the API allows that.
        clear_event_attributes_expression(null event_attributes_expression "eventAttributesExpression"),
        /// Sets `spanEventsValueExpression`: Expression to extract span events.
        span_events_value_expression(optional into String),
        /// Sends `null` for `spanEventsValueExpression`, which clears it where the API allows that.
        clear_span_events_value_expression(null span_events_value_expression "spanEventsValueExpression"),
        /// Sets `spanLinksValueExpression`: Expression to extract span links.
        span_links_value_expression(optional into String),
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
        /// Sets `highlightedRowAttributeExpressions`: Expressions defining row-level attributes which are displayed in the row side panel for the selected row
        highlighted_row_attribute_expressions(optional each ClickStackHighlightedAttributeExpression),
        /// Sets `displayedTimestampValueExpression`: This DateTime column is used to display and order search results.
        displayed_timestamp_value_expression(optional into String),
        /// Sets `orderByExpression`: Custom ORDER BY expression that overrides the default ordering.
        order_by_expression(optional into String),
        /// Sets `materializedViews`: Configure materialized views for query optimization.
        materialized_views(optional each ClickStackMaterializedView),
        /// Sets `metadataMaterializedViews`.
        metadata_materialized_views(optional exact ClickStackTraceSourceMetadataMaterializedViews),
        /// Sends `null` for `metadataMaterializedViews`, which clears it where the API allows that.
        clear_metadata_materialized_views(null metadata_materialized_views "metadataMaterializedViews"),
    }
}

json_object! {
    ClickStackTraceSource {
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
        duration_expression: optional "durationExpression",
        duration_precision: optional "durationPrecision",
        trace_id_expression: optional "traceIdExpression",
        span_id_expression: optional "spanIdExpression",
        parent_span_id_expression: optional "parentSpanIdExpression",
        span_name_expression: optional "spanNameExpression",
        span_kind_expression: optional "spanKindExpression",
        log_source_id: nullable "logSourceId",
        session_source_id: nullable "sessionSourceId",
        metric_source_id: nullable "metricSourceId",
        status_code_expression: nullable "statusCodeExpression",
        status_message_expression: nullable "statusMessageExpression",
        service_name_expression: nullable "serviceNameExpression",
        service_version_expression: nullable "serviceVersionExpression",
        sample_rate_expression: optional "sampleRateExpression",
        resource_attributes_expression: nullable "resourceAttributesExpression",
        event_attributes_expression: nullable "eventAttributesExpression",
        span_events_value_expression: nullable "spanEventsValueExpression",
        span_links_value_expression: optional "spanLinksValueExpression",
        implicit_column_expression: nullable "implicitColumnExpression",
        known_columns_list_expression: nullable "knownColumnsListExpression",
        use_text_index_for_implicit_column: nullable "useTextIndexForImplicitColumn",
        highlighted_trace_attribute_expressions: optional "highlightedTraceAttributeExpressions",
        highlighted_row_attribute_expressions: optional "highlightedRowAttributeExpressions",
        displayed_timestamp_value_expression: optional "displayedTimestampValueExpression",
        order_by_expression: optional "orderByExpression",
        materialized_views: optional "materializedViews",
        metadata_materialized_views: nullable "metadataMaterializedViews",
        "kind": constant "trace",
        ..nulls,
        ..extra,
    }
}
