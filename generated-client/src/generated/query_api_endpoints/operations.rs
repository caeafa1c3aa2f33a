// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`QueryApiEndpoints`](super::QueryApiEndpoints).

use crate::runtime::prelude::*;
use super::{
    PublicQueryApiEndpoint, PublicQueryApiEndpointListItem, PublicQueryApiEndpointRequest,
};

/// Create a Query API endpoint.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints`; see [`create`](super::QueryApiEndpoints::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateQueryApiEndpoint {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
    /// The request body.
    pub body: PublicQueryApiEndpointRequest,
}

impl CreateQueryApiEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: PublicQueryApiEndpointRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateQueryApiEndpoint {
        id: "queryApiEndpointCreate",
        resource: "query_api_endpoints",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints",
        path: [organization_id, service_id],
        json: body,
        response: result PublicQueryApiEndpoint,
        permissions: ["control-plane:service:manage-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// Delete a Query API endpoint.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`; see [`delete`](super::QueryApiEndpoints::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteQueryApiEndpoint {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
    /// ID of the requested Query API endpoint.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub endpoint_id: String,
}

impl DeleteQueryApiEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        endpoint_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            endpoint_id: endpoint_id.to_string(),
        }
    }
}

operation! {
    DeleteQueryApiEndpoint {
        id: "queryApiEndpointDelete",
        resource: "query_api_endpoints",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}",
        path: [organization_id, service_id, endpoint_id],
        response: empty,
        permissions: ["control-plane:service:manage-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// Get a Query API endpoint.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`; see [`get`](super::QueryApiEndpoints::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetQueryApiEndpoint {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
    /// ID of the requested Query API endpoint.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub endpoint_id: String,
}

impl GetQueryApiEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        endpoint_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            endpoint_id: endpoint_id.to_string(),
        }
    }
}

operation! {
    GetQueryApiEndpoint {
        id: "queryApiEndpointGet",
        resource: "query_api_endpoints",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}",
        path: [organization_id, service_id, endpoint_id],
        response: result PublicQueryApiEndpoint,
        permissions: ["control-plane:service:view-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}

/// List Query API endpoints.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints`; see [`list`](super::QueryApiEndpoints::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListQueryApiEndpoints {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
    /// Cursor returned as `nextCursor` on the previous page.
    pub cursor: Option<String>,
    /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
    ///
    /// Default: `100`. At most 100. Greater than 0.
    pub limit: Option<i64>,
}

impl ListQueryApiEndpoints {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, service_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            cursor: None,
            limit: None,
        }
    }
}

list_arguments! {
    ListQueryApiEndpoints {
        /// Cursor returned as `nextCursor` on the previous page.
        cursor(optional into String),
        /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
        ///
        /// Default: `100`. At most 100. Greater than 0.
        limit(optional exact i64),
    }
}

operation! {
    ListQueryApiEndpoints {
        id: "queryApiEndpointList",
        resource: "query_api_endpoints",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints",
        path: [organization_id, service_id],
        query: [cursor "cursor", limit "limit"],
        response: page PublicQueryApiEndpointListItem,
        permissions: ["control-plane:service:view-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListQueryApiEndpoints {
        item: PublicQueryApiEndpointListItem,
        next: cursor(cursor),
    }
}

/// Update a Query API endpoint.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}`; see [`update`](super::QueryApiEndpoints::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateQueryApiEndpoint {
    /// ID of the requested organization.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub organization_id: String,
    /// ID of the requested service.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub service_id: String,
    /// ID of the requested Query API endpoint.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub endpoint_id: String,
    /// The request body.
    pub body: PublicQueryApiEndpointRequest,
}

impl UpdateQueryApiEndpoint {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        endpoint_id: impl Display,
        body: PublicQueryApiEndpointRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            endpoint_id: endpoint_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateQueryApiEndpoint {
        id: "queryApiEndpointUpdate",
        resource: "query_api_endpoints",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/query-api-endpoints/{endpointId}",
        path: [organization_id, service_id, endpoint_id],
        json: body,
        response: result PublicQueryApiEndpoint,
        permissions: ["control-plane:service:manage-query-api-endpoints"],
        beta: false,
        deprecated: false,
    }
}
