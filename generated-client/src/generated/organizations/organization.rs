// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocConfig, OrganizationCapabilities, OrganizationPrivateEndpoint};

/// Schema `Organization` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Unique organization ID.
    pub id: String,
    /// The timestamp the organization was created. ISO-8601.
    pub created_at: Option<Timestamp>,
    /// Name of the organization.
    pub name: Option<String>,
    /// List of private endpoints for organization
    pub private_endpoints: Option<Vec<OrganizationPrivateEndpoint>>,
    /// BYOC configuration for the organization
    pub byoc_config: Option<Vec<ByocConfig>>,
    /// Whether crash reports (core dumps) collection is enabled for services in the organization. When disabled at
    /// the organization level, individual services cannot enable crash reports.
    pub enable_core_dumps: Option<bool>,
    /// The member `capabilities`.
    pub capabilities: Option<OrganizationCapabilities>,
}

impl Object for Organization {
    const NAME: &'static str = "Organization";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.guaranteed("id"),
            created_at: fields.optional("createdAt"),
            name: fields.optional("name"),
            private_endpoints: fields.optional("privateEndpoints"),
            byoc_config: fields.optional("byocConfig"),
            enable_core_dumps: fields.optional("enableCoreDumps"),
            capabilities: fields.optional("capabilities"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("id", &self.id);
        fields.optional("createdAt", &self.created_at);
        fields.optional("name", &self.name);
        fields.optional("privateEndpoints", &self.private_endpoints);
        fields.optional("byocConfig", &self.byoc_config);
        fields.optional("enableCoreDumps", &self.enable_core_dumps);
        fields.optional("capabilities", &self.capabilities);
    }
}

json_object!(Organization);
