// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Roles`](super::Roles).

use crate::runtime::prelude::*;
use super::{Role, RoleCreateRequest, RoleUpdateRequest};

/// Create a new role.
///
/// `POST /v1/organizations/{organizationId}/roles`; see [`create`](super::Roles::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateRole {
    /// ID of the requested organization.
    pub organization_id: String,
    /// The request body.
    pub body: RoleCreateRequest,
}

impl CreateRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, body: RoleCreateRequest) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

impl Operation for CreateRole {
    type Response = Role;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "organizationRolePost",
        resource: "roles",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/roles",
        permissions: &["control-plane:organization:manage"],
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

/// Delete a role.
///
/// `DELETE /v1/organizations/{organizationId}/roles/{roleId}`; see [`delete`](super::Roles::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteRole {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested role.
    pub role_id: String,
}

impl DeleteRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, role_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            role_id: role_id.to_string(),
        }
    }
}

impl Operation for DeleteRole {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "organizationRoleDelete",
        resource: "roles",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/roles/{roleId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.role_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
    }
}

/// Get role details.
///
/// `GET /v1/organizations/{organizationId}/roles/{roleId}`; see [`get`](super::Roles::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRole {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested role.
    pub role_id: String,
}

impl GetRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, role_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            role_id: role_id.to_string(),
        }
    }
}

impl Operation for GetRole {
    type Response = Role;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "organizationRoleGet",
        resource: "roles",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/roles/{roleId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.role_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// List all available roles for an organization.
///
/// `GET /v1/organizations/{organizationId}/roles`; see [`list`](super::Roles::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListRoles {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl ListRoles {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

impl Operation for ListRoles {
    type Response = Vec<Role>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "organizationRolesGetList",
        resource: "roles",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/roles",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}

/// Update a role.
///
/// `PATCH /v1/organizations/{organizationId}/roles/{roleId}`; see [`update`](super::Roles::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateRole {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested role.
    pub role_id: String,
    /// The request body.
    pub body: RoleUpdateRequest,
}

impl UpdateRole {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        role_id: impl Display,
        body: RoleUpdateRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            role_id: role_id.to_string(),
            body,
        }
    }
}

impl Operation for UpdateRole {
    type Response = Role;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "organizationRolePatch",
        resource: "roles",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/roles/{roleId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.role_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}
