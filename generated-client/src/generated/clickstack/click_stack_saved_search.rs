// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackQueryLanguage, ClickStackSavedSearchFilter};

/// Schema `ClickStackSavedSearch` of the API.
///
/// Given by [`ClickStack::create_saved_search`](crate::clickstack::ClickStack::create_saved_search), [`ClickStack::get_saved_search`](crate::clickstack::ClickStack::get_saved_search), [`ClickStack::list_saved_searches`](crate::clickstack::ClickStack::list_saved_searches) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSavedSearch {
    /// Unique saved search ID. Server-generated.
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub id: String,
    /// Display name for the saved search.
    ///
    /// Example: `"Production Errors"`.
    pub name: Option<String>,
    /// ID of the source this saved search queries.
    ///
    /// Example: `"507f1f77bcf86cd799439012"`.
    pub source_id: Option<String>,
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
    /// ID of the team that owns the saved search.
    ///
    /// Example: `"507f1f77bcf86cd799439013"`.
    pub team_id: Option<String>,
    /// Creation timestamp.
    ///
    /// Example: `"2025-01-01T00:00:00.000Z"`.
    pub created_at: Option<Timestamp>,
    /// Last update timestamp.
    ///
    /// Example: `"2025-06-15T10:30:00.000Z"`.
    pub updated_at: Option<Timestamp>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    ClickStackSavedSearch {
        id: guaranteed "id",
        name: optional "name",
        source_id: optional "sourceId",
        select: optional "select",
        r#where: optional "where",
        where_language: optional "whereLanguage",
        order_by: optional "orderBy",
        tags: optional "tags",
        filters: optional "filters",
        team_id: optional "teamId",
        created_at: optional "createdAt",
        updated_at: optional "updatedAt",
        ..extra,
    }
}
