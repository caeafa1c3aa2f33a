// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{Provider, Region};

/// Schema `OrganizationPatchPrivateEndpoint` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPatchPrivateEndpoint {
    /// Private endpoint identifier
    pub id: Option<String>,
    /// Optional description of private endpoint
    pub description: Option<String>,
    /// Cloud provider in which the private endpoint is lcoated
    pub cloud_provider: Option<Provider>,
    /// Region in which the private endpoint is located
    pub region: Option<Region>,
}

impl OrganizationPatchPrivateEndpoint {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`: Private endpoint identifier
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `description`: Optional description of private endpoint
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `cloudProvider`: Cloud provider in which the private endpoint is lcoated
    #[must_use]
    pub fn cloud_provider(mut self, value: impl Into<Provider>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }

    /// Sets `region`: Region in which the private endpoint is located
    #[must_use]
    pub fn region(mut self, value: impl Into<Region>) -> Self {
        self.region = Some(value.into());
        self
    }
}

json_object! {
    OrganizationPatchPrivateEndpoint {
        id: optional "id",
        description: optional "description",
        cloud_provider: optional "cloudProvider",
        region: optional "region",
    }
}
