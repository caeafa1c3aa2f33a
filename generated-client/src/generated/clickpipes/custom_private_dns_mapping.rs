// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `CustomPrivateDnsMapping` of the API.
///
/// Part of [`ReversePrivateEndpointPatchRequest`](crate::clickpipes::ReversePrivateEndpointPatchRequest), [`ReversePrivateEndpointPostRequest`](crate::clickpipes::ReversePrivateEndpointPostRequest), [`ReversePrivateEndpoint`](crate::clickpipes::ReversePrivateEndpoint).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomPrivateDnsMapping {
    /// Optional private DNS names for Reverse Private Endpoint. Can be used as data source destination address. Must
    /// be unique across the ClickHouse service.
    /// Generally available for Google Private Service Connect (PSC). For AWS PrivateLink (VPC endpoint service and
    /// VPC resource), available in Private Preview; contact ClickHouse support to enable it for your service. Not
    /// supported for MSK multi-VPC.
    /// Supports exact names and leading wildcard names such as \*.example.com
    ///
    /// Example: `"*.my-service.example.com"`.
    pub private_dns_name: Option<String>,
    /// Optional DNS target ID. Supported only for VPC_RESOURCE, where it is the CHILD resource configuration ID
    /// (rcfg-…), or the configuration ID for a single resource. Set it at create time to route a custom DNS name to
    /// that resource. If the target is not reported in dnsTargets yet, the mapping is not served until it appears; it
    /// does not fall back to the default target. If omitted, the default target is used. Once dnsTargets is
    /// non-empty, adding or changing a targetId requires an ID in that list; unchanged target IDs are not re-checked.
    ///
    /// Example: `"rcfg-097648d8068504966"`.
    pub target_id: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl CustomPrivateDnsMapping {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    CustomPrivateDnsMapping {
        /// Sets `privateDnsName`: Optional private DNS names for Reverse Private Endpoint.
        private_dns_name(optional into String),
        /// Sets `targetId`: Optional DNS target ID.
        target_id(optional into String),
    }
}

json_object! {
    CustomPrivateDnsMapping {
        private_dns_name: optional "privateDnsName",
        target_id: optional "targetId",
        ..extra,
    }
}
