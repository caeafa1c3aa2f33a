// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackDashboardContainerTab` of the API.
///
/// Part of [`ClickStackDashboardContainer`](crate::clickstack::ClickStackDashboardContainer).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackDashboardContainerTab {
    /// Unique identifier for the tab within its container.
    ///
    /// Example: `"errors"`.
    pub id: Option<String>,
    /// Display title for the tab.
    ///
    /// Example: `"Errors"`.
    pub title: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackDashboardContainerTab {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            title: Some(title.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackDashboardContainerTab {
        id: optional "id",
        title: optional "title",
        ..extra,
    }
}
