// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackDashboardContainer, ClickStackFilterInput, ClickStackQueryLanguage,
    ClickStackSavedFilterValue, ClickStackTileInput,
};

/// Schema `ClickStackCreateDashboardRequest` of the API.
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
    pub saved_query: Nullable<String>,
    /// Query language used by savedQuery.
    ///
    /// Example: `"sql"`.
    pub saved_query_language: Nullable<ClickStackQueryLanguage>,
    /// Optional default dashboard filter values to persist on the dashboard.
    pub saved_filter_values: Option<Vec<ClickStackSavedFilterValue>>,
    /// Optional grouping containers. Each tile may join a container via tile.containerId, and a tab inside it via
    /// tile.tabId.
    pub containers: Option<Vec<ClickStackDashboardContainer>>,
}

impl ClickStackCreateDashboardRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        tiles: impl IntoIterator<Item = ClickStackTileInput>,
    ) -> Self {
        Self {
            name: name.into(),
            tiles: tiles.into_iter().collect(),
            tags: None,
            filters: None,
            saved_query: Nullable::Absent,
            saved_query_language: Nullable::Absent,
            saved_filter_values: None,
            containers: None,
        }
    }

    /// Sets `tags`: Tags for organizing and filtering dashboards.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `filters`: Dropdown filters added to the dashboard.
    #[must_use]
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClickStackFilterInput>>,
    ) -> Self {
        self.filters = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `savedQuery`: Optional default dashboard query to persist on the dashboard.
    #[must_use]
    pub fn saved_query(mut self, value: impl Into<String>) -> Self {
        self.saved_query = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `savedQuery`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_saved_query(mut self) -> Self {
        self.saved_query = Nullable::Null;
        self
    }

    /// Sets `savedQueryLanguage`: Query language used by savedQuery.
    #[must_use]
    pub fn saved_query_language(
        mut self,
        value: impl Into<ClickStackQueryLanguage>,
    ) -> Self {
        self.saved_query_language = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `savedQueryLanguage`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_saved_query_language(mut self) -> Self {
        self.saved_query_language = Nullable::Null;
        self
    }

    /// Sets `savedFilterValues`: Optional default dashboard filter values to persist on the dashboard.
    #[must_use]
    pub fn saved_filter_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<ClickStackSavedFilterValue>>,
    ) -> Self {
        self.saved_filter_values = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `containers`: Optional grouping containers.
    #[must_use]
    pub fn containers(
        mut self,
        value: impl IntoIterator<Item = ClickStackDashboardContainer>,
    ) -> Self {
        self.containers = Some(value.into_iter().collect());
        self
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
    }
}
