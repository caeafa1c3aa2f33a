// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackMaxSelections, ClickStackMinSelections};

/// Schema `ClickStackStaticListFilterInput` of the API.
///
/// Part of [`ClickStackFilterInput`](crate::clickstack::ClickStackFilterInput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackStaticListFilterInput {
    /// Display name for the dashboard filter key
    ///
    /// Example: `"Environment"`.
    pub name: String,
    /// The values this filter's dropdown offers. Must be non-empty and free of duplicates.
    ///
    /// Example: `["prod","staging","dev"]`.
    pub options: Vec<String>,
    /// Must be false — there is no expression to broadcast. Omit it and it is false. Allowed values: false.
    ///
    /// Example: `false`.
    pub is_broadcast_enabled: Option<bool>,
    /// Must be true if provided, and is true when omitted. Tiles reference the selection as `$variableName`, or with
    /// the `$__filter(<expression>, $<variableName>)` and `$__conditionalAll(<condition>, $<variableName>)` macros.
    /// The one-argument `$__filter($<variableName>)` form renders the filter's own expression, which this kind of
    /// filter does not have, so it reports that the expression must be passed explicitly. Allowed values: true.
    ///
    /// Example: `true`.
    pub is_variable_enabled: Option<bool>,
    /// Token tiles reference this filter's selected value by, as `$variableName`. Must start with a letter and may
    /// contain only letters, numbers, and underscores. Defaults to the display name with whitespace replaced by
    /// underscores and remaining illegal characters removed, so a variable-enabled filter whose name derives nothing
    /// usable must send this field explicitly. Variable names must be unique across a dashboard's variable-enabled
    /// filters. Names the variable only, so the field is rejected when isVariableEnabled is not true, and is omitted
    /// from responses for such a filter.
    ///
    /// Example: `"environment"`.
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

impl ClickStackStaticListFilterInput {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            options: options.into_iter().map(Into::into).collect(),
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
    ClickStackStaticListFilterInput {
        /// Sets `isBroadcastEnabled`: Must be false — there is no expression to broadcast.
        is_broadcast_enabled(optional exact bool),
        /// Sets `isVariableEnabled`: Must be true if provided, and is true when omitted.
        is_variable_enabled(optional exact bool),
        /// Sets `variableName`: Token tiles reference this filter's selected value by, as `$variableName`.
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
    ClickStackStaticListFilterInput {
        name: required "name",
        options: required "options",
        is_broadcast_enabled: optional "isBroadcastEnabled",
        is_variable_enabled: optional "isVariableEnabled",
        variable_name: optional "variableName",
        min_selections: optional "minSelections",
        is_global_requirement: optional "isGlobalRequirement",
        max_selections: optional "maxSelections",
        "type": constant "STATIC_LIST",
        ..extra,
    }
}
