// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackDashboardContainer, ClickStackDashboardResponse, ClickStackFilter,
    ClickStackQueryLanguage, ClickStackSavedFilterValue, ClickStackTileInput,
};

/// Schema `ClickStackUpdateDashboardRequest` of the API.
///
/// Taken by [`ClickStack::update_dashboard`](crate::clickstack::ClickStack::update_dashboard).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackUpdateDashboardRequest {
    /// Dashboard name.
    ///
    /// Example: `"Updated Dashboard Name"`.
    pub name: String,
    /// Full list of tiles for the dashboard. Existing tiles are matched by ID; tiles with an ID that does not match
    /// an existing tile will be assigned a new generated ID.
    pub tiles: Vec<ClickStackTileInput>,
    /// Tags for organizing and filtering dashboards.
    ///
    /// Example: `["production","updated"]`.
    pub tags: Option<Vec<String>>,
    /// Dropdown filters added to the dashboard. Each one broadcasts its selected value as a condition, acts as a
    /// variable which can be referenced in tile queries, or both.
    pub filters: Option<Vec<ClickStackFilter>>,
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

impl ClickStackUpdateDashboardRequest {
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
    ClickStackUpdateDashboardRequest {
        /// Sets `tags`: Tags for organizing and filtering dashboards.
        tags(optional each_into String),
        /// Sets `filters`: Dropdown filters added to the dashboard.
        filters(optional each_into ClickStackFilter),
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
    ClickStackUpdateDashboardRequest {
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

impl TryFrom<ClickStackDashboardResponse> for ClickStackUpdateDashboardRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: ClickStackDashboardResponse) -> Result<Self, Error> {
        value.extra.whole("ClickStackDashboardResponse", "tiles")?;
        Ok(Self {
            name: value
                .name
                .ok_or_else(|| Error::missing("ClickStackDashboardResponse", "name"))?,
            tiles: value
                .tiles
                .map(|list| {
                    list.into_iter().map(TryInto::try_into).collect::<Result<_, Error>>()
                })
                .transpose()?
                .ok_or_else(|| Error::missing("ClickStackDashboardResponse", "tiles"))?,
            tags: value.tags,
            filters: value.filters,
            saved_query: value.saved_query,
            saved_query_language: value.saved_query_language,
            saved_filter_values: value.saved_filter_values,
            containers: value.containers,
            extra: value.extra,
            nulls: Nulls::default(),
        })
    }
}
