// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ByocInfrastructureTags;

/// Schema `ByocInfrastructurePatchRequest` of the API.
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
    /// The member `tags`.
    pub tags: Option<ByocInfrastructureTags>,
}

impl ByocInfrastructurePatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `displayName`: Human readable name for infrastructure object
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }

    /// Sets `enablePrivateLink`: Enable or disable private link connectivity on the infrastructure.
    #[must_use]
    pub fn enable_private_link(mut self, value: bool) -> Self {
        self.enable_private_link = Some(value);
        self
    }

    /// Sets `gcpPscSubnetId`: GCP BYO-VPC only: customer-provided Private Service Connect NAT subnet name required to enable private link.
    #[must_use]
    pub fn gcp_psc_subnet_id(mut self, value: impl Into<String>) -> Self {
        self.gcp_psc_subnet_id = Some(value.into());
        self
    }

    /// Sets `enablePrivateLoadBalancer`: Enable or disable the private (internal) load balancer of the infrastructure
    #[must_use]
    pub fn enable_private_load_balancer(mut self, value: bool) -> Self {
        self.enable_private_load_balancer = Some(value);
        self
    }

    /// Sets `enablePublicLoadBalancer`: Enable or disable the public (internet-facing) load balancer of the infrastructure
    #[must_use]
    pub fn enable_public_load_balancer(mut self, value: bool) -> Self {
        self.enable_public_load_balancer = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
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
