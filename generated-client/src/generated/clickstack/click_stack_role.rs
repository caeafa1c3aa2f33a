// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackPermission;

/// Schema `ClickStackRole` of the API.
///
/// Given by [`ClickStack::create_role`](crate::clickstack::ClickStack::create_role), [`ClickStack::get_role`](crate::clickstack::ClickStack::get_role), [`ClickStack::list_roles`](crate::clickstack::ClickStack::list_roles) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackRole {
    /// Role ID.
    ///
    /// Example: `"507f1f77bcf86cd799439011"`.
    pub id: String,
    /// Role name.
    ///
    /// Example: `"Read Only"`.
    pub name: Option<String>,
    /// Human-readable role description.
    ///
    /// Example: `"Read-only access to all resources"`.
    pub description: Option<String>,
    /// The CASL permissions granted by this role.
    pub permissions: Option<Vec<ClickStackPermission>>,
    /// Whether this is an immutable predefined/system role.
    ///
    /// Example: `false`.
    pub is_predefined: Option<bool>,
    /// Creation timestamp.
    ///
    /// Example: `"2025-01-01T00:00:00.000Z"`.
    pub created_at: Option<Timestamp>,
    /// Last update timestamp.
    ///
    /// Example: `"2025-06-15T10:30:00.000Z"`.
    pub updated_at: Option<Timestamp>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    ClickStackRole {
        id: guaranteed "id",
        name: optional "name",
        description: optional "description",
        permissions: optional "permissions",
        is_predefined: optional "isPredefined",
        created_at: optional "createdAt",
        updated_at: optional "updatedAt",
        ..extra,
    }
}
