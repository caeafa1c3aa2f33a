// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PublicQueryApiEndpoint;

/// Schema `PublicQueryApiEndpointRequest` of the API.
///
/// Taken by [`QueryApiEndpoints::create`](crate::query_api_endpoints::QueryApiEndpoints::create), [`QueryApiEndpoints::update`](crate::query_api_endpoints::QueryApiEndpoints::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublicQueryApiEndpointRequest {
    /// Name of the Query API endpoint.
    ///
    /// At least 1 character. Matches `\S`.
    pub name: String,
    /// SQL executed by the endpoint.
    ///
    /// At most 4194304 characters. Matches `\S`.
    pub sql: String,
    /// Database used by the Query API endpoint.
    ///
    /// Matches `\S`.
    pub database: String,
    /// Default query parameters.
    ///
    /// Default: `{}`.
    pub parameters: Option<BTreeMap<String, String>>,
    /// API key IDs allowed to call the endpoint.
    ///
    /// At least 1 item.
    pub api_key_ids: Vec<String>,
    /// Database roles used by the endpoint.
    ///
    /// At least 1 item.
    pub roles: Vec<String>,
    /// Origins allowed by the endpoint CORS policy.
    ///
    /// Default: `[]`.
    pub allowed_origins: Option<Vec<String>>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl PublicQueryApiEndpointRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        api_key_ids: impl IntoIterator<Item = impl Into<String>>,
        database: impl Into<String>,
        name: impl Into<String>,
        roles: impl IntoIterator<Item = impl Into<String>>,
        sql: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            sql: sql.into(),
            database: database.into(),
            parameters: None,
            api_key_ids: api_key_ids.into_iter().map(Into::into).collect(),
            roles: roles.into_iter().map(Into::into).collect(),
            allowed_origins: None,
            extra: Default::default(),
        }
    }
}

setters! {
    PublicQueryApiEndpointRequest {
        /// Sets `parameters`: Default query parameters.
        parameters(optional entries_into String),
        /// Sets `allowedOrigins`: Origins allowed by the endpoint CORS policy.
        allowed_origins(optional each_into String),
    }
}

json_object! {
    PublicQueryApiEndpointRequest {
        name: required "name",
        sql: required "sql",
        database: required "database",
        parameters: optional "parameters",
        api_key_ids: required "apiKeyIds",
        roles: required "roles",
        allowed_origins: optional "allowedOrigins",
        ..extra,
    }
}

impl TryFrom<PublicQueryApiEndpoint> for PublicQueryApiEndpointRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: PublicQueryApiEndpoint) -> Result<Self, Error> {
        Ok(Self {
            name: value
                .name
                .ok_or_else(|| Error::missing("PublicQueryApiEndpoint", "name"))?,
            sql: value
                .sql
                .ok_or_else(|| Error::missing("PublicQueryApiEndpoint", "sql"))?,
            database: value
                .database
                .ok_or_else(|| Error::missing("PublicQueryApiEndpoint", "database"))?,
            parameters: value.parameters,
            api_key_ids: value
                .api_key_ids
                .ok_or_else(|| Error::missing("PublicQueryApiEndpoint", "apiKeyIds"))?,
            roles: value
                .roles
                .ok_or_else(|| Error::missing("PublicQueryApiEndpoint", "roles"))?,
            allowed_origins: value.allowed_origins,
            extra: value.extra,
        })
    }
}
