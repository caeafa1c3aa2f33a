// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackHeatmapDistributionChartConfigHeatmapMode, ClickStackHeatmapSelectItem,
    ClickStackNumberFormat, ClickStackQueryLanguage,
};

/// Schema `ClickStackHeatmapDistributionChartConfig` of the API.
///
/// Part of [`ClickStackHeatmapChartConfig`](crate::clickstack::ClickStackHeatmapChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackHeatmapDistributionChartConfig {
    /// Heatmap mode. "distribution" is the default when omitted.
    ///
    /// Example: `"distribution"`.
    pub heatmap_mode: Option<ClickStackHeatmapDistributionChartConfigHeatmapMode>,
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// Exactly one heatmap select item.
    pub select: Option<Vec<ClickStackHeatmapSelectItem>>,
    /// Row-level filter (syntax depends on whereLanguage).
    ///
    /// Example: `"ServiceName = 'api'"`.
    pub r#where: Option<String>,
    /// Query language for the where clause.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackHeatmapDistributionChartConfig {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        select: impl IntoIterator<Item = ClickStackHeatmapSelectItem>,
        source_id: impl Into<String>,
    ) -> Self {
        Self {
            heatmap_mode: None,
            source_id: Some(source_id.into()),
            select: Some(select.into_iter().collect()),
            r#where: None,
            where_language: None,
            number_format: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackHeatmapDistributionChartConfig {
        /// Sets `heatmapMode`: Heatmap mode.
        heatmap_mode(optional into ClickStackHeatmapDistributionChartConfigHeatmapMode),
        /// Sets `where`: Row-level filter (syntax depends on whereLanguage).
        r#where(optional into String),
        /// Sets `whereLanguage`: Query language for the where clause.
        where_language(optional into ClickStackQueryLanguage),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
    }
}

json_object! {
    ClickStackHeatmapDistributionChartConfig {
        heatmap_mode: optional "heatmapMode",
        source_id: optional "sourceId",
        select: optional "select",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        number_format: optional "numberFormat",
        "displayType": constant "heatmap",
        ..extra,
    }
}
