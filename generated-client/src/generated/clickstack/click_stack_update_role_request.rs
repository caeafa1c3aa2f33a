// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickStackPermission, ClickStackRole};

/// Schema `ClickStackUpdateRoleRequest` of the API.
///
/// Taken by [`ClickStack::update_role`](crate::clickstack::ClickStack::update_role).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickStackUpdateRoleRequest {
    /// New role name. Omit to leave the name unchanged.
    ///
    /// Example: `"Deploy Bot"`.
    pub name: Option<String>,
    /// New role description.
    ///
    /// Example: `"Manages dashboards via Terraform"`.
    pub description: Option<String>,
    /// The replacement set of CASL permissions for the role.
    pub permissions: Vec<ClickStackPermission>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackUpdateRoleRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        permissions: impl IntoIterator<Item = impl Into<ClickStackPermission>>,
    ) -> Self {
        Self {
            name: None,
            description: None,
            permissions: permissions.into_iter().map(Into::into).collect(),
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackUpdateRoleRequest {
        /// Sets `name`: New role name.
        name(optional into String),
        /// Sets `description`: New role description.
        description(optional into String),
    }
}

json_object! {
    ClickStackUpdateRoleRequest {
        name: optional "name",
        description: optional "description",
        permissions: required "permissions",
        ..extra,
    }
}

impl TryFrom<ClickStackRole> for ClickStackUpdateRoleRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: ClickStackRole) -> Result<Self, Error> {
        Ok(Self {
            name: value.name,
            description: value.description,
            permissions: value
                .permissions
                .ok_or_else(|| Error::missing("ClickStackRole", "permissions"))?,
            extra: value.extra,
        })
    }
}
