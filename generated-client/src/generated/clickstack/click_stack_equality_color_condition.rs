// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackColor, ClickStackEqualityColorConditionOperator,
    ClickStackEqualityColorConditionValue,
};

/// Schema `ClickStackEqualityColorCondition` of the API.
///
/// Part of [`ClickStackNumberTileColorCondition`](crate::clickstack::ClickStackNumberTileColorCondition).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackEqualityColorCondition {
    /// Equality comparison operator.
    ///
    /// Example: `"eq"`.
    pub operator: Option<ClickStackEqualityColorConditionOperator>,
    /// A finite number, or a string up to 200 characters, to compare for equality.
    pub value: Option<ClickStackEqualityColorConditionValue>,
    /// Color applied when the rule matches.
    pub color: Option<ClickStackColor>,
    /// Optional label describing the rule.
    ///
    /// Example: `"Healthy"`.
    pub label: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackEqualityColorCondition {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        color: impl Into<ClickStackColor>,
        operator: impl Into<ClickStackEqualityColorConditionOperator>,
        value: impl Into<ClickStackEqualityColorConditionValue>,
    ) -> Self {
        Self {
            operator: Some(operator.into()),
            value: Some(value.into()),
            color: Some(color.into()),
            label: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackEqualityColorCondition {
        /// Sets `label`: Optional label describing the rule.
        label(optional into String),
    }
}

json_object! {
    ClickStackEqualityColorCondition {
        operator: optional "operator",
        value: optional "value",
        color: optional "color",
        label: optional "label",
        ..extra,
    }
}
