// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{Provider, Region};

/// Schema `OrganizationPatchPrivateEndpoint` of the API.
///
/// Part of [`OrganizationPrivateEndpointsPatch`](crate::organizations::OrganizationPrivateEndpointsPatch).
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
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    OrganizationPatchPrivateEndpoint {
        /// Sets `id`: Private endpoint identifier
        id(optional into String),
        /// Sets `description`: Optional description of private endpoint
        description(optional into String),
        /// Sets `cloudProvider`: Cloud provider in which the private endpoint is lcoated
        cloud_provider(optional into Provider),
        /// Sets `region`: Region in which the private endpoint is located
        region(optional into Region),
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
