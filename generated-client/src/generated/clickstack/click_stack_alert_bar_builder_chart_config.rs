// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackFormula, ClickStackNumberFormat, ClickStackQueryLanguage,
    ClickStackSelectItem,
};

/// Schema `ClickStackAlertBarBuilderChartConfig` of the API.
///
/// Part of [`ClickStackAlertBarChartConfig`](crate::clickstack::ClickStackAlertBarChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertBarBuilderChartConfig {
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<Vec<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate bars segments per group value).
    ///
    /// Example: `"service"`.
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Align the date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of series rendered (top-N by value). Omit to use the default render cap, set 0 for unlimited,
    /// or a positive N to keep the top N series.
    ///
    /// Example: `5`.
    pub series_limit: Option<i64>,
    /// Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\],
    /// ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<Vec<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula series are returned; the raw operand series are
    /// hidden.
    pub show_operand_series: Option<bool>,
    /// Display name for the alert query. Used in notification titles and as an alert-name fallback when the alert
    /// itself has no name.
    ///
    /// Example: `"Error Rate Query"`.
    pub name: Option<String>,
    /// Chart-level filter applied on top of every select item's own "where" (combined via AND). Builder variants
    /// only; rejected on Raw SQL variants (filter inside the sqlTemplate instead).
    ///
    /// Example: `"ServiceName:api"`.
    pub r#where: Option<String>,
    /// Language of the chart-level "where" filter.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackAlertBarBuilderChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        select: impl IntoIterator<Item = ClickStackSelectItem>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            source_id: Some(source_id.into()),
            select: Some(select.into_iter().collect()),
            group_by: None,
            as_ratio: None,
            align_date_range_to_granularity: None,
            fill_nulls: None,
            number_format: None,
            series_limit: None,
            formulas: None,
            show_operand_series: None,
            name: None,
            r#where: None,
            where_language: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackAlertBarBuilderChartConfig {
        /// Sets `groupBy`: Field expression to group results by (creates separate bars segments per group value).
        group_by(optional into String),
        /// Sets `asRatio`: Plot select\[0\] / select\[1\] as a ratio.
        as_ratio(optional exact bool),
        /// Sets `alignDateRangeToGranularity`: Align the date range boundaries to the query granularity interval.
        align_date_range_to_granularity(optional exact bool),
        /// Sets `fillNulls`: Fill missing time buckets with zero instead of leaving gaps.
        fill_nulls(optional exact bool),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `seriesLimit`: Maximum number of series rendered (top-N by value).
        series_limit(optional exact i64),
        /// Sets `formulas`: Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...).
        formulas(optional each ClickStackFormula),
        /// Sets `showOperandSeries`: Only meaningful with formulas.
        show_operand_series(optional exact bool),
        /// Sets `name`: Display name for the alert query.
        name(optional into String),
        /// Sets `where`: Chart-level filter applied on top of every select item's own "where" (combined via AND).
        r#where(optional into String),
        /// Sets `whereLanguage`: Language of the chart-level "where" filter.
        where_language(optional into ClickStackQueryLanguage),
    }
}

json_object! {
    ClickStackAlertBarBuilderChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        group_by: optional "groupBy",
        as_ratio: optional "asRatio",
        align_date_range_to_granularity: optional "alignDateRangeToGranularity",
        fill_nulls: optional "fillNulls",
        number_format: optional "numberFormat",
        series_limit: optional "seriesLimit",
        formulas: optional "formulas",
        show_operand_series: optional "showOperandSeries",
        name: optional "name",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "displayType": constant "stacked_bar",
        ..extra,
    }
}
