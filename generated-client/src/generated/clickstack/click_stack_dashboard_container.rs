// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackDashboardContainerTab;

/// Schema `ClickStackDashboardContainer` of the API.
///
/// Part of [`ClickStackCreateDashboardRequest`](crate::clickstack::ClickStackCreateDashboardRequest), [`ClickStackDashboardResponse`](crate::clickstack::ClickStackDashboardResponse), [`ClickStackUpdateDashboardRequest`](crate::clickstack::ClickStackUpdateDashboardRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackDashboardContainer {
    /// Unique identifier for the container within the dashboard.
    ///
    /// Example: `"service-health"`.
    pub id: Option<String>,
    /// Display title for the container.
    ///
    /// Example: `"Service Health"`.
    pub title: Option<String>,
    /// Persisted default collapse state. Per-viewer state lives in the URL.
    ///
    /// Example: `false`.
    pub collapsed: Option<bool>,
    /// Whether the user can collapse the group.
    ///
    /// Example: `true`.
    pub collapsible: Option<bool>,
    /// Whether to show a visual border around the group.
    ///
    /// Example: `true`.
    pub bordered: Option<bool>,
    /// Optional tabs. 2+ entries renders a tab bar; 0-1 entries renders a plain group header. Tiles join a tab via
    /// tabId.
    pub tabs: Option<Vec<ClickStackDashboardContainerTab>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackDashboardContainer {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        collapsed: bool,
        id: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            title: Some(title.into()),
            collapsed: Some(collapsed),
            collapsible: None,
            bordered: None,
            tabs: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackDashboardContainer {
        /// Sets `collapsible`: Whether the user can collapse the group.
        collapsible(optional exact bool),
        /// Sets `bordered`: Whether to show a visual border around the group.
        bordered(optional exact bool),
        /// Sets `tabs`: Optional tabs.
        tabs(optional each ClickStackDashboardContainerTab),
    }
}

json_object! {
    ClickStackDashboardContainer {
        id: optional "id",
        title: optional "title",
        collapsed: optional "collapsed",
        collapsible: optional "collapsible",
        bordered: optional "bordered",
        tabs: optional "tabs",
        ..extra,
    }
}
