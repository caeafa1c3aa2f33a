// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PublicSavedQuery` of the API.
///
/// Given by [`SavedQueries::create`](crate::saved_queries::SavedQueries::create), [`SavedQueries::get`](crate::saved_queries::SavedQueries::get), [`SavedQueries::update`](crate::saved_queries::SavedQueries::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicSavedQuery {
    /// Unique ID of the saved query.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub id: String,
    /// Name of the saved query.
    pub name: Option<String>,
    /// Saved SQL query.
    ///
    /// At most 4194304 characters.
    pub sql: Option<String>,
    /// Database used by the saved query.
    pub database: Option<String>,
    /// Query parameters.
    pub parameters: Option<BTreeMap<String, String>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    PublicSavedQuery {
        id: guaranteed "id",
        name: optional "name",
        sql: optional "sql",
        database: optional "database",
        parameters: optional "parameters",
        ..extra,
    }
}
