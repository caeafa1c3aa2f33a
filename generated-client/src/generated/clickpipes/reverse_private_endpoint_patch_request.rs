// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::CustomPrivateDnsMapping;

/// Schema `UpdateReversePrivateEndpoint` of the API.
///
/// Taken by [`ClickPipes::update_reverse_private_endpoint`](crate::clickpipes::ClickPipes::update_reverse_private_endpoint).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReversePrivateEndpointPatchRequest {
    /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must
    /// be unique across the ClickHouse service.
    /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and
    /// VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not
    /// supported for MSK multi-VPC.
    /// Supports exact names and leading wildcard names such as \*.example.com
    ///
    /// Example: `[{"privateDnsName":"my-service.example.com"},{"privateDnsName":"*.example.com"}]`.
    pub custom_private_dns_mappings: Option<Vec<CustomPrivateDnsMapping>>,
}

impl ReversePrivateEndpointPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ReversePrivateEndpointPatchRequest {
        /// Sets `customPrivateDnsMappings`: Optional private DNS names for Reverse Private Endpoint.
        custom_private_dns_mappings(optional each CustomPrivateDnsMapping),
    }
}

json_object! {
    ReversePrivateEndpointPatchRequest {
        custom_private_dns_mappings: optional "customPrivateDnsMappings",
    }
}
