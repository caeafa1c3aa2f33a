// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::QueryEndpointRole;

/// Schema `InstanceServiceQueryApiEndpointsPostRequest` of the API.
///
/// Taken by [`Services::upsert_query_endpoint`](crate::services::Services::upsert_query_endpoint).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceQueryApiEndpointPostRequest {
    /// The roles
    pub roles: Vec<QueryEndpointRole>,
    /// The version of the service query endpoint
    pub open_api_keys: Vec<String>,
    /// The allowed origins as comma separated list of domains
    pub allowed_origins: Option<String>,
}

impl ServiceQueryApiEndpointPostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        open_api_keys: impl IntoIterator<Item = impl Into<String>>,
        roles: impl IntoIterator<Item = impl Into<QueryEndpointRole>>,
    ) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
            open_api_keys: open_api_keys.into_iter().map(Into::into).collect(),
            allowed_origins: None,
        }
    }
}

setters! {
    ServiceQueryApiEndpointPostRequest {
        /// Sets `allowedOrigins`: The allowed origins as comma separated list of domains
        allowed_origins(optional into String),
    }
}

json_object! {
    ServiceQueryApiEndpointPostRequest {
        roles: required "roles",
        open_api_keys: required "openApiKeys",
        allowed_origins: optional "allowedOrigins",
    }
}
