// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackColor;

/// Schema `ClickStackBetweenColorCondition` of the API.
///
/// Part of [`ClickStackNumberTileColorCondition`](crate::clickstack::ClickStackNumberTileColorCondition).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackBetweenColorCondition {
    /// Inclusive \[min, max\] range. Both bounds must be finite numbers.
    ///
    /// Example: `[100,500]`.
    pub value: Option<Vec<f64>>,
    /// Color applied when the rule matches.
    pub color: Option<ClickStackColor>,
    /// Optional label describing the rule.
    ///
    /// Example: `"Warning"`.
    pub label: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackBetweenColorCondition {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        color: impl Into<ClickStackColor>,
        value: impl IntoIterator<Item = f64>,
    ) -> Self {
        Self {
            value: Some(value.into_iter().collect()),
            color: Some(color.into()),
            label: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackBetweenColorCondition {
        /// Sets `label`: Optional label describing the rule.
        label(optional into String),
    }
}

json_object! {
    ClickStackBetweenColorCondition {
        value: optional "value",
        color: optional "color",
        label: optional "label",
        "operator": constant "between",
        ..extra,
    }
}
