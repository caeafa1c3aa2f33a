// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::RoleType;

/// Schema `AssignedRole` of the API.
///
/// Part of [`ApiKey`](crate::api_keys::ApiKey), [`Invitation`](crate::members::Invitation), [`Member`](crate::members::Member).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignedRole {
    /// Unique identifier of the role
    pub role_id: Option<String>,
    /// Human-readable name of the role
    pub role_name: Option<String>,
    /// Type of role: system (predefined) or custom (organization-defined)
    pub role_type: Option<RoleType>,
}

json_object! {
    AssignedRole {
        role_id: optional "roleId",
        role_name: optional "roleName",
        role_type: optional "roleType",
    }
}
