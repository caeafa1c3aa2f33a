// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{Provider, Region};

/// Schema `InstancePrivateEndpoint` of the API.
///
/// Given by [`Services::create_private_endpoint`](crate::services::Services::create_private_endpoint).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePrivateEndpoint {
    /// Private endpoint identifier
    pub id: Option<String>,
    /// Description of private endpoint
    pub description: Option<String>,
    /// Cloud provider in which the private endpoint is lcoated
    pub cloud_provider: Option<Provider>,
    /// Region in which the private endpoint is located
    pub region: Option<Region>,
}

json_object! {
    InstancePrivateEndpoint {
        id: optional "id",
        description: optional "description",
        cloud_provider: optional "cloudProvider",
        region: optional "region",
    }
}
