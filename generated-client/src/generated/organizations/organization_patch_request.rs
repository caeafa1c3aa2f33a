// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::OrganizationPrivateEndpointsPatch;

/// Schema `OrganizationPatchRequest` of the API.
///
/// Taken by [`Organizations::update`](crate::organizations::Organizations::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPatchRequest {
    /// Name of the organization.
    pub name: Option<String>,
    /// `privateEndpoints` in JSON; the API does not describe it.
    pub private_endpoints: Option<OrganizationPrivateEndpointsPatch>,
    /// Whether crash reports (core dumps) collection is enabled for services in the organization. When disabled at
    /// the organization level, individual services cannot enable crash reports.
    pub enable_core_dumps: Option<bool>,
}

impl OrganizationPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    OrganizationPatchRequest {
        /// Sets `name`: Name of the organization.
        name(optional into String),
        /// Sets `privateEndpoints`.
        private_endpoints(optional exact OrganizationPrivateEndpointsPatch),
        /// Sets `enableCoreDumps`: Whether crash reports (core dumps) collection is enabled for services in the organization.
        enable_core_dumps(optional exact bool),
    }
}

json_object! {
    OrganizationPatchRequest {
        name: optional "name",
        private_endpoints: optional "privateEndpoints",
        enable_core_dumps: optional "enableCoreDumps",
    }
}
