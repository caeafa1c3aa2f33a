// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::OrganizationPatchPrivateEndpoint;

/// Schema `OrganizationPrivateEndpointsPatch` of the API.
///
/// Part of [`OrganizationPatchRequest`](crate::organizations::OrganizationPatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPrivateEndpointsPatch {
    /// DEPRECATED. Elements to add. Executed after "remove" part is processed. Please use the `Update Service Basic
    /// Details` endpoint with the `privateEndpointIds` field instead to modify the private endpoints.
    #[deprecated = "the API deprecates this field"]
    pub add: Option<Vec<OrganizationPatchPrivateEndpoint>>,
    /// Elements to remove. Executed before "add" part is processed.
    pub remove: Option<Vec<OrganizationPatchPrivateEndpoint>>,
}

impl OrganizationPrivateEndpointsPatch {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    OrganizationPrivateEndpointsPatch {
        /// Sets `add`: DEPRECATED.
        #[deprecated = "the API deprecates this field"]
        add(optional each OrganizationPatchPrivateEndpoint),
        /// Sets `remove`: Elements to remove.
        remove(optional each OrganizationPatchPrivateEndpoint),
    }
}

json_object! {
    OrganizationPrivateEndpointsPatch {
        add: optional "add",
        remove: optional "remove",
    }
}
