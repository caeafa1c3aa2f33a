// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ReversePrivateEndpointPrivateDnsMapping` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpointPrivateDnsMapping {
    /// Provider private DNS name reported by the Reverse Private Endpoint.
    ///
    /// Example: `"my-service.example.com"`.
    pub private_dns_name: Option<String>,
    /// Internal DNS target for the provider private DNS name.
    ///
    /// Example: `"vpce-0123456789abcdef0-abcdefg.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com"`.
    pub internal_dns_name: Option<String>,
}

impl Object for ReversePrivateEndpointPrivateDnsMapping {
    const NAME: &'static str = "ReversePrivateEndpointPrivateDnsMapping";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            private_dns_name: fields.optional("privateDnsName"),
            internal_dns_name: fields.optional("internalDnsName"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("privateDnsName", &self.private_dns_name);
        fields.optional("internalDnsName", &self.internal_dns_name);
    }
}

json_object!(ReversePrivateEndpointPrivateDnsMapping);
