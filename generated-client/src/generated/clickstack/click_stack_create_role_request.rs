// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackPermission;

/// Schema `ClickStackCreateRoleRequest` of the API.
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
    /// Creates one with what the API requires.
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

    /// Sets `description`: Human-readable role description.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Object for ClickStackCreateRoleRequest {
    const NAME: &'static str = "ClickStackCreateRoleRequest";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.required("name")?,
            description: fields.optional("description"),
            permissions: fields.required("permissions")?,
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("name", &self.name);
        fields.optional("description", &self.description);
        fields.required("permissions", &self.permissions);
    }
}

json_object!(ClickStackCreateRoleRequest);
