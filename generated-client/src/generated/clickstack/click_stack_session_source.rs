// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackQuerySetting, ClickStackSourceFrom};

/// Schema `ClickStackSessionSource` of the API.
///
/// Part of [`ClickStackSource`](crate::clickstack::ClickStackSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSessionSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// Example: `"507f1f77bcf86cd799439031"`.
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// Example: `"Sessions"`.
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
    /// DateTime column or expression that is part of your table's primary key.
    ///
    /// Example: `"TimestampTime"`.
    pub timestamp_value_expression: Option<String>,
    /// HyperDX Source for traces associated with sessions.
    ///
    /// Example: `"507f1f77bcf86cd799439021"`.
    pub trace_source_id: Option<String>,
    /// Expression to extract resource-level attributes.
    ///
    /// Example: `"ResourceAttributes"`.
    pub resource_attributes_expression: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackSessionSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
        from: ClickStackSourceFrom,
        name: impl Into<String>,
        trace_source_id: impl Into<String>,
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
            timestamp_value_expression: None,
            trace_source_id: Some(trace_source_id.into()),
            resource_attributes_expression: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackSessionSource {
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
        /// Sets `timestampValueExpression`: DateTime column or expression that is part of your table's primary key.
        timestamp_value_expression(optional into String),
        /// Sends `null` for `timestampValueExpression`, which clears it where the API allows that.
        clear_timestamp_value_expression(null timestamp_value_expression "timestampValueExpression"),
        /// Sets `resourceAttributesExpression`: Expression to extract resource-level attributes.
        resource_attributes_expression(optional into String),
    }
}

json_object! {
    ClickStackSessionSource {
        id: optional "id",
        name: optional "name",
        section: optional "section",
        disabled: nullable "disabled",
        connection: optional "connection",
        from: optional "from",
        query_settings: optional "querySettings",
        timestamp_value_expression: nullable "timestampValueExpression",
        trace_source_id: optional "traceSourceId",
        resource_attributes_expression: optional "resourceAttributesExpression",
        "kind": constant "session",
        ..nulls,
        ..extra,
    }
}
