// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackPermission;

/// Schema `ClickStackUpdateRoleRequest` of the API.
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
}

impl ClickStackUpdateRoleRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(
        permissions: impl IntoIterator<Item = impl Into<ClickStackPermission>>,
    ) -> Self {
        Self {
            name: None,
            description: None,
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `name`: New role name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `description`: New role description.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Object for ClickStackUpdateRoleRequest {
    const NAME: &'static str = "ClickStackUpdateRoleRequest";
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.optional("name"),
            description: fields.optional("description"),
            permissions: fields.required("permissions")?,
        })
    }

    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("name", &self.name);
        fields.optional("description", &self.description);
        fields.required("permissions", &self.permissions);
    }
}

json_object!(ClickStackUpdateRoleRequest);
