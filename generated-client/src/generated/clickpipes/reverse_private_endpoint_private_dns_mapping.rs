// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ReversePrivateEndpointPrivateDnsMapping` of the API.
///
/// Part of [`ReversePrivateEndpoint`](crate::clickpipes::ReversePrivateEndpoint).
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

json_object! {
    ReversePrivateEndpointPrivateDnsMapping {
        private_dns_name: optional "privateDnsName",
        internal_dns_name: optional "internalDnsName",
    }
}
