// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackColor, ClickStackNumericColorConditionOperator};

/// Schema `ClickStackNumericColorCondition` of the API.
///
/// Part of [`ClickStackNumberTileColorCondition`](crate::clickstack::ClickStackNumberTileColorCondition).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackNumericColorCondition {
    /// Numeric comparison operator.
    ///
    /// Example: `"gt"`.
    pub operator: Option<ClickStackNumericColorConditionOperator>,
    /// Numeric bound the displayed value is compared against. Only finite numbers are accepted (Infinity and NaN are
    /// rejected).
    ///
    /// Example: `100`.
    pub value: Option<f64>,
    /// Color applied when the rule matches.
    pub color: Option<ClickStackColor>,
    /// Optional label describing the rule.
    ///
    /// Example: `"High"`.
    pub label: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackNumericColorCondition {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        color: impl Into<ClickStackColor>,
        operator: impl Into<ClickStackNumericColorConditionOperator>,
        value: f64,
    ) -> Self {
        Self {
            operator: Some(operator.into()),
            value: Some(value),
            color: Some(color.into()),
            label: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackNumericColorCondition {
        /// Sets `label`: Optional label describing the rule.
        label(optional into String),
    }
}

json_object! {
    ClickStackNumericColorCondition {
        operator: optional "operator",
        value: optional "value",
        color: optional "color",
        label: optional "label",
        ..extra,
    }
}
