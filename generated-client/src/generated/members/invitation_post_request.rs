// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::OrganizationRole;

/// Schema `InvitationPostRequest` of the API.
///
/// Taken by [`Members::create_invitation`](crate::members::Members::create_invitation).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvitationPostRequest {
    /// Email of the invited user. Only a user with this email can join using the invitation. The email is stored in a
    /// lowercase form.
    pub email: String,
    /// DEPRECATED. Use `assignedRoleIds` instead. Role to assign to the invited user in the organization.
    #[deprecated = "the API deprecates this field"]
    pub role: Option<OrganizationRole>,
    /// List of role IDs to assign to the invited user when they accept the invitation
    pub assigned_role_ids: Option<Vec<String>>,
}

impl InvitationPostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            role: None,
            assigned_role_ids: None,
        }
    }
}

setters! {
    InvitationPostRequest {
        /// Sets `role`: DEPRECATED.
        #[deprecated = "the API deprecates this field"]
        role(optional into OrganizationRole),
        /// Sets `assignedRoleIds`: List of role IDs to assign to the invited user when they accept the invitation
        assigned_role_ids(optional each_into String),
    }
}

json_object! {
    InvitationPostRequest {
        email: required "email",
        role: optional "role",
        assigned_role_ids: optional "assignedRoleIds",
    }
}
