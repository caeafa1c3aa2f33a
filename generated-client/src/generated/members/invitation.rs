// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{AssignedRole, OrganizationRole};

/// Schema `Invitation` of the API.
///
/// Given by [`Members::create_invitation`](crate::members::Members::create_invitation), [`Members::get_invitation`](crate::members::Members::get_invitation), [`Members::list_invitations`](crate::members::Members::list_invitations).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invitation {
    /// DEPRECATED. Use `assignedRoles` instead. Role of the invited user in the organization. For organizations that
    /// have migrated to custom roles, this field is frozen at the pre-migration value and does not reflect the role
    /// assignment that will be applied.
    #[deprecated = "the API deprecates this field"]
    pub role: Option<OrganizationRole>,
    /// Unique invitation ID.
    pub id: String,
    /// Email of the invited user. Only a user with this email can join using the invitation. The email is stored in a
    /// lowercase form.
    pub email: Option<String>,
    /// Invitation creation timestamp. ISO-8601.
    pub created_at: Option<Timestamp>,
    /// Timestamp the invitation expires. ISO-8601.
    pub expire_at: Option<Timestamp>,
    /// Custom roles and System roles that will be assigned to the user when they accept the invitation
    pub assigned_roles: Option<Vec<AssignedRole>>,
}

json_object! {
    Invitation {
        role: optional "role",
        id: guaranteed "id",
        email: optional "email",
        created_at: optional "createdAt",
        expire_at: optional "expireAt",
        assigned_roles: optional "assignedRoles",
    }
}
