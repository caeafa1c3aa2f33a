// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ByocInfrastructurePrivateEndpointConfig` of the API.
///
/// Given by [`Organizations::get_byoc_infrastructure_private_endpoint_config`](crate::organizations::Organizations::get_byoc_infrastructure_private_endpoint_config).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByocInfrastructurePrivateEndpointConfig {
    /// Cloud-provider identifier of the private link endpoint service of the infrastructure: VPC endpoint service
    /// name on AWS, Private Service Connect service attachment on GCP, or Private Link service on Azure
    pub endpoint_name: Option<String>,
    /// Private DNS hostname under which services of the infrastructure are reachable over private link
    pub private_dns_hostname: Option<String>,
}

json_object! {
    ByocInfrastructurePrivateEndpointConfig {
        endpoint_name: optional "endpointName",
        private_dns_hostname: optional "privateDnsHostname",
    }
}
