// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `OrganizationCloudRegionPrivateEndpointConfig` of the API.
///
/// Given by [`Organizations::get_private_endpoint_config`](crate::organizations::Organizations::get_private_endpoint_config).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationCloudRegionPrivateEndpointConfig {
    /// Unique identifier of the interface endpoint you created in your VPC with the AWS(Service Name) or GCP(Target
    /// Service) resource
    pub endpoint_service_id: Option<String>,
}

json_object! {
    OrganizationCloudRegionPrivateEndpointConfig {
        endpoint_service_id: optional "endpointServiceId",
    }
}
