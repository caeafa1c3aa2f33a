// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`SavedQueries`](super::SavedQueries).

use crate::runtime::prelude::*;
use super::{PublicSavedQuery, PublicSavedQueryListItem, PublicSavedQueryRequest};

/// Create a saved query.
///
/// `POST /v1/organizations/{organizationId}/services/{serviceId}/saved-queries`; see [`create`](super::SavedQueries::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateSavedQuery {
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
    pub body: PublicSavedQueryRequest,
}

impl CreateSavedQuery {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        body: PublicSavedQueryRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateSavedQuery {
        id: "savedQueryCreate",
        resource: "saved_queries",
        request: Post "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries",
        path: [organization_id, service_id],
        json: body,
        response: result PublicSavedQuery,
        permissions: ["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Delete a saved query.
///
/// `DELETE /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`; see [`delete`](super::SavedQueries::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteSavedQuery {
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
    /// ID of the requested saved query.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub query_id: String,
}

impl DeleteSavedQuery {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        query_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            query_id: query_id.to_string(),
        }
    }
}

operation! {
    DeleteSavedQuery {
        id: "savedQueryDelete",
        resource: "saved_queries",
        request: Delete "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}",
        path: [organization_id, service_id, query_id],
        response: empty,
        permissions: ["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Get a saved query.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`; see [`get`](super::SavedQueries::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetSavedQuery {
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
    /// ID of the requested saved query.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub query_id: String,
}

impl GetSavedQuery {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        query_id: impl Display,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            query_id: query_id.to_string(),
        }
    }
}

operation! {
    GetSavedQuery {
        id: "savedQueryGet",
        resource: "saved_queries",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}",
        path: [organization_id, service_id, query_id],
        response: result PublicSavedQuery,
        permissions: ["control-plane:service:view"],
        beta: false,
        deprecated: false,
    }
}

/// List saved queries.
///
/// `GET /v1/organizations/{organizationId}/services/{serviceId}/saved-queries`; see [`list`](super::SavedQueries::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSavedQueries {
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

impl ListSavedQueries {
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
    ListSavedQueries {
        /// Cursor returned as `nextCursor` on the previous page.
        cursor(optional into String),
        /// Maximum number of records to return per page. Defaults to 100. Maximum is 100.
        ///
        /// Default: `100`. At most 100. Greater than 0.
        limit(optional exact i64),
    }
}

operation! {
    ListSavedQueries {
        id: "savedQueryList",
        resource: "saved_queries",
        request: Get "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries",
        path: [organization_id, service_id],
        query: [cursor "cursor", limit "limit"],
        response: page PublicSavedQueryListItem,
        permissions: ["control-plane:service:view"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListSavedQueries {
        item: PublicSavedQueryListItem,
        next: cursor(cursor),
    }
}

/// Update a saved query.
///
/// `PUT /v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}`; see [`update`](super::SavedQueries::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateSavedQuery {
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
    /// ID of the requested saved query.
    ///
    /// Matches
    /// `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$`.
    pub query_id: String,
    /// The request body.
    pub body: PublicSavedQueryRequest,
}

impl UpdateSavedQuery {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        service_id: impl Display,
        query_id: impl Display,
        body: PublicSavedQueryRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            service_id: service_id.to_string(),
            query_id: query_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateSavedQuery {
        id: "savedQueryUpdate",
        resource: "saved_queries",
        request: Put "/v1/organizations/{organizationId}/services/{serviceId}/saved-queries/{queryId}",
        path: [organization_id, service_id, query_id],
        json: body,
        response: result PublicSavedQuery,
        permissions: ["control-plane:service:manage"],
        beta: false,
        deprecated: false,
    }
}
