// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackNumberFormat, ClickStackSelectItem};

/// Schema `ClickStackPieBuilderChartConfig` of the API.
///
/// Part of [`ClickStackPieChartConfig`](crate::clickstack::ClickStackPieChartConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackPieBuilderChartConfig {
    /// ID of the data source to query.
    ///
    /// Example: `"65f5e4a3b9e77c001a111111"`.
    pub source_id: Option<String>,
    /// Exactly one aggregated value used to size each pie slice.
    pub select: Option<Vec<ClickStackSelectItem>>,
    /// Field expression to group results by (one slice per group value).
    ///
    /// Example: `"service"`.
    pub group_by: Option<String>,
    /// Optional custom SQL ORDER BY expression (raw SQL). Overrides the default value-descending ordering and, when
    /// combined with "limit", controls which slices are kept.
    ///
    /// Example: `"\"Count\" DESC"`.
    pub order_by: Option<String>,
    /// `numberFormat` in JSON; the API does not describe it.
    pub number_format: Option<ClickStackNumberFormat>,
    /// Maximum number of slices (SQL LIMIT). Without a custom "orderBy" the query keeps the groups with the largest
    /// aggregated values; with an "orderBy" it keeps the first slices in that order. Omit or set 0 to fetch all
    /// groups.
    ///
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackPieBuilderChartConfig {
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
            order_by: None,
            number_format: None,
            limit: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackPieBuilderChartConfig {
        /// Sets `groupBy`: Field expression to group results by (one slice per group value).
        group_by(optional into String),
        /// Sets `orderBy`: Optional custom SQL ORDER BY expression (raw SQL).
        order_by(optional into String),
        /// Sets `numberFormat`.
        number_format(optional exact ClickStackNumberFormat),
        /// Sets `limit`: Maximum number of slices (SQL LIMIT).
        limit(optional exact i64),
    }
}

json_object! {
    ClickStackPieBuilderChartConfig {
        source_id: optional "sourceId",
        select: optional "select",
        group_by: optional "groupBy",
        order_by: optional "orderBy",
        number_format: optional "numberFormat",
        limit: optional "limit",
        "displayType": constant "pie",
        ..extra,
    }
}
