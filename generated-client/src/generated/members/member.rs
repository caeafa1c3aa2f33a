// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{AssignedRole, OrganizationRole};

/// Schema `Member` of the API.
///
/// Given by [`Members::get`](crate::members::Members::get), [`Members::list`](crate::members::Members::list), [`Members::update`](crate::members::Members::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// Unique user ID. If a user is a member in multiple organizations this ID will stay the same.
    pub user_id: String,
    /// Name of the member as set a personal user profile.
    pub name: Option<String>,
    /// Email of the member as set in personal user profile.
    pub email: Option<String>,
    /// DEPRECATED. Use `assignedRoles` instead. Role of the member in the organization. For organizations that have
    /// migrated to custom roles, this field is frozen at the pre-migration value and does not reflect current role
    /// assignments.
    #[deprecated = "the API deprecates this field"]
    pub role: Option<OrganizationRole>,
    /// Timestamp the member joined the organization. ISO-8601.
    pub joined_at: Option<Timestamp>,
    /// Custom roles and System roles assigned to this member
    pub assigned_roles: Option<Vec<AssignedRole>>,
}

json_object! {
    Member {
        user_id: guaranteed "userId",
        name: optional "name",
        email: optional "email",
        role: optional "role",
        joined_at: optional "joinedAt",
        assigned_roles: optional "assignedRoles",
    }
}
