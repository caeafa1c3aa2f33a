// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackNumberFormat, ClickStackSelectItem};

/// Schema `ClickStackHeatmapSeriesChartConfig` of the API.
///
/// Part of [`ClickStackHeatmapChartConfig`](crate::clickstack::ClickStackHeatmapChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHeatmapSeriesChartConfig {
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// Exactly one aggregated value used to color each cell.
    pub select: Option<Vec<ClickStackSelectItem>>,
    /// Field expression to group results by (one row per group value).
    ///
    /// Example: `"ServiceName"`.
    pub group_by: Option<String>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackHeatmapSeriesChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        select: impl IntoIterator<Item = ClickStackSelectItem>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            source_id: Some(source_id.into()),
            select: Some(select.into_iter().collect()),
            group_by: None,
            number_format: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackHeatmapSeriesChartConfig {
        /// Sets `groupBy`: Field expression to group results by (one row per group value).
        group_by(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
    }
}

json_object! {
    ClickStackHeatmapSeriesChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        group_by: optional "groupBy",
        number_format: optional "numberFormat",
        "displayType": constant "heatmap",
        "heatmapMode": constant "series",
        ..extra,
    }
}
