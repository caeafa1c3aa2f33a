// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PrivateEndpointConfig` of the API.
///
/// Given by [`Services::get_private_endpoint_config`](crate::services::Services::get_private_endpoint_config).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointConfig {
    /// Unique identifier of the interface endpoint you created in your VPC with the AWS(Service Name), GCP(Target
    /// Service) or AZURE (Private Link Service) resource
    pub endpoint_service_id: Option<String>,
    /// Private DNS Hostname of the VPC you created
    pub private_dns_hostname: Option<String>,
}

json_object! {
    PrivateEndpointConfig {
        endpoint_service_id: optional "endpointServiceId",
        private_dns_hostname: optional "privateDnsHostname",
    }
}
