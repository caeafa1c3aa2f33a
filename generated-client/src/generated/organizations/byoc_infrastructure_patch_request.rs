// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ByocInfrastructureTags;

/// Schema `ByocInfrastructurePatchRequest` of the API.
///
/// Taken by [`Organizations::update_byoc_infrastructure`](crate::organizations::Organizations::update_byoc_infrastructure).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructurePatchRequest {
    /// Human readable name for infrastructure object
    pub display_name: Option<String>,
    /// Enable or disable private link connectivity on the infrastructure. Disabling is rejected while any service in
    /// the organization has active private endpoints
    pub enable_private_link: Option<bool>,
    /// GCP BYO-VPC only: customer-provided Private Service Connect NAT subnet name required to enable private link.
    /// Only accepted together with `enablePrivateLink: true`
    pub gcp_psc_subnet_id: Option<String>,
    /// Enable or disable the private (internal) load balancer of the infrastructure
    pub enable_private_load_balancer: Option<bool>,
    /// Enable or disable the public (internet-facing) load balancer of the infrastructure
    pub enable_public_load_balancer: Option<bool>,
    /// `tags` in JSON; the API does not describe it.
    pub tags: Option<ByocInfrastructureTags>,
}

impl ByocInfrastructurePatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ByocInfrastructurePatchRequest {
        /// Sets `displayName`: Human readable name for infrastructure object
        display_name(optional into String),
        /// Sets `enablePrivateLink`: Enable or disable private link connectivity on the infrastructure.
        enable_private_link(optional exact bool),
        /// Sets `gcpPscSubnetId`: GCP BYO-VPC only: customer-provided Private Service Connect NAT subnet name required to enable private link.
        gcp_psc_subnet_id(optional into String),
        /// Sets `enablePrivateLoadBalancer`: Enable or disable the private (internal) load balancer of the infrastructure
        enable_private_load_balancer(optional exact bool),
        /// Sets `enablePublicLoadBalancer`: Enable or disable the public (internet-facing) load balancer of the infrastructure
        enable_public_load_balancer(optional exact bool),
        /// Sets `tags`.
        tags(optional entries_into String),
    }
}

json_object! {
    ByocInfrastructurePatchRequest {
        display_name: optional "displayName",
        enable_private_link: optional "enablePrivateLink",
        gcp_psc_subnet_id: optional "gcpPscSubnetId",
        enable_private_load_balancer: optional "enablePrivateLoadBalancer",
        enable_public_load_balancer: optional "enablePublicLoadBalancer",
        tags: optional "tags",
    }
}
