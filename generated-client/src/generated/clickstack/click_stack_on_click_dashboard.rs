// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickStackOnClickFilterTemplate, ClickStackOnClickTarget, ClickStackQueryLanguage,
};

/// Schema `ClickStackOnClickDashboard` of the API.
///
/// Part of [`ClickStackOnClick`](crate::clickstack::ClickStackOnClick).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickDashboard {
    /// `target` in JSON; the API does not describe it.
    pub target: Option<ClickStackOnClickTarget>,
    /// Optional WHERE clause template applied to the destination dashboard.
    ///
    /// Example: `"ServiceName = '{{ServiceName}}'"`.
    pub where_template: Option<String>,
    /// Language of the rendered whereTemplate.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// Optional dashboard filter templates rendered against the clicked row.
    pub filters: Option<Vec<ClickStackOnClickFilterTemplate>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackOnClickDashboard {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(target: impl Into<ClickStackOnClickTarget>) -> Self {
        Self {
            target: Some(target.into()),
            where_template: None,
            where_language: None,
            filters: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackOnClickDashboard {
        /// Sets `whereTemplate`: Optional WHERE clause template applied to the destination dashboard.
        where_template(optional into String),
        /// Sets `whereLanguage`: Language of the rendered whereTemplate.
        where_language(optional into ClickStackQueryLanguage),
        /// Sets `filters`: Optional dashboard filter templates rendered against the clicked row.
        filters(optional each ClickStackOnClickFilterTemplate),
    }
}

json_object! {
    ClickStackOnClickDashboard {
        target: optional "target",
        where_template: optional "whereTemplate",
        where_language: optional "whereLanguage",
        filters: optional "filters",
        "type": constant "dashboard",
        ..extra,
    }
}
