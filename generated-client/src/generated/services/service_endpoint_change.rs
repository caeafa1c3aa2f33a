// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceEndpointChangeProtocol;

/// Schema `ServiceEndpointChange` of the API.
///
/// Part of [`ServicePatchRequest`](crate::services::ServicePatchRequest), [`ServicePostRequest`](crate::services::ServicePostRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceEndpointChange {
    /// Endpoint protocol
    ///
    /// Example: `"mysql"`.
    pub protocol: Option<ServiceEndpointChangeProtocol>,
    /// Enable or disable the endpoint
    pub enabled: Option<bool>,
}

impl ServiceEndpointChange {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ServiceEndpointChange {
        /// Sets `protocol`: Endpoint protocol
        protocol(optional into ServiceEndpointChangeProtocol),
        /// Sets `enabled`: Enable or disable the endpoint
        enabled(optional exact bool),
    }
}

json_object! {
    ServiceEndpointChange {
        protocol: optional "protocol",
        enabled: optional "enabled",
    }
}
