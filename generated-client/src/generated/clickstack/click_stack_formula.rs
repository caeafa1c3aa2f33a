// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackNumberFormat;

/// Schema `ClickStackFormula` of the API.
///
/// Part of [`ClickStackAlertBarBuilderChartConfig`](crate::clickstack::ClickStackAlertBarBuilderChartConfig), [`ClickStackAlertLineBuilderChartConfig`](crate::clickstack::ClickStackAlertLineBuilderChartConfig), [`ClickStackAlertNumberBuilderChartConfig`](crate::clickstack::ClickStackAlertNumberBuilderChartConfig) and 6 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackFormula {
    /// Arithmetic expression over the select items by position, e.g. "A / (A + B) * 100" for a success-rate
    /// percentage.
    ///
    /// Example: `"A / (A + B) * 100"`.
    pub expression: Option<String>,
    /// Display label for the formula series in chart legends and column headers. Falls back to the raw expression
    /// text when unset.
    ///
    /// Example: `"Success rate %"`.
    pub alias: Option<String>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackFormula {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: Some(expression.into()),
            alias: None,
            number_format: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackFormula {
        /// Sets `alias`: Display label for the formula series in chart legends and column headers.
        alias(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
    }
}

json_object! {
    ClickStackFormula {
        expression: optional "expression",
        alias: optional "alias",
        number_format: optional "numberFormat",
        ..extra,
    }
}
