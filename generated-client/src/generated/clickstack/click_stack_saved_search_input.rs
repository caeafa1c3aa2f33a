// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackQueryLanguage, ClickStackSavedSearch, ClickStackSavedSearchFilter};

/// Schema `ClickStackSavedSearchInput` of the API.
///
/// Taken by [`ClickStack::create_saved_search`](crate::clickstack::ClickStack::create_saved_search), [`ClickStack::update_saved_search`](crate::clickstack::ClickStack::update_saved_search).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSavedSearchInput {
    /// Display name for the saved search.
    ///
    /// Example: `"Production Errors"`.
    pub name: String,
    /// ID of the source to query. Must belong to the team.
    ///
    /// Example: `"507f1f77bcf86cd799439012"`.
    pub source_id: String,
    /// Comma-separated list of column expressions to display. Empty uses the source default.
    ///
    /// Example: `"Timestamp, ServiceName, Body"`.
    pub select: Option<String>,
    /// Row filter expression. The language is controlled by whereLanguage.
    ///
    /// Example: `"SeverityText:ERROR"`.
    pub r#where: Option<String>,
    /// Language used for the where filter.
    ///
    /// Example: `"lucene"`.
    pub where_language: Option<ClickStackQueryLanguage>,
    /// ORDER BY expression. Empty uses the source default.
    ///
    /// Example: `"Timestamp DESC"`.
    pub order_by: Option<String>,
    /// Tags used to organize saved searches.
    ///
    /// Example: `["production","errors"]`.
    pub tags: Option<Vec<String>>,
    /// Structured pinned filters applied to the search.
    ///
    /// Example: `["{\"type\":\"sql\",\"condition\":\"ServiceName IN ('checkout', 'payments')\"}"]`.
    pub filters: Option<Vec<ClickStackSavedSearchFilter>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackSavedSearchInput {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, source_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            source_id: source_id.into(),
            select: None,
            r#where: None,
            where_language: None,
            order_by: None,
            tags: None,
            filters: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackSavedSearchInput {
        /// Sets `select`: Comma-separated list of column expressions to display.
        select(optional into String),
        /// Sets `where`: Row filter expression.
        r#where(optional into String),
        /// Sets `whereLanguage`: Language used for the where filter.
        where_language(optional into ClickStackQueryLanguage),
        /// Sets `orderBy`: ORDER BY expression.
        order_by(optional into String),
        /// Sets `tags`: Tags used to organize saved searches.
        tags(optional each_into String),
        /// Sets `filters`: Structured pinned filters applied to the search.
        filters(optional each ClickStackSavedSearchFilter),
    }
}

json_object! {
    ClickStackSavedSearchInput {
        name: required "name",
        source_id: required "sourceId",
        select: optional "select",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        order_by: optional "orderBy",
        tags: optional "tags",
        filters: optional "filters",
        ..extra,
    }
}

impl TryFrom<ClickStackSavedSearch> for ClickStackSavedSearchInput {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: ClickStackSavedSearch) -> Result<Self, Error> {
        Ok(Self {
            name: value
                .name
                .ok_or_else(|| Error::missing("ClickStackSavedSearch", "name"))?,
            source_id: value
                .source_id
                .ok_or_else(|| Error::missing("ClickStackSavedSearch", "sourceId"))?,
            select: value.select,
            r#where: value.r#where,
            where_language: value.where_language,
            order_by: value.order_by,
            tags: value.tags,
            filters: value.filters,
            extra: value.extra,
        })
    }
}
