// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackMaxSelections, ClickStackMinSelections};

/// Schema `ClickStackPrometheusLabelFilterInput` of the API.
///
/// Part of [`ClickStackFilterInput`](crate::clickstack::ClickStackFilterInput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPrometheusLabelFilterInput {
    /// Display name for the dashboard filter
    ///
    /// Example: `"Pod"`.
    pub name: String,
    /// Id of the PromQL source the label values are read from.
    ///
    /// Example: `"65f5e4a3b9e77c001a123456"`.
    pub source_id: String,
    /// Label whose values populate the dropdown. Use "\_\_name\_\_" to list metric names.
    ///
    /// Example: `"pod"`.
    pub label: String,
    /// Optional Prometheus series selector narrowing which series the label values are read from.
    ///
    /// Example: `"up{job=\"api\"}"`.
    pub r#match: Option<String>,
    /// Must be false or omitted. Allowed values: false.
    ///
    /// Example: `false`.
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`. Allowed
    /// values: true.
    ///
    /// Example: `true`.
    pub is_variable_enabled: Option<bool>,
    /// Token that tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and
    /// may contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by
    /// underscores and remaining illegal characters removed. Variable names must be unique across a dashboard's
    /// variable-enabled filters.
    ///
    /// Example: `"pod"`.
    pub variable_name: Option<String>,
    /// Minimum number of values that must be selected before tiles load. Set to 1 to make the filter required. Only 0
    /// and 1 are accepted. Omit the field (or send 0) for the default optional behavior.
    ///
    /// Example: `1`.
    pub min_selections: Option<ClickStackMinSelections>,
    /// Widens a required filter's block to every tile on the dashboard. False (the default) blocks only the tiles
    /// that read the filter: those referencing its variableName, and those its broadcast applies to. Ignored unless
    /// minSelections is 1.
    ///
    /// Example: `true`.
    pub is_global_requirement: Option<bool>,
    /// Maximum number of values that can be selected at once. Set to 1 to make the filter single-select. Omit the
    /// field for the default multi-select behavior.
    ///
    /// Example: `1`.
    pub max_selections: Option<ClickStackMaxSelections>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackPrometheusLabelFilterInput {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        name: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            source_id: source_id.into(),
            label: label.into(),
            r#match: None,
            is_broadcast_enabled: None,
            is_variable_enabled: None,
            variable_name: None,
            min_selections: None,
            is_global_requirement: None,
            max_selections: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackPrometheusLabelFilterInput {
        /// Sets `match`: Optional Prometheus series selector narrowing which series the label values are read from.
        r#match(optional into String),
        /// Sets `isBroadcastEnabled`: Must be false or omitted.
        is_broadcast_enabled(optional exact bool),
        /// Sets `isVariableEnabled`: Must be true if provided, and is true when omitted.
        is_variable_enabled(optional exact bool),
        /// Sets `variableName`: Token that tiles reference this filter's selected value by, as `$variableName`.
        variable_name(optional into String),
        /// Sets `minSelections`: Minimum number of values that must be selected before tiles load.
        min_selections(optional into ClickStackMinSelections),
        /// Sets `isGlobalRequirement`: Widens a required filter's block to every tile on the dashboard.
        is_global_requirement(optional exact bool),
        /// Sets `maxSelections`: Maximum number of values that can be selected at once.
        max_selections(optional into ClickStackMaxSelections),
    }
}

json_object! {
    ClickStackPrometheusLabelFilterInput {
        name: required "name",
        source_id: required "sourceId",
        label: required "label",
        r#match: optional "match",
        is_broadcast_enabled: optional "isBroadcastEnabled",
        is_variable_enabled: optional "isVariableEnabled",
        variable_name: optional "variableName",
        min_selections: optional "minSelections",
        is_global_requirement: optional "isGlobalRequirement",
        max_selections: optional "maxSelections",
        "type": constant "PROMETHEUS_LABEL",
        ..extra,
    }
}
