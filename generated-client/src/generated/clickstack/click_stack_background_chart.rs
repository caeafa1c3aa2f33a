// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackBackgroundChartType, ClickStackColor};

/// Schema `ClickStackBackgroundChart` of the API.
///
/// Part of [`ClickStackAlertNumberBuilderChartConfig`](crate::clickstack::ClickStackAlertNumberBuilderChartConfig), [`ClickStackNumberBuilderChartConfig`](crate::clickstack::ClickStackNumberBuilderChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackBackgroundChart {
    /// Sparkline shape.
    ///
    /// Example: `"line"`.
    pub r#type: Option<ClickStackBackgroundChartType>,
    /// Optional palette-token override for the sparkline. When unset the sparkline inherits the tile's static color.
    pub color: Option<ClickStackColor>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackBackgroundChart {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(r#type: impl Into<ClickStackBackgroundChartType>) -> Self {
        Self {
            r#type: Some(r#type.into()),
            color: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackBackgroundChart {
        /// Sets `color`: Optional palette-token override for the sparkline.
        color(optional into ClickStackColor),
    }
}

json_object! {
    ClickStackBackgroundChart {
        r#type: optional "type",
        color: optional "color",
        ..extra,
    }
}
