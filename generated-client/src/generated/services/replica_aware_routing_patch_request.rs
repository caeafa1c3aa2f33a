// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ReplicaAwareRoutingPatchRequest` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaAwareRoutingPatchRequest {
    /// Whether replica aware routing is enabled for HTTP connections. Omit to leave unchanged.
    pub http_enabled: Option<bool>,
    /// Whether replica aware routing is enabled for native protocol connections. Omit to leave unchanged.
    pub native_enabled: Option<bool>,
}

impl ReplicaAwareRoutingPatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `httpEnabled`: Whether replica aware routing is enabled for HTTP connections.
    #[must_use]
    pub fn http_enabled(mut self, value: bool) -> Self {
        self.http_enabled = Some(value);
        self
    }

    /// Sets `nativeEnabled`: Whether replica aware routing is enabled for native protocol connections.
    #[must_use]
    pub fn native_enabled(mut self, value: bool) -> Self {
        self.native_enabled = Some(value);
        self
    }
}

json_object! {
    ReplicaAwareRoutingPatchRequest {
        http_enabled: optional "httpEnabled",
        native_enabled: optional "nativeEnabled",
    }
}
