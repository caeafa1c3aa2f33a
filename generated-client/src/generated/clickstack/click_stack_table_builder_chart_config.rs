// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackFormula, ClickStackNumberFormat, ClickStackOnClick, ClickStackSelectItem,
};

/// Schema `ClickStackTableBuilderChartConfig` of the API.
///
/// Part of [`ClickStackTableChartConfig`](crate::clickstack::ClickStackTableChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackTableBuilderChartConfig {
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// One or more aggregated values to display as table columns. When asRatio is true, exactly two select items are
    /// required.
    pub select: Option<Vec<ClickStackSelectItem>>,
    /// Field expression to group results by (one row per group value).
    ///
    /// Example: `"service"`.
    pub group_by: Option<String>,
    /// Post-aggregation SQL HAVING condition.
    ///
    /// Example: `"count > 100"`.
    pub having: Option<String>,
    /// SQL ORDER BY expression for sorting table rows.
    ///
    /// Example: `"count DESC"`.
    pub order_by: Option<String>,
    /// Display select\[0\] / select\[1\] as a ratio. Requires exactly two select items.
    ///
    /// Example: `false`.
    pub as_ratio: Option<bool>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// When true, render Group By columns to the left of series columns in the table. Defaults to false (Group By
    /// columns on the right).
    ///
    /// Example: `false`.
    pub group_by_columns_on_left: Option<bool>,
    /// `onClick` in JSON; the API does not describe it.
    pub on_click: Option<ClickStackOnClick>,
    /// Derived columns computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" =
    /// select\[1\], ...). Metric, log, and trace sources only. Cannot be combined with asRatio.
    pub formulas: Option<Vec<ClickStackFormula>>,
    /// Only meaningful with formulas. When false, only the formula columns are returned; the raw operand columns are
    /// hidden.
    pub show_operand_series: Option<bool>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackTableBuilderChartConfig {
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
            having: None,
            order_by: None,
            as_ratio: None,
            number_format: None,
            group_by_columns_on_left: None,
            on_click: None,
            formulas: None,
            show_operand_series: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackTableBuilderChartConfig {
        /// Sets `groupBy`: Field expression to group results by (one row per group value).
        group_by(optional into String),
        /// Sets `having`: Post-aggregation SQL HAVING condition.
        having(optional into String),
        /// Sets `orderBy`: SQL ORDER BY expression for sorting table rows.
        order_by(optional into String),
        /// Sets `asRatio`: Display select\[0\] / select\[1\] as a ratio.
        as_ratio(optional exact bool),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `groupByColumnsOnLeft`: When true, render Group By columns to the left of series columns in the table.
        group_by_columns_on_left(optional exact bool),
        /// Sets `onClick`.
        on_click(optional into ClickStackOnClick),
        /// Sets `formulas`: Derived columns computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...).
        formulas(optional each ClickStackFormula),
        /// Sets `showOperandSeries`: Only meaningful with formulas.
        show_operand_series(optional exact bool),
    }
}

json_object! {
    ClickStackTableBuilderChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        group_by: optional "groupBy",
        having: optional "having",
        order_by: optional "orderBy",
        as_ratio: optional "asRatio",
        number_format: optional "numberFormat",
        group_by_columns_on_left: optional "groupByColumnsOnLeft",
        on_click: optional "onClick",
        formulas: optional "formulas",
        show_operand_series: optional "showOperandSeries",
        "displayType": constant "table",
        ..extra,
    }
}
