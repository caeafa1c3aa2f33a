// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackFormula, ClickStackLineInterpolation, ClickStackNumberFormat,
    ClickStackSelectItem,
};

/// Schema `ClickStackLineBuilderChartConfig` of the API.
///
/// Part of [`ClickStackLineChartConfig`](crate::clickstack::ClickStackLineChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackLineBuilderChartConfig {
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// One or more aggregated values to plot. When asRatio is true, exactly two select items are required.
    pub select: Option<Vec<ClickStackSelectItem>>,
    /// Field expression to group results by (creates separate lines per group value).
    ///
    /// Example: `"host"`.
    pub group_by: Option<String>,
    /// Plot select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    pub as_ratio: Option<bool>,
    /// Expand date range boundaries to the query granularity interval.
    pub align_date_range_to_granularity: Option<bool>,
    /// Fill missing time buckets with zero instead of leaving gaps.
    pub fill_nulls: Option<bool>,
    /// Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations
    /// between series easier to see.
    pub fit_y_axis_to_data: Option<bool>,
    /// How points are connected. Defaults to "smooth" when omitted.
    ///
    /// Example: `"step"`.
    pub line_interpolation: Option<ClickStackLineInterpolation>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Overlay the equivalent previous time period for comparison.
    pub compare_to_previous_period: Option<bool>,
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
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackLineBuilderChartConfig {
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
            fit_y_axis_to_data: None,
            line_interpolation: None,
            number_format: None,
            compare_to_previous_period: None,
            series_limit: None,
            formulas: None,
            show_operand_series: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackLineBuilderChartConfig {
        /// Sets `groupBy`: Field expression to group results by (creates separate lines per group value).
        group_by(optional into String),
        /// Sets `asRatio`: Plot select\[0\] / select\[1\] as a ratio.
        as_ratio(optional exact bool),
        /// Sets `alignDateRangeToGranularity`: Expand date range boundaries to the query granularity interval.
        align_date_range_to_granularity(optional exact bool),
        /// Sets `fillNulls`: Fill missing time buckets with zero instead of leaving gaps.
        fill_nulls(optional exact bool),
        /// Sets `fitYAxisToData`: Set the y-axis lower bound to the minimum of the displayed data instead of zero, making small fluctuations between series easier to see.
        fit_y_axis_to_data(optional exact bool),
        /// Sets `lineInterpolation`: How points are connected.
        line_interpolation(optional into ClickStackLineInterpolation),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `compareToPreviousPeriod`: Overlay the equivalent previous time period for comparison.
        compare_to_previous_period(optional exact bool),
        /// Sets `seriesLimit`: Maximum number of series rendered (top-N by value).
        series_limit(optional exact i64),
        /// Sets `formulas`: Derived series computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...).
        formulas(optional each ClickStackFormula),
        /// Sets `showOperandSeries`: Only meaningful with formulas.
        show_operand_series(optional exact bool),
    }
}

json_object! {
    ClickStackLineBuilderChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        group_by: optional "groupBy",
        as_ratio: optional "asRatio",
        align_date_range_to_granularity: optional "alignDateRangeToGranularity",
        fill_nulls: optional "fillNulls",
        fit_y_axis_to_data: optional "fitYAxisToData",
        line_interpolation: optional "lineInterpolation",
        number_format: optional "numberFormat",
        compare_to_previous_period: optional "compareToPreviousPeriod",
        series_limit: optional "seriesLimit",
        formulas: optional "formulas",
        show_operand_series: optional "showOperandSeries",
        "displayType": constant "line",
        ..extra,
    }
}
