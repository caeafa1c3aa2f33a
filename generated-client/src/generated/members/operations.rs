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

impl Operation for CreateInvitation {
    type Response = Invitation;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "invitationCreate",
        resource: "members",
        method: Method::Post,
        path: "/v1/organizations/{organizationId}/invitations",
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

impl Operation for DeleteMember {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "memberDelete",
        resource: "members",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/members/{userId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.user_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for DeleteInvitation {
    type Response = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "invitationDelete",
        resource: "members",
        method: Method::Delete,
        path: "/v1/organizations/{organizationId}/invitations/{invitationId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.invitation_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::empty(response)
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

impl Operation for GetMember {
    type Response = Member;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "memberGet",
        resource: "members",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/members/{userId}",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).path(&[&self.organization_id, &self.user_id]).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetInvitation {
    type Response = Invitation;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "invitationGet",
        resource: "members",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/invitations/{invitationId}",
        permissions: &["control-plane:organization:view"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.invitation_id])
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for ListMembers {
    type Response = Vec<Member>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "memberGetList",
        resource: "members",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/members",
        permissions: &["control-plane:organization:view"],
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

impl Operation for ListInvitations {
    type Response = Vec<Invitation>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "invitationGetList",
        resource: "members",
        method: Method::Get,
        path: "/v1/organizations/{organizationId}/invitations",
        permissions: &["control-plane:organization:view"],
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

impl Operation for UpdateMember {
    type Response = Member;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "memberUpdate",
        resource: "members",
        method: Method::Patch,
        path: "/v1/organizations/{organizationId}/members/{userId}",
        permissions: &["control-plane:organization:manage"],
        beta: false,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO)
            .path(&[&self.organization_id, &self.user_id])
            .json(&self.body)
            .build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
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

impl Operation for GetWhoami {
    type Response = Whoami;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "whoamiGet",
        resource: "members",
        method: Method::Get,
        path: "/v1/whoami",
        permissions: &[],
        beta: true,
        deprecated: false,
    };
    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::new(Self::INFO).build()
    }

    #[inline]
    fn response(&self, response: &Response) -> Result<Decoded<Self::Response>, Error> {
        decode::result(response)
    }
}
