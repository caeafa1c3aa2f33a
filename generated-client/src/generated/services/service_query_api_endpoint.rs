// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::QueryEndpointRole;

/// Schema `ServiceQueryAPIEndpoint` of the API.
///
/// Given by [`Services::get_query_endpoint`](crate::services::Services::get_query_endpoint), [`Services::upsert_query_endpoint`](crate::services::Services::upsert_query_endpoint).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceQueryApiEndpoint {
    /// The id of the service query endpoint
    pub id: Option<String>,
    /// List of OpenAPI keys that can access the service query endpoint
    pub open_api_keys: Option<Vec<String>>,
    /// List of roles that can access the service query endpoint
    pub roles: Option<Vec<QueryEndpointRole>>,
    /// The allowed origins as comma separated list of domains
    pub allowed_origins: Option<String>,
}

json_object! {
    ServiceQueryApiEndpoint {
        id: optional "id",
        open_api_keys: optional "openApiKeys",
        roles: optional "roles",
        allowed_origins: optional "allowedOrigins",
    }
}
