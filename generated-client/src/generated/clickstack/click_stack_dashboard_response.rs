// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackDashboardContainer, ClickStackFilter, ClickStackQueryLanguage,
    ClickStackSavedFilterValue, ClickStackTileOutput,
};

/// Schema `ClickStackDashboardResponse` of the API.
///
/// Given by [`ClickStack::create_dashboard`](crate::clickstack::ClickStack::create_dashboard), [`ClickStack::get_dashboard`](crate::clickstack::ClickStack::get_dashboard), [`ClickStack::list_dashboards`](crate::clickstack::ClickStack::list_dashboards) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackDashboardResponse {
    /// Dashboard ID
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub id: String,
    /// Dashboard name
    ///
    /// Example: `"Service Overview"`.
    pub name: Option<String>,
    /// List of tiles/charts in the dashboard
    pub tiles: Option<Vec<ClickStackTileOutput>>,
    /// Tags for organizing and filtering dashboards
    ///
    /// Example: `["production","monitoring"]`.
    pub tags: Option<Vec<String>>,
    /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a
    /// variable which can be referenced in tile queries, or both.
    pub filters: Option<Vec<ClickStackFilter>>,
    /// Optional default dashboard query restored when loading the dashboard.
    ///
    /// Example: `"service.name = 'api'"`.
    pub saved_query: Option<String>,
    /// Query language used by savedQuery.
    ///
    /// Example: `"sql"`.
    pub saved_query_language: Option<ClickStackQueryLanguage>,
    /// Optional default dashboard filter values restored when loading the dashboard.
    pub saved_filter_values: Option<Vec<ClickStackSavedFilterValue>>,
    /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via
    /// tile.tabId.
    pub containers: Option<Vec<ClickStackDashboardContainer>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    ClickStackDashboardResponse {
        id: guaranteed "id",
        name: optional "name",
        tiles: optional "tiles",
        tags: optional "tags",
        filters: optional "filters",
        saved_query: optional "savedQuery",
        saved_query_language: optional "savedQueryLanguage",
        saved_filter_values: optional "savedFilterValues",
        containers: optional "containers",
        ..extra,
    }
}
