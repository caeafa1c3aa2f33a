// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackHeatmapSelectItemHeatmapScaleType;

/// Schema `ClickStackHeatmapSelectItem` of the API.
///
/// Part of [`ClickStackHeatmapDistributionChartConfig`](crate::clickstack::ClickStackHeatmapDistributionChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHeatmapSelectItem {
    /// SQL expression for the value being bucketed on the y-axis. Must be non-empty.
    ///
    /// Example: `"Duration"`.
    pub value_expression: Option<String>,
    /// SQL expression for the count contributing to each bucket. Defaults to "count()" in the editor when omitted.
    ///
    /// Example: `"count()"`.
    pub count_expression: Option<String>,
    /// Scale type used to bucket values on the y-axis.
    ///
    /// Example: `"log"`.
    pub heatmap_scale_type: Option<ClickStackHeatmapSelectItemHeatmapScaleType>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackHeatmapSelectItem {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(value_expression: impl Into<String>) -> Self {
        Self {
            value_expression: Some(value_expression.into()),
            count_expression: None,
            heatmap_scale_type: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackHeatmapSelectItem {
        /// Sets `countExpression`: SQL expression for the count contributing to each bucket.
        count_expression(optional into String),
        /// Sets `heatmapScaleType`: Scale type used to bucket values on the y-axis.
        heatmap_scale_type(optional into ClickStackHeatmapSelectItemHeatmapScaleType),
    }
}

json_object! {
    ClickStackHeatmapSelectItem {
        value_expression: optional "valueExpression",
        count_expression: optional "countExpression",
        heatmap_scale_type: optional "heatmapScaleType",
        ..extra,
    }
}
