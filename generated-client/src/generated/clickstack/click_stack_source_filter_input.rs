// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackMaxSelections, ClickStackMinSelections};

/// Schema `ClickStackSourceFilterInput` of the API.
///
/// Part of [`ClickStackFilterInput`](crate::clickstack::ClickStackFilterInput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSourceFilterInput {
    /// Display name for the dashboard filter
    ///
    /// Example: `"Cluster"`.
    pub name: String,
    /// Id of the source whose filterSettings declares this column. Read filterSettings from GET /api/v2/sources to
    /// see which columns a source declares.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: String,
    /// Column this filter selects values for. Must match one of the source's filterSettings.columns\[\].name values,
    /// and is the expression the selection is broadcast on.
    ///
    /// Example: `"cluster"`.
    pub expression: String,
    /// Optional list of source IDs this filter broadcasts to. Omit or provide an empty array to apply the selection
    /// to ALL tiles regardless of source; a non-empty array restricts it to tiles whose source ID is in the list.
    ///
    /// Example: `["65f5e4a3b9e77c001a111111"]`.
    pub applies_to_source_ids: Option<Vec<String>>,
    /// Must be true if provided, and is true when omitted — a source filter should always broadcast to at least its
    /// own source. Allowed values: true.
    ///
    /// Example: `true`.
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
    /// Example: `"cluster"`.
    pub variable_name: String,
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

impl ClickStackSourceFilterInput {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        expression: impl Into<String>,
        name: impl Into<String>,
        source_id: impl Into<String>,
        variable_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            source_id: source_id.into(),
            expression: expression.into(),
            applies_to_source_ids: None,
            is_broadcast_enabled: None,
            is_variable_enabled: None,
            variable_name: variable_name.into(),
            min_selections: None,
            is_global_requirement: None,
            max_selections: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackSourceFilterInput {
        /// Sets `appliesToSourceIds`: Optional list of source IDs this filter broadcasts to.
        applies_to_source_ids(optional each_into String),
        /// Sets `isBroadcastEnabled`: Must be true if provided, and is true when omitted — a source filter should always broadcast to at least its own source.
        is_broadcast_enabled(optional exact bool),
        /// Sets `isVariableEnabled`: Must be true if provided, and is true when omitted.
        is_variable_enabled(optional exact bool),
        /// Sets `minSelections`: Minimum number of values that must be selected before tiles load.
        min_selections(optional into ClickStackMinSelections),
        /// Sets `isGlobalRequirement`: Widens a required filter's block to every tile on the dashboard.
        is_global_requirement(optional exact bool),
        /// Sets `maxSelections`: Maximum number of values that can be selected at once.
        max_selections(optional into ClickStackMaxSelections),
    }
}

json_object! {
    ClickStackSourceFilterInput {
        name: required "name",
        source_id: required "sourceId",
        expression: required "expression",
        applies_to_source_ids: optional "appliesToSourceIds",
        is_broadcast_enabled: optional "isBroadcastEnabled",
        is_variable_enabled: optional "isVariableEnabled",
        variable_name: required "variableName",
        min_selections: optional "minSelections",
        is_global_requirement: optional "isGlobalRequirement",
        max_selections: optional "maxSelections",
        "type": constant "SOURCE_FILTER",
        ..extra,
    }
}
