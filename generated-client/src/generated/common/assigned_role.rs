// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::RoleType;

/// Schema `AssignedRole` of the API.
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

impl Object for AssignedRole {
    const NAME: &'static str = "AssignedRole";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            role_id: fields.optional("roleId"),
            role_name: fields.optional("roleName"),
            role_type: fields.optional("roleType"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("roleId", &self.role_id);
        fields.optional("roleName", &self.role_name);
        fields.optional("roleType", &self.role_type);
    }
}

json_object!(AssignedRole);
