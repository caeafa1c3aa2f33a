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

operation! {
    CreateRole {
        id: "organizationRolePost",
        resource: "roles",
        request: Post "/v1/organizations/{organizationId}/roles",
        path: [organization_id],
        json: body,
        response: result Role,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
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

operation! {
    DeleteRole {
        id: "organizationRoleDelete",
        resource: "roles",
        request: Delete "/v1/organizations/{organizationId}/roles/{roleId}",
        path: [organization_id, role_id],
        response: empty,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
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

operation! {
    GetRole {
        id: "organizationRoleGet",
        resource: "roles",
        request: Get "/v1/organizations/{organizationId}/roles/{roleId}",
        path: [organization_id, role_id],
        response: result Role,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
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

operation! {
    ListRoles {
        id: "organizationRolesGetList",
        resource: "roles",
        request: Get "/v1/organizations/{organizationId}/roles",
        path: [organization_id],
        response: page Role,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListRoles {
        item: Role,
        next: whole,
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

operation! {
    UpdateRole {
        id: "organizationRolePatch",
        resource: "roles",
        request: Patch "/v1/organizations/{organizationId}/roles/{roleId}",
        path: [organization_id, role_id],
        json: body,
        response: result Role,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}
