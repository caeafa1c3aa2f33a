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

impl Operation for CreateApiKey {
    type Response = ApiKeyPostResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "openapiKeyCreate",
        resource: "api_keys",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/keys",
        permissions: &["control-plane:organization:create-api-keys"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id]).json(&self.body).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for DeleteApiKey {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "openapiKeyDelete",
        resource: "api_keys",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/keys/{keyId}",
        permissions: &["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.key_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for GetApiKey {
    type Response = ApiKey;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "openapiKeyGet",
        resource: "api_keys",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/keys/{keyId}",
        permissions: &["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.key_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

    /// Maximum number of results to return.
    ///
    /// Default: `250`. At least 1.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }

    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    #[must_use]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
}

impl Operation for ListApiKeys {
    type Response = Page<ApiKey>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "openapiKeyGetList",
        resource: "api_keys",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/keys",
        permissions: &["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id])
            .query("limit", &self.limit)
            .query("cursor", &self.cursor)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::page(response)
    }
}

impl Paged for ListApiKeys {
    type Item = ApiKey;
    fn next_position(&self, page: &Self::Response) -> Option<Position> {
        Position::after_page(page)
    }

    fn at(mut self, position: Position) -> Self {
        self.cursor = position.into_cursor();
        self
    }

    fn into_items(page: Self::Response) -> Vec<Self::Item> {
        page.items
    }
}

impl Call<ListApiKeys> {
    /// Maximum number of results to return.
    ///
    /// Default: `250`. At least 1.
    pub fn limit(self, value: i64) -> Self {
        self.map(|operation| operation.limit(value))
    }

    /// Opaque cursor from a previous response's `nextCursor`, marking where to resume the list.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        self.map(|operation| operation.cursor(value))
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

impl Operation for UpdateApiKey {
    type Response = ApiKey;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "openapiKeyUpdate",
        resource: "api_keys",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/keys/{keyId}",
        permissions: &["control-plane:organization:view-api-keys"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.key_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}
