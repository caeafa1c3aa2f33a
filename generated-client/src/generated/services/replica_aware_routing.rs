// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ReplicaAwareRouting` of the API.
///
/// Given by [`Services::get_replica_aware_routing`](crate::services::Services::get_replica_aware_routing), [`Services::update_replica_aware_routing`](crate::services::Services::update_replica_aware_routing).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicaAwareRouting {
    /// Whether replica aware routing is enabled for HTTP connections. When enabled, clients must send the
    /// X-ClickHouse-Replica-Tag header. Enabling this changes HTTP connection behavior for the service.
    pub http_enabled: Option<bool>,
    /// Whether replica aware routing is enabled for native protocol connections.
    pub native_enabled: Option<bool>,
}

json_object! {
    ReplicaAwareRouting {
        http_enabled: optional "httpEnabled",
        native_enabled: optional "nativeEnabled",
    }
}
