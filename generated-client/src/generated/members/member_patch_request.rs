// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::OrganizationRole;

/// Schema `MemberPatchRequest` of the API.
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
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`: DEPRECATED.
    #[deprecated = "the API deprecates this field"]
    #[must_use]
    pub fn role(mut self, value: impl Into<OrganizationRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Sets `assignedRoleIds`: List of role IDs to assign to the member
    #[must_use]
    pub fn assigned_role_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.assigned_role_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

json_object! {
    MemberPatchRequest {
        role: optional "role",
        assigned_role_ids: optional "assignedRoleIds",
    }
}
