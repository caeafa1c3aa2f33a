// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackPermission;

/// Schema `ClickStackCreateRoleRequest` of the API.
///
/// Taken by [`ClickStack::create_role`](crate::clickstack::ClickStack::create_role).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackCreateRoleRequest {
    /// Role name. Must be unique within the team and not collide with a predefined role.
    ///
    /// Example: `"Deploy Bot"`.
    pub name: String,
    /// Human-readable role description.
    ///
    /// Example: `"Manages dashboards via Terraform"`.
    pub description: Option<String>,
    /// The CASL permissions to grant to the role.
    pub permissions: Vec<ClickStackPermission>,
}

impl ClickStackCreateRoleRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<ClickStackPermission>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }
}

setters! {
    ClickStackCreateRoleRequest {
        /// Sets `description`: Human-readable role description.
        description(optional into String),
    }
}

json_object! {
    ClickStackCreateRoleRequest {
        name: required "name",
        description: optional "description",
        permissions: required "permissions",
    }
}
