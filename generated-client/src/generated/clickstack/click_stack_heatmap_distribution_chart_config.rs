// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackHeatmapDistributionChartConfigHeatmapMode, ClickStackHeatmapSelectItem,
    ClickStackNumberFormat, ClickStackQueryLanguage,
};

/// Schema `ClickStackHeatmapDistributionChartConfig` of the API.
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
    /// The member `numberFormat`.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackHeatmapDistributionChartConfig {
    /// Creates one with what the API requires.
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

    /// Sets `heatmapMode`: Heatmap mode.
    #[must_use]
    pub fn heatmap_mode(
        mut self,
        value: impl Into<ClickStackHeatmapDistributionChartConfigHeatmapMode>,
    ) -> Self {
        self.heatmap_mode = Some(value.into());
        self
    }

    /// Sets `where`: Row-level filter (syntax depends on whereLanguage).
    #[must_use]
    pub fn r#where(mut self, value: impl Into<String>) -> Self {
        self.r#where = Some(value.into());
        self
    }

    /// Sets `whereLanguage`: Query language for the where clause.
    #[must_use]
    pub fn where_language(mut self, value: impl Into<ClickStackQueryLanguage>) -> Self {
        self.where_language = Some(value.into());
        self
    }

    /// Sets `numberFormat`.
    #[must_use]
    pub fn number_format(mut self, value: ClickStackNumberFormat) -> Self {
        self.number_format = Some(value);
        self
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
        ..extra
    }
}
