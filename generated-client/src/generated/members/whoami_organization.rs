// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `WhoamiOrganization` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhoamiOrganization {
    /// ID of the organization the user belongs to.
    pub organization_id: Option<String>,
    /// Name of the organization.
    pub organization_name: Option<String>,
}

impl Object for WhoamiOrganization {
    const NAME: &'static str = "WhoamiOrganization";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            organization_id: fields.optional("organizationId"),
            organization_name: fields.optional("organizationName"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("organizationId", &self.organization_id);
        fields.optional("organizationName", &self.organization_name);
    }
}

json_object!(WhoamiOrganization);
