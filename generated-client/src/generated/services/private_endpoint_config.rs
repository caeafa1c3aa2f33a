// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PrivateEndpointConfig` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointConfig {
    /// Unique identifier of the interface endpoint you created in your VPC with the AWS(Service Name), GCP(Target
    /// Service) or AZURE (Private Link Service) resource
    pub endpoint_service_id: Option<String>,
    /// Private DNS Hostname of the VPC you created
    pub private_dns_hostname: Option<String>,
}

impl Object for PrivateEndpointConfig {
    const NAME: &'static str = "PrivateEndpointConfig";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            endpoint_service_id: fields.optional("endpointServiceId"),
            private_dns_hostname: fields.optional("privateDnsHostname"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("endpointServiceId", &self.endpoint_service_id);
        fields.optional("privateDnsHostname", &self.private_dns_hostname);
    }
}

json_object!(PrivateEndpointConfig);
