// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PublicSavedQueryListItem` of the API.
///
/// Given by [`SavedQueries::list`](crate::saved_queries::SavedQueries::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicSavedQueryListItem {
    /// Unique ID of the saved query.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub id: String,
    /// Name of the saved query.
    pub name: Option<String>,
    /// Database used by the saved query.
    pub database: Option<String>,
}

json_object! {
    PublicSavedQueryListItem {
        id: guaranteed "id",
        name: optional "name",
        database: optional "database",
    }
}
