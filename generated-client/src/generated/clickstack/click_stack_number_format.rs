// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackNumberFormatNumericUnit, ClickStackNumberFormatOutput};

/// Schema `ClickStackNumberFormat` of the API.
///
/// Part of [`ClickStackAlertBarBuilderChartConfig`](crate::clickstack::ClickStackAlertBarBuilderChartConfig), [`ClickStackAlertBarRawSqlChartConfig`](crate::clickstack::ClickStackAlertBarRawSqlChartConfig), [`ClickStackAlertLineBuilderChartConfig`](crate::clickstack::ClickStackAlertLineBuilderChartConfig) and 26 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumberFormat {
    /// Output format applied to the number.
    ///
    /// Example: `"number"`.
    pub output: Option<ClickStackNumberFormatOutput>,
    /// Number of decimal places.
    ///
    /// Example: `2`.
    pub mantissa: Option<i64>,
    /// Whether to use thousand separators.
    ///
    /// Example: `true`.
    pub thousand_separated: Option<bool>,
    /// Whether to show as average.
    ///
    /// Example: `false`.
    pub average: Option<bool>,
    /// Use decimal bytes (1000) vs binary bytes (1024).
    ///
    /// Example: `false`.
    pub decimal_bytes: Option<bool>,
    /// Multiplication factor.
    ///
    /// Example: `1`.
    pub factor: Option<f64>,
    /// Currency symbol for currency format.
    ///
    /// Example: `"$"`.
    pub currency_symbol: Option<String>,
    /// Numeric unit for data, data rate, or throughput formats.
    ///
    /// Example: `"bytes_iec"`.
    pub numeric_unit: Option<ClickStackNumberFormatNumericUnit>,
    /// Custom unit label.
    ///
    /// Example: `"ms"`.
    pub unit: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackNumberFormat {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickStackNumberFormat {
        /// Sets `output`: Output format applied to the number.
        output(optional into ClickStackNumberFormatOutput),
        /// Sets `mantissa`: Number of decimal places.
        mantissa(optional exact i64),
        /// Sets `thousandSeparated`: Whether to use thousand separators.
        thousand_separated(optional exact bool),
        /// Sets `average`: Whether to show as average.
        average(optional exact bool),
        /// Sets `decimalBytes`: Use decimal bytes (1000) vs binary bytes (1024).
        decimal_bytes(optional exact bool),
        /// Sets `factor`: Multiplication factor.
        factor(optional exact f64),
        /// Sets `currencySymbol`: Currency symbol for currency format.
        currency_symbol(optional into String),
        /// Sets `numericUnit`: Numeric unit for data, data rate, or throughput formats.
        numeric_unit(optional into ClickStackNumberFormatNumericUnit),
        /// Sets `unit`: Custom unit label.
        unit(optional into String),
    }
}

json_object! {
    ClickStackNumberFormat {
        output: optional "output",
        mantissa: optional "mantissa",
        thousand_separated: optional "thousandSeparated",
        average: optional "average",
        decimal_bytes: optional "decimalBytes",
        factor: optional "factor",
        currency_symbol: optional "currencySymbol",
        numeric_unit: optional "numericUnit",
        unit: optional "unit",
        ..extra,
    }
}
