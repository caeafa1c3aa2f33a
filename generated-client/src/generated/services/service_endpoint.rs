// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceEndpointProtocol;

/// Schema `ServiceEndpoint` of the API.
///
/// Part of [`ServiceScalingPatchResponse`](crate::services::ServiceScalingPatchResponse), [`Service`](crate::services::Service).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceEndpoint {
    /// Endpoint protocol: 'https', 'nativesecure', 'mysql'.
    ///
    /// Example: `"mysql"`.
    pub protocol: Option<ServiceEndpointProtocol>,
    /// Service host name
    pub host: Option<String>,
    /// Numeric port
    pub port: Option<i64>,
    /// Optional username for the endpoint
    pub username: Option<String>,
}

json_object! {
    ServiceEndpoint {
        protocol: optional "protocol",
        host: optional "host",
        port: optional "port",
        username: optional "username",
    }
}
