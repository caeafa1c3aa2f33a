// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! The request values behind [`Members`](super::Members).

use crate::runtime::prelude::*;
use super::{Invitation, InvitationPostRequest, Member, MemberPatchRequest, Whoami};

/// Create an invitation.
///
/// `POST /v1/organizations/{organizationId}/invitations`; see [`create_invitation`](super::Members::create_invitation).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvitation {
    /// ID of the organization to invite a user to.
    pub organization_id: String,
    /// The request body.
    pub body: InvitationPostRequest,
}

impl CreateInvitation {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, body: InvitationPostRequest) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            body,
        }
    }
}

operation! {
    CreateInvitation {
        id: "invitationCreate",
        resource: "members",
        request: Post "/v1/organizations/{organizationId}/invitations",
        path: [organization_id],
        json: body,
        response: result Invitation,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Remove an organization member.
///
/// `DELETE /v1/organizations/{organizationId}/members/{userId}`; see [`delete`](super::Members::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMember {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested user.
    pub user_id: String,
}

impl DeleteMember {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, user_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            user_id: user_id.to_string(),
        }
    }
}

operation! {
    DeleteMember {
        id: "memberDelete",
        resource: "members",
        request: Delete "/v1/organizations/{organizationId}/members/{userId}",
        path: [organization_id, user_id],
        response: empty,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Delete organization invitation.
///
/// `DELETE /v1/organizations/{organizationId}/invitations/{invitationId}`; see [`delete_invitation`](super::Members::delete_invitation).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvitation {
    /// ID of the organization that has the invitation.
    pub organization_id: String,
    /// ID of the requested organization.
    pub invitation_id: String,
}

impl DeleteInvitation {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, invitation_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            invitation_id: invitation_id.to_string(),
        }
    }
}

operation! {
    DeleteInvitation {
        id: "invitationDelete",
        resource: "members",
        request: Delete "/v1/organizations/{organizationId}/invitations/{invitationId}",
        path: [organization_id, invitation_id],
        response: empty,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Get member details.
///
/// `GET /v1/organizations/{organizationId}/members/{userId}`; see [`get`](super::Members::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMember {
    /// ID of the organization the member is part of.
    pub organization_id: String,
    /// ID of the requested user.
    pub user_id: String,
}

impl GetMember {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, user_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            user_id: user_id.to_string(),
        }
    }
}

operation! {
    GetMember {
        id: "memberGet",
        resource: "members",
        request: Get "/v1/organizations/{organizationId}/members/{userId}",
        path: [organization_id, user_id],
        response: result Member,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

/// Get invitation details.
///
/// `GET /v1/organizations/{organizationId}/invitations/{invitationId}`; see [`get_invitation`](super::Members::get_invitation).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInvitation {
    /// ID of the requested organization.
    pub organization_id: String,
    /// ID of the requested organization.
    pub invitation_id: String,
}

impl GetInvitation {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display, invitation_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            invitation_id: invitation_id.to_string(),
        }
    }
}

operation! {
    GetInvitation {
        id: "invitationGet",
        resource: "members",
        request: Get "/v1/organizations/{organizationId}/invitations/{invitationId}",
        path: [organization_id, invitation_id],
        response: result Invitation,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

/// List organization members.
///
/// `GET /v1/organizations/{organizationId}/members`; see [`list`](super::Members::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMembers {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl ListMembers {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    ListMembers {
        id: "memberGetList",
        resource: "members",
        request: Get "/v1/organizations/{organizationId}/members",
        path: [organization_id],
        response: page Member,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListMembers {
        item: Member,
        next: whole,
    }
}

/// List all invitations.
///
/// `GET /v1/organizations/{organizationId}/invitations`; see [`list_invitations`](super::Members::list_invitations).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListInvitations {
    /// ID of the requested organization.
    pub organization_id: String,
}

impl ListInvitations {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(organization_id: impl Display) -> Self {
        Self {
            organization_id: organization_id.to_string(),
        }
    }
}

operation! {
    ListInvitations {
        id: "invitationGetList",
        resource: "members",
        request: Get "/v1/organizations/{organizationId}/invitations",
        path: [organization_id],
        response: page Invitation,
        permissions: ["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    }
}

paged! {
    ListInvitations {
        item: Invitation,
        next: whole,
    }
}

/// Update organization member.
///
/// `PATCH /v1/organizations/{organizationId}/members/{userId}`; see [`update`](super::Members::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateMember {
    /// ID of the organization the member is part of.
    pub organization_id: String,
    /// ID of the user to patch
    pub user_id: String,
    /// The request body.
    pub body: MemberPatchRequest,
}

impl UpdateMember {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new(
        organization_id: impl Display,
        user_id: impl Display,
        body: MemberPatchRequest,
    ) -> Self {
        Self {
            organization_id: organization_id.to_string(),
            user_id: user_id.to_string(),
            body,
        }
    }
}

operation! {
    UpdateMember {
        id: "memberUpdate",
        resource: "members",
        request: Patch "/v1/organizations/{organizationId}/members/{userId}",
        path: [organization_id, user_id],
        json: body,
        response: result Member,
        permissions: ["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    }
}

/// Resolve the caller identity.
///
/// `GET /v1/whoami`; see [`whoami`](super::Members::whoami).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWhoami {}

impl GetWhoami {
    /// Creates the request with its required arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetWhoami {
        id: "whoamiGet",
        resource: "members",
        request: Get "/v1/whoami",
        response: result Whoami,
        permissions: [],
        beta: true,
        deprecated: false,
    }
}
