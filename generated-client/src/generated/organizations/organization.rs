// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ByocConfig, OrganizationCapabilities, OrganizationPrivateEndpoint};

/// Schema `Organization` of the API.
///
/// Given by [`Organizations::get`](crate::organizations::Organizations::get), [`Organizations::list`](crate::organizations::Organizations::list), [`Organizations::update`](crate::organizations::Organizations::update).
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
    /// `capabilities` in JSON; the API does not describe it.
    pub capabilities: Option<OrganizationCapabilities>,
}

json_object! {
    Organization {
        id: guaranteed "id",
        created_at: optional "createdAt",
        name: optional "name",
        private_endpoints: optional "privateEndpoints",
        byoc_config: optional "byocConfig",
        enable_core_dumps: optional "enableCoreDumps",
        capabilities: optional "capabilities",
    }
}
