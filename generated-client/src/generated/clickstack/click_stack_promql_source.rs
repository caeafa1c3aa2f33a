// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackQuerySetting, ClickStackSourceFrom};

/// Schema `ClickStackPromqlSource` of the API.
///
/// Part of [`ClickStackSource`](crate::clickstack::ClickStackSource).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPromqlSource {
    /// Unique source ID. Server-generated; ignored if sent in create/update requests.
    ///
    /// Example: `"507f1f77bcf86cd799439051"`.
    pub id: Option<String>,
    /// Display name for the source.
    ///
    /// Example: `"Prometheus Metrics"`.
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
    /// ID of the connection used by this source. Should reference a Prometheus-compatible connection.
    ///
    /// Example: `"507f1f77bcf86cd799439012"`.
    pub connection: Option<String>,
    /// `from` in JSON; the API does not describe it.
    pub from: Option<ClickStackSourceFrom>,
    /// Optional ClickHouse query settings applied when querying this source.
    pub query_settings: Option<Vec<ClickStackQuerySetting>>,
    /// Required by the API for all source kinds; not used when querying a Prometheus endpoint.
    ///
    /// Example: `"timestamp"`.
    pub timestamp_value_expression: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackPromqlSource {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        connection: impl Into<String>,
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
            timestamp_value_expression: Some(timestamp_value_expression.into()),
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackPromqlSource {
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
    }
}

json_object! {
    ClickStackPromqlSource {
        id: optional "id",
        name: optional "name",
        section: optional "section",
        disabled: nullable "disabled",
        connection: optional "connection",
        from: optional "from",
        query_settings: optional "querySettings",
        timestamp_value_expression: optional "timestampValueExpression",
        "kind": constant "promql",
        ..nulls,
        ..extra,
    }
}
