// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackDashboardContainer, ClickStackFilterInput, ClickStackQueryLanguage,
    ClickStackSavedFilterValue, ClickStackTileInput,
};

/// Schema `ClickStackCreateDashboardRequest` of the API.
///
/// Taken by [`ClickStack::create_dashboard`](crate::clickstack::ClickStack::create_dashboard), [`ClickStack::validate_dashboard`](crate::clickstack::ClickStack::validate_dashboard).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCreateDashboardRequest {
    /// Dashboard name.
    ///
    /// Example: `"New Dashboard"`.
    pub name: String,
    /// List of tiles/charts to include in the dashboard.
    pub tiles: Vec<ClickStackTileInput>,
    /// Tags for organizing and filtering dashboards.
    ///
    /// Example: `["development"]`.
    pub tags: Option<Vec<String>>,
    /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a
    /// variable which can be referenced in tile queries, or both.
    pub filters: Option<Vec<ClickStackFilterInput>>,
    /// Optional default dashboard query to persist on the dashboard.
    ///
    /// Example: `"service.name = 'api'"`.
    pub saved_query: Option<String>,
    /// Query language used by savedQuery.
    ///
    /// Example: `"sql"`.
    pub saved_query_language: Option<ClickStackQueryLanguage>,
    /// Optional default dashboard filter values to persist on the dashboard.
    pub saved_filter_values: Option<Vec<ClickStackSavedFilterValue>>,
    /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via
    /// tile.tabId.
    pub containers: Option<Vec<ClickStackDashboardContainer>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
    nulls: Nulls,
}

impl ClickStackCreateDashboardRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        tiles: impl IntoIterator<Item = ClickStackTileInput>,
    ) -> Self {
        Self {
            nulls: Nulls::default(),
            name: name.into(),
            tiles: tiles.into_iter().collect(),
            tags: None,
            filters: None,
            saved_query: None,
            saved_query_language: None,
            saved_filter_values: None,
            containers: None,
            extra: Default::default(),
        }
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    ClickStackCreateDashboardRequest {
        /// Sets `tags`: Tags for organizing and filtering dashboards.
        tags(optional each_into String),
        /// Sets `filters`: Dropdown filters added to the dashboard.
        filters(optional each_into ClickStackFilterInput),
        /// Sets `savedQuery`: Optional default dashboard query to persist on the dashboard.
        saved_query(optional into String),
        /// Sends `null` for `savedQuery`, which clears it where the API allows that.
        clear_saved_query(null saved_query "savedQuery"),
        /// Sets `savedQueryLanguage`: Query language used by savedQuery.
        saved_query_language(optional into ClickStackQueryLanguage),
        /// Sends `null` for `savedQueryLanguage`, which clears it where the API allows that.
        clear_saved_query_language(null saved_query_language "savedQueryLanguage"),
        /// Sets `savedFilterValues`: Optional default dashboard filter values to persist on the dashboard.
        saved_filter_values(optional each_into ClickStackSavedFilterValue),
        /// Sets `containers`: Optional grouping containers.
        containers(optional each ClickStackDashboardContainer),
    }
}

json_object! {
    ClickStackCreateDashboardRequest {
        name: required "name",
        tiles: required "tiles",
        tags: optional "tags",
        filters: optional "filters",
        saved_query: nullable "savedQuery",
        saved_query_language: nullable "savedQueryLanguage",
        saved_filter_values: optional "savedFilterValues",
        containers: optional "containers",
        ..nulls,
        ..extra,
    }
}
