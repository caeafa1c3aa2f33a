// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{RolePolicy, RoleType};

/// Schema `RBACRole` of the API.
///
/// Given by [`Roles::create`](crate::roles::Roles::create), [`Roles::get`](crate::roles::Roles::get), [`Roles::list`](crate::roles::Roles::list) and 1 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// Unique role identifier
    pub id: String,
    /// Tenant resource ID (e.g., organization/uuid)
    pub tenant_id: Option<String>,
    /// Owner resource ID (e.g., organization/uuid)
    pub owner_id: Option<String>,
    /// Name of the role
    pub name: Option<String>,
    /// Whether this is a system role or a custom role
    pub r#type: Option<RoleType>,
    /// List of actor resource IDs assigned to this role (e.g., user/uuid, apiKey/uuid)
    pub actors: Option<Vec<String>>,
    /// List of policies associated with this role
    pub policies: Option<Vec<RolePolicy>>,
    /// Timestamp when the role was created. ISO-8601.
    pub created_at: Option<Timestamp>,
    /// Timestamp when the role was last updated. ISO-8601.
    pub updated_at: Option<Timestamp>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    Role {
        id: guaranteed "id",
        tenant_id: optional "tenantId",
        owner_id: optional "ownerId",
        name: optional "name",
        r#type: optional "type",
        actors: optional "actors",
        policies: optional "policies",
        created_at: optional "createdAt",
        updated_at: optional "updatedAt",
        ..extra,
    }
}
