// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`ApiKeys`](super::ApiKeys).

use crate::runtime::prelude::*;
use super::{ApiKey, ApiKeyPatchRequest, ApiKeyPostRequest, ApiKeyPostResponse};

/// Create key.
///
/// `POST /v1/organizations/{organizationId}/keys`; see [`create`](super::ApiKeys::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// ID of the organization that will own the key.
    pub organization_id: String,
    /// The request body.
    pub body: ApiKeyPostRequest,
}

impl CreateApiKey {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, body: ApiKeyPostRequest) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateApiKey {
        id: "openapiKeyCreate",
        resource: "api_keys",
        request: Post "/v1/organizations/{organizationId}/keys",
        path: [organization_id],
        json: body,
        response: result ApiKeyPostResponse,
        permissions: ["control-plane:organization:create-api-keys"],
        beta: false,
        deprecated: false,
    }
}

/// Delete key.
///
/// `DELETE /v1/organizations/{organizationId}/keys/{keyId}`; see [`delete`](super::ApiKeys::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// ID of the organization that owns the key.
    pub organization_id: String,
    /// ID of the key to delete.
    pub key_id: String,
}

impl DeleteApiKey {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, key_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            key_id: key_id.to_string(),
        }
    }
}

operation! {
    DeleteApiKey {
        id: "openapiKeyDelete",
        resource: "api_keys",
        request: Delete "/v1/organizations/{organizationId}/keys/{keyId}",
        path: [organization_id, key_id],
        response: empty,
        permissions: ["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    }
}

/// Get key details.
///
/// `GET /v1/organizations/{organizationId}/keys/{keyId}`; see [`get`](super::ApiKeys::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetApiKey {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested key.
    pub key_id: String,
}

impl GetApiKey {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, key_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            key_id: key_id.to_string(),
        }
    }
}

operation! {
    GetApiKey {
        id: "openapiKeyGet",
        resource: "api_keys",
        request: Get "/v1/organizations/{organizationId}/keys/{keyId}",
        path: [organization_id, key_id],
        response: result ApiKey,
        permissions: ["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    }
}

/// Get list of keys.
///
/// `GET /v1/organizations/{organizationId}/keys`; see [`list`](super::ApiKeys::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListApiKeys {
    /// ID of the requested organization.
    pub organization_id: String,
    /// Maximum number of results to return.
    ///
    /// Default: `250`. At least 1.
    pub limit: Option<i64>,
    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub cursor: Option<String>,
}

impl ListApiKeys {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            limit: None,
            cursor: None,
        }
    }
}

list_arguments! {
    ListApiKeys {
        /// Maximum number of results to return.
        ///
        /// Default: `250`. At least 1.
        limit(optional exact i64),
        /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
        cursor(optional into String),
    }
}

operation! {
    ListApiKeys {
        id: "openapiKeyGetList",
        resource: "api_keys",
        request: Get "/v1/organizations/{organizationId}/keys",
        path: [organization_id],
        query: [limit "limit", cursor "cursor"],
        response: page ApiKey,
        permissions: ["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListApiKeys {
        item: ApiKey,
        next: cursor(cursor),
    }
}

/// Update key.
///
/// `PATCH /v1/organizations/{organizationId}/keys/{keyId}`; see [`update`](super::ApiKeys::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// ID of the organization that owns the key.
    pub organization_id: String,
    /// ID of the key to update.
    pub key_id: String,
    /// The request body.
    pub body: ApiKeyPatchRequest,
}

impl UpdateApiKey {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        key_id: impl Display,
        body: ApiKeyPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            key_id: key_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateApiKey {
        id: "openapiKeyUpdate",
        resource: "api_keys",
        request: Patch "/v1/organizations/{organizationId}/keys/{keyId}",
        path: [organization_id, key_id],
        json: body,
        response: result ApiKey,
        permissions: ["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    }
}
