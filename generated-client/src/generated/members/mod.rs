// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

//! Members of an organization, the people invited to it, and who the caller is.

use crate::runtime::prelude::*;

pub mod operations;
mod invitation;
mod invitation_post_request;
mod member;
mod member_patch_request;
mod organization_role;
mod whoami;
mod whoami_api_key;
mod whoami_organization;
mod whoami_user;

pub use self::invitation::Invitation;
pub use self::invitation_post_request::InvitationPostRequest;
pub use self::member::Member;
pub use self::member_patch_request::MemberPatchRequest;
pub use self::organization_role::OrganizationRole;
pub use self::whoami::Whoami;
pub use self::whoami_api_key::WhoamiApiKey;
pub use self::whoami_organization::WhoamiOrganization;
pub use self::whoami_user::WhoamiUser;
pub use super::common::{AssignedRole, RoleType};
use self::operations::{
    CreateInvitation, DeleteInvitation, DeleteMember, GetInvitation, GetMember,
    GetWhoami, ListInvitations, ListMembers, UpdateMember,
};

/// What this resource can do: an entry for every operation.
pub const OPERATIONS: &[&OperationInfo] = &[
    CreateInvitation::INFO,
    DeleteMember::INFO,
    DeleteInvitation::INFO,
    GetMember::INFO,
    GetInvitation::INFO,
    ListMembers::INFO,
    ListInvitations::INFO,
    UpdateMember::INFO,
    GetWhoami::INFO,
];

/// Members of an organization, the people invited to it, and who the caller is.
///
/// A handle of [`Client`], from [`Client::members`].
#[derive(Clone, Debug)]
pub struct Members {
    client: Client,
}

impl Members {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an invitation.
    ///
    /// Creates organization invitation.
    ///
    /// `POST /v1/organizations/{organizationId}/invitations` (operation `invitationCreate`)
    ///
    /// Gives [`Invitation`].
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::InvitationPostRequest;
    ///
    /// let body = InvitationPostRequest::new("email");
    /// let invitation = client.members().create_invitation("organization-id", body).await?;
    /// println!("{invitation:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "invitationCreate")]
    pub fn create_invitation(
        &self,
        organization_id: impl Display,
        body: InvitationPostRequest,
    ) -> Call<CreateInvitation> {
        Call::new(&self.client, CreateInvitation::new(organization_id, body))
    }

    /// Remove an organization member.
    ///
    /// Removes a user from the organization
    ///
    /// `DELETE /v1/organizations/{organizationId}/members/{userId}` (operation `memberDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.members().delete("organization-id", "user-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "memberDelete")]
    pub fn delete(
        &self,
        organization_id: impl Display,
        user_id: impl Display,
    ) -> Call<DeleteMember> {
        Call::new(&self.client, DeleteMember::new(organization_id, user_id))
    }

    /// Delete organization invitation.
    ///
    /// Deletes a single organization invitation.
    ///
    /// `DELETE /v1/organizations/{organizationId}/invitations/{invitationId}` (operation `invitationDelete`)
    ///
    /// Gives nothing back.
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// client.members().delete_invitation("organization-id", "invitation-id").await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "invitationDelete")]
    pub fn delete_invitation(
        &self,
        organization_id: impl Display,
        invitation_id: impl Display,
    ) -> Call<DeleteInvitation> {
        Call::new(&self.client, DeleteInvitation::new(organization_id, invitation_id))
    }

    /// Get member details.
    ///
    /// Returns a single organization member details.
    ///
    /// `GET /v1/organizations/{organizationId}/members/{userId}` (operation `memberGet`)
    ///
    /// Gives [`Member`].
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let member = client.members().get("organization-id", "user-id").await?;
    /// println!("{member:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "memberGet")]
    pub fn get(
        &self,
        organization_id: impl Display,
        user_id: impl Display,
    ) -> Call<GetMember> {
        Call::new(&self.client, GetMember::new(organization_id, user_id))
    }

    /// Get invitation details.
    ///
    /// Returns details for a single organization invitation.
    ///
    /// `GET /v1/organizations/{organizationId}/invitations/{invitationId}` (operation `invitationGet`)
    ///
    /// Gives [`Invitation`].
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let invitation = client.members().get_invitation("organization-id", "invitation-id").await?;
    /// println!("{invitation:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "invitationGet")]
    pub fn get_invitation(
        &self,
        organization_id: impl Display,
        invitation_id: impl Display,
    ) -> Call<GetInvitation> {
        Call::new(&self.client, GetInvitation::new(organization_id, invitation_id))
    }

    /// List organization members.
    ///
    /// Returns a list of all members in the organization.
    ///
    /// `GET /v1/organizations/{organizationId}/members` (operation `memberGetList`)
    ///
    /// Gives every [`Member`], in one response.
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for member in client.members().list("organization-id").await? {
    ///     println!("{member:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "memberGetList")]
    pub fn list(&self, organization_id: impl Display) -> List<ListMembers> {
        List::new(&self.client, ListMembers::new(organization_id))
    }

    /// List all invitations.
    ///
    /// Returns list of all organization invitations.
    ///
    /// `GET /v1/organizations/{organizationId}/invitations` (operation `invitationGetList`)
    ///
    /// Gives every [`Invitation`], in one response.
    ///
    /// The key needs the permission `control-plane:organization:view`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// for invitation in client.members().list_invitations("organization-id").await? {
    ///     println!("{invitation:?}");
    /// }
    /// # Ok(()) }
    /// ```
    #[doc(alias = "invitationGetList")]
    pub fn list_invitations(
        &self,
        organization_id: impl Display,
    ) -> List<ListInvitations> {
        List::new(&self.client, ListInvitations::new(organization_id))
    }

    /// Update organization member.
    ///
    /// Updates organization member role.
    ///
    /// `PATCH /v1/organizations/{organizationId}/members/{userId}` (operation `memberUpdate`)
    ///
    /// Gives [`Member`].
    ///
    /// The key needs the permission `control-plane:organization:manage`.
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// use clickhouse_cloud::types::MemberPatchRequest;
    ///
    /// let body = MemberPatchRequest::new();
    /// let member = client.members().update("organization-id", "user-id", body).await?;
    /// println!("{member:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "memberUpdate")]
    pub fn update(
        &self,
        organization_id: impl Display,
        user_id: impl Display,
        body: MemberPatchRequest,
    ) -> Call<UpdateMember> {
        Call::new(&self.client, UpdateMember::new(organization_id, user_id, body))
    }

    /// Resolve the caller identity.
    ///
    /// **Disclaimer:** This beta endpoint is evolving; the API contract may change.
    ///
    /// Returns the identity of the authenticated caller. For a user (JWT or clickhousectl token) the result carries
    /// the user fields; for an organization API key it carries the key fields instead. Use `actorType` to tell the
    /// two apart.
    ///
    /// `GET /v1/whoami` (operation `whoamiGet`)
    ///
    /// Gives [`Whoami`].
    ///
    /// # Errors
    ///
    /// The API declares these statuses, and answers with others as well:
    ///
    /// - `400`: The request cannot be processed due to a client error.
    /// - `500`: An internal server error has occurred.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use clickhouse_cloud::{Client, Error};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let whoami = client.members().whoami().await?;
    /// println!("{whoami:?}");
    /// # Ok(()) }
    /// ```
    #[doc(alias = "whoamiGet")]
    pub fn whoami(&self) -> Call<GetWhoami> {
        Call::new(&self.client, GetWhoami::new())
    }
}
