// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackBackgroundChart, ClickStackColor, ClickStackFormula,
    ClickStackNumberFormat, ClickStackNumberTileColorCondition, ClickStackQueryLanguage,
    ClickStackSelectItem,
};

/// Schema `ClickStackAlertNumberBuilderChartConfig` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertNumberBuilderChartConfig {
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
    /// The member `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Optional static color applied to the displayed number.
    pub color: Option<ClickStackColor>,
    /// Ordered conditional color rules evaluated against the displayed value (last match wins). Falls back to color,
    /// then the default text color when no rule matches.
    pub color_rules: Option<Vec<ClickStackNumberTileColorCondition>>,
    /// The member `backgroundChart`.
    pub background_chart: Option<ClickStackBackgroundChart>,
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
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackAlertNumberBuilderChartConfig {
    /// Creates one with what the API requires.
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
            name: None,
            r#where: None,
            where_language: None,
            extra: Default::default(),
        }
    }

    /// Sets `formulas`: A single derived value computed from the select items via letter-ref arithmetic ("A" = select\[0\], "B" = select\[1\], ...).
    #[must_use]
    pub fn formulas(
        mut self,
        value: impl IntoIterator<Item = ClickStackFormula>,
    ) -> Self {
        self.formulas = Some(value.into_iter().collect());
        self
    }

    /// Sets `numberFormat`.
    #[must_use]
    pub fn number_format(mut self, value: ClickStackNumberFormat) -> Self {
        self.number_format = Some(value);
        self
    }

    /// Sets `color`: Optional static color applied to the displayed number.
    #[must_use]
    pub fn color(mut self, value: impl Into<ClickStackColor>) -> Self {
        self.color = Some(value.into());
        self
    }

    /// Sets `colorRules`: Ordered conditional color rules evaluated against the displayed value (last match wins).
    #[must_use]
    pub fn color_rules(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClickStackNumberTileColorCondition>>,
    ) -> Self {
        self.color_rules = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `backgroundChart`.
    #[must_use]
    pub fn background_chart(mut self, value: ClickStackBackgroundChart) -> Self {
        self.background_chart = Some(value);
        self
    }

    /// Sets `name`: Display name for the alert query.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `where`: Chart-level filter applied on top of every select item's own "where" (combined via AND).
    #[must_use]
    pub fn r#where(mut self, value: impl Into<String>) -> Self {
        self.r#where = Some(value.into());
        self
    }

    /// Sets `whereLanguage`: Language of the chart-level "where" filter.
    #[must_use]
    pub fn where_language(mut self, value: impl Into<ClickStackQueryLanguage>) -> Self {
        self.where_language = Some(value.into());
        self
    }
}

json_object! {
    ClickStackAlertNumberBuilderChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        formulas: optional "formulas",
        number_format: optional "numberFormat",
        color: optional "color",
        color_rules: optional "colorRules",
        background_chart: optional "backgroundChart",
        name: optional "name",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        "displayType": constant "number",
        ..extra
    }
}
