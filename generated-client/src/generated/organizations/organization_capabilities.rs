// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `OrganizationCapabilities` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCapabilities {
    /// Whether the organization is eligible to enable snapshots on its primary services.
    pub snapshots: Option<bool>,
}

impl Object for OrganizationCapabilities {
    const NAME: &'static str = "OrganizationCapabilities";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            snapshots: fields.optional("snapshots"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("snapshots", &self.snapshots);
    }
}

json_object!(OrganizationCapabilities);
