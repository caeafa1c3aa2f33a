// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ReplicaAwareRoutingPatchRequest` of the API.
///
/// Taken by [`Services::update_replica_aware_routing`](crate::services::Services::update_replica_aware_routing).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaAwareRoutingPatchRequest {
    /// Whether replica aware routing is enabled for HTTP connections. Omit to leave unchanged.
    pub http_enabled: Option<bool>,
    /// Whether replica aware routing is enabled for native protocol connections. Omit to leave unchanged.
    pub native_enabled: Option<bool>,
}

impl ReplicaAwareRoutingPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ReplicaAwareRoutingPatchRequest {
        /// Sets `httpEnabled`: Whether replica aware routing is enabled for HTTP connections.
        http_enabled(optional exact bool),
        /// Sets `nativeEnabled`: Whether replica aware routing is enabled for native protocol connections.
        native_enabled(optional exact bool),
    }
}

json_object! {
    ReplicaAwareRoutingPatchRequest {
        http_enabled: optional "httpEnabled",
        native_enabled: optional "nativeEnabled",
    }
}
