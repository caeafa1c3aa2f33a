// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::QueryApiEndpointOwnerType;

/// Schema `PublicQueryApiEndpointListItem` of the API.
///
/// Given by [`QueryApiEndpoints::list`](crate::query_api_endpoints::QueryApiEndpoints::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicQueryApiEndpointListItem {
    /// Unique ID of the Query API endpoint.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub id: String,
    /// Name of the Query API endpoint.
    pub name: Option<String>,
    /// Database used by the Query API endpoint.
    pub database: Option<String>,
    /// API key IDs allowed to call the endpoint.
    pub api_key_ids: Option<Vec<String>>,
    /// Database roles used by the endpoint.
    pub roles: Option<Vec<String>>,
    /// Origins allowed by the endpoint CORS policy.
    pub allowed_origins: Option<Vec<String>>,
    /// Public URL used to execute the endpoint.
    ///
    /// Example: `"https://queries.clickhouse.cloud/run/00000000-0000-0000-0000-000000000000"`.
    pub url: Option<String>,
    /// Owner type of the Query API endpoint. Endpoints with a user owned query cannot be updated or deleted through
    /// this API.
    pub owner_type: Option<QueryApiEndpointOwnerType>,
}

json_object! {
    PublicQueryApiEndpointListItem {
        id: guaranteed "id",
        name: optional "name",
        database: optional "database",
        api_key_ids: optional "apiKeyIds",
        roles: optional "roles",
        allowed_origins: optional "allowedOrigins",
        url: optional "url",
        owner_type: optional "ownerType",
    }
}
