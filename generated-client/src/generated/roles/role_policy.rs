// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{RolePolicyEffect, RolePolicyTags};

/// Schema `RBACPolicy` of the API.
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
    /// List of resource IDs this policy applies to (e.g., instance/uuid, instance/*)
    pub resources: Option<Vec<String>>,
    /// The member `tags`.
    pub tags: Option<RolePolicyTags>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl Object for RolePolicy {
    const NAME: &'static str = "RolePolicy";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.optional("id"),
            role_id: fields.optional("roleId"),
            tenant_id: fields.optional("tenantId"),
            allow_deny: fields.optional("allowDeny"),
            permissions: fields.optional("permissions"),
            resources: fields.optional("resources"),
            tags: fields.optional("tags"),
            extra: fields.extra(),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("id", &self.id);
        fields.optional("roleId", &self.role_id);
        fields.optional("tenantId", &self.tenant_id);
        fields.optional("allowDeny", &self.allow_deny);
        fields.optional("permissions", &self.permissions);
        fields.optional("resources", &self.resources);
        fields.optional("tags", &self.tags);
        fields.extra(&self.extra);
    }
}

json_object!(RolePolicy);
