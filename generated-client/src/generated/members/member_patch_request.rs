// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::OrganizationRole;

/// Schema `MemberPatchRequest` of the API.
///
/// Taken by [`Members::update`](crate::members::Members::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberPatchRequest {
    /// DEPRECATED. Use `assignedRoleIds` instead. Role of the member in the organization.
    #[deprecated = "the API deprecates this field"]
    pub role: Option<OrganizationRole>,
    /// List of role IDs to assign to the member
    pub assigned_role_ids: Option<Vec<String>>,
}

impl MemberPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    MemberPatchRequest {
        /// Sets `role`: DEPRECATED.
        #[deprecated = "the API deprecates this field"]
        role(optional into OrganizationRole),
        /// Sets `assignedRoleIds`: List of role IDs to assign to the member
        assigned_role_ids(optional each_into String),
    }
}

json_object! {
    MemberPatchRequest {
        role: optional "role",
        assigned_role_ids: optional "assignedRoleIds",
    }
}
