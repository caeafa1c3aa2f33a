// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{RolePolicyEffect, RolePolicyTags};

/// Schema `RBACPolicy` of the API.
///
/// Part of [`Role`](crate::roles::Role).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RolePolicy {
    /// Unique policy identifier
    pub id: Option<String>,
    /// ID of the role this policy belongs to
    pub role_id: Option<String>,
    /// Tenant resource ID (e.g., organization/uuid)
    pub tenant_id: Option<String>,
    /// Whether this policy allows or denies access
    pub allow_deny: Option<RolePolicyEffect>,
    /// List of permissions granted or denied by this policy
    pub permissions: Option<Vec<String>>,
    /// List of resource IDs this policy applies to (e.g., instance/uuid, instance/\*)
    pub resources: Option<Vec<String>>,
    /// `tags` in JSON; the API does not describe it.
    pub tags: Option<RolePolicyTags>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    RolePolicy {
        id: optional "id",
        role_id: optional "roleId",
        tenant_id: optional "tenantId",
        allow_deny: optional "allowDeny",
        permissions: optional "permissions",
        resources: optional "resources",
        tags: optional "tags",
        ..extra,
    }
}
