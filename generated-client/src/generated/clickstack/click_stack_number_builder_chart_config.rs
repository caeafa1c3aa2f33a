// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackBackgroundChart, ClickStackColor, ClickStackFormula,
    ClickStackNumberFormat, ClickStackNumberTileColorCondition, ClickStackSelectItem,
};

/// Schema `ClickStackNumberBuilderChartConfig` of the API.
///
/// Part of [`ClickStackNumberChartConfig`](crate::clickstack::ClickStackNumberChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberBuilderChartConfig {
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// Exactly one aggregated value to display as a single number — unless "formulas" is set, in which case the
    /// select items are the formula's operands and the (single) formula value is displayed instead.
    pub select: Option<Vec<ClickStackSelectItem>>,
    /// A single derived value computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" =
    /// select\[1\], ...). Metric, log, and trace sources only. Number tiles display the formula value and always hide
    /// the operand series.
    pub formulas: Option<Vec<ClickStackFormula>>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Optional static color applied to the displayed number.
    pub color: Option<ClickStackColor>,
    /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color,
    /// then the default text color when no rule matches.
    pub color_rules: Option<Vec<ClickStackNumberTileColorCondition>>,
    /// `backgroundChart` in JSON; the API does not describe it.
    pub background_chart: Option<ClickStackBackgroundChart>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackNumberBuilderChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        select: impl IntoIterator<Item = ClickStackSelectItem>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            source_id: Some(source_id.into()),
            select: Some(select.into_iter().collect()),
            formulas: None,
            number_format: None,
            color: None,
            color_rules: None,
            background_chart: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackNumberBuilderChartConfig {
        /// Sets `formulas`: A single derived value computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...).
        formulas(optional each ClickStackFormula),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `color`: Optional static color applied to the displayed number.
        color(optional into ClickStackColor),
        /// Sets `colorRules`: Ordered conditional color rules evaluated against the displayed value (last match wins).
        color_rules(optional each_into ClickStackNumberTileColorCondition),
        /// Sets `backgroundChart`.
        background_chart(optional exact ClickStackBackgroundChart),
    }
}

json_object! {
    ClickStackNumberBuilderChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        formulas: optional "formulas",
        number_format: optional "numberFormat",
        color: optional "color",
        color_rules: optional "colorRules",
        background_chart: optional "backgroundChart",
        "displayType": constant "number",
        ..extra,
    }
}
