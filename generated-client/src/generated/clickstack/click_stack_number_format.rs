// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackNumberFormatNumericUnit, ClickStackNumberFormatOutput};

/// Schema `ClickStackNumberFormat` of the API.
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
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackNumberFormat {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `output`: Output format applied to the number.
    #[must_use]
    pub fn output(mut self, value: impl Into<ClickStackNumberFormatOutput>) -> Self {
        self.output = Some(value.into());
        self
    }

    /// Sets `mantissa`: Number of decimal places.
    #[must_use]
    pub fn mantissa(mut self, value: i64) -> Self {
        self.mantissa = Some(value);
        self
    }

    /// Sets `thousandSeparated`: Whether to use thousand separators.
    #[must_use]
    pub fn thousand_separated(mut self, value: bool) -> Self {
        self.thousand_separated = Some(value);
        self
    }

    /// Sets `average`: Whether to show as average.
    #[must_use]
    pub fn average(mut self, value: bool) -> Self {
        self.average = Some(value);
        self
    }

    /// Sets `decimalBytes`: Use decimal bytes (1000) vs binary bytes (1024).
    #[must_use]
    pub fn decimal_bytes(mut self, value: bool) -> Self {
        self.decimal_bytes = Some(value);
        self
    }

    /// Sets `factor`: Multiplication factor.
    #[must_use]
    pub fn factor(mut self, value: f64) -> Self {
        self.factor = Some(value);
        self
    }

    /// Sets `currencySymbol`: Currency symbol for currency format.
    #[must_use]
    pub fn currency_symbol(mut self, value: impl Into<String>) -> Self {
        self.currency_symbol = Some(value.into());
        self
    }

    /// Sets `numericUnit`: Numeric unit for data, data rate, or throughput formats.
    #[must_use]
    pub fn numeric_unit(
        mut self,
        value: impl Into<ClickStackNumberFormatNumericUnit>,
    ) -> Self {
        self.numeric_unit = Some(value.into());
        self
    }

    /// Sets `unit`: Custom unit label.
    #[must_use]
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
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
        ..extra
    }
}
