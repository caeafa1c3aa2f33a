// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackSavedSearchFilterType;

/// Schema `ClickStackSavedSearchFilter` of the API.
///
/// Part of [`ClickStackSavedSearchInput`](crate::clickstack::ClickStackSavedSearchInput), [`ClickStackSavedSearch`](crate::clickstack::ClickStackSavedSearch).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSavedSearchFilter {
    /// Always `sql`. Only SQL predicate filters render in the sidebar.
    ///
    /// Example: `"sql"`.
    pub r#type: Option<ClickStackSavedSearchFilterType>,
    /// SQL predicate applied to the search, in `<column> IN (...)` form.
    ///
    /// Example: `"ServiceName IN ('checkout', 'payments')"`.
    pub condition: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackSavedSearchFilter {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(condition: impl Into<String>) -> Self {
        Self {
            r#type: None,
            condition: Some(condition.into()),
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackSavedSearchFilter {
        /// Sets `type`: Always `sql`.
        r#type(optional into ClickStackSavedSearchFilterType),
    }
}

json_object! {
    ClickStackSavedSearchFilter {
        r#type: optional "type",
        condition: optional "condition",
        ..extra,
    }
}
