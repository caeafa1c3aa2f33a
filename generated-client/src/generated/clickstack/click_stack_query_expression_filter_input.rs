// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackMaxSelections, ClickStackMetricType, ClickStackMinSelections,
    ClickStackQueryLanguage,
};

/// Schema `ClickStackQueryExpressionFilterInput` of the API.
///
/// Part of [`ClickStackFilterInput`](crate::clickstack::ClickStackFilterInput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackQueryExpressionFilterInput {
    /// Display name for the dashboard filter key
    ///
    /// Example: `"Environment"`.
    pub name: String,
    /// SQL expression used when querying values for this filter, and when applying this dashboard filter to tiles.
    ///
    /// Example: `"environment"`.
    pub expression: String,
    /// Source ID this dashboard filter key applies to
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: String,
    /// Metric type when source is metrics
    ///
    /// Example: `"gauge"`.
    pub source_metric_type: Option<ClickStackMetricType>,
    /// Optional WHERE condition to scope which rows this filter key reads values from
    ///
    /// Example: `"ServiceName:api"`.
    pub r#where: Option<String>,
    /// Language of the where condition
    ///
    /// Example: `"lucene"`.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Optional list of source IDs this filter applies to. Omit or provide an empty array to apply the filter to ALL
    /// tiles regardless of source. A non-empty array restricts the filter to only tiles whose source ID is in the
    /// list; tiles using other sources are not affected by the selected filter value(s). Scopes the broadcast
    /// condition only, so a non-empty array is rejected when isBroadcastEnabled is false, and is omitted from
    /// responses for such a filter.
    ///
    /// Example: `["65f5e4a3b9e77c001a111111"]`.
    pub applies_to_source_ids: Option<Vec<String>>,
    /// Whether the selected value is applied as a filter condition on every builder tile this filter applies to (see
    /// appliesToSourceIds), and every raw sql tile using the $\_\_filters macro. Omitting the field means enabled.
    ///
    /// Example: `false`.
    pub is_broadcast_enabled: Option<bool>,
    /// Whether the selected value is exposed to tile queries as a dashboard variable named by variableName. Tiles may
    /// reference it as `$variableName` or using the (preferred) `$__filter($<variableName>)` and
    /// `$__conditionalAll(<condition>, $<variableName>)` macros.
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

impl ClickStackQueryExpressionFilterInput {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        expression: impl Into<String>,
        name: impl Into<String>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            expression: expression.into(),
            source_id: source_id.into(),
            source_metric_type: None,
            r#where: None,
            where_language: None,
            applies_to_source_ids: None,
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
    ClickStackQueryExpressionFilterInput {
        /// Sets `sourceMetricType`: Metric type when source is metrics
        source_metric_type(optional into ClickStackMetricType),
        /// Sets `where`: Optional WHERE condition to scope which rows this filter key reads values from
        r#where(optional into String),
        /// Sets `whereLanguage`: Language of the where condition
        where_language(optional into ClickStackQueryLanguage),
        /// Sets `appliesToSourceIds`: Optional list of source IDs this filter applies to.
        applies_to_source_ids(optional each_into String),
        /// Sets `isBroadcastEnabled`: Whether the selected value is applied as a filter condition on every builder tile this filter applies to (see appliesToSourceIds), and every raw sql tile using the $\_\_filters macro.
        is_broadcast_enabled(optional exact bool),
        /// Sets `isVariableEnabled`: Whether the selected value is exposed to tile queries as a dashboard variable named by variableName.
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
    ClickStackQueryExpressionFilterInput {
        name: required "name",
        expression: required "expression",
        source_id: required "sourceId",
        source_metric_type: optional "sourceMetricType",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        applies_to_source_ids: optional "appliesToSourceIds",
        is_broadcast_enabled: optional "isBroadcastEnabled",
        is_variable_enabled: optional "isVariableEnabled",
        variable_name: optional "variableName",
        min_selections: optional "minSelections",
        is_global_requirement: optional "isGlobalRequirement",
        max_selections: optional "maxSelections",
        "type": constant "QUERY_EXPRESSION",
        ..extra,
    }
}
