// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PublicSavedQuery;

/// Schema `PublicSavedQueryRequest` of the API.
///
/// Taken by [`SavedQueries::create`](crate::saved_queries::SavedQueries::create), [`SavedQueries::update`](crate::saved_queries::SavedQueries::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicSavedQueryRequest {
    /// Name of the saved query.
    ///
    /// At least 1 character.
    pub name: String,
    /// Saved SQL query.
    ///
    /// At most 4194304 characters.
    pub sql: String,
    /// Database used by the saved query.
    pub database: String,
    /// Default query parameters.
    ///
    /// Default: `{}`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl PublicSavedQueryRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        database: impl Into<String>,
        name: impl Into<String>,
        sql: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            sql: sql.into(),
            database: database.into(),
            parameters: None,
            extra: Default::default(),
        }
    }
}

setters! {
    PublicSavedQueryRequest {
        /// Sets `parameters`: Default query parameters.
        parameters(optional entries_into String),
    }
}

json_object! {
    PublicSavedQueryRequest {
        name: required "name",
        sql: required "sql",
        database: required "database",
        parameters: optional "parameters",
        ..extra,
    }
}

impl TryFrom<PublicSavedQuery> for PublicSavedQueryRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: PublicSavedQuery) -> Result<Self, Error> {
        Ok(Self {
            name: value.name.ok_or_else(|| Error::missing("PublicSavedQuery", "name"))?,
            sql: value.sql.ok_or_else(|| Error::missing("PublicSavedQuery", "sql"))?,
            database: value
                .database
                .ok_or_else(|| Error::missing("PublicSavedQuery", "database"))?,
            parameters: value.parameters,
            extra: value.extra,
        })
    }
}
