// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeSchemaDiscoverySource;

/// Schema `ClickPipeSchemaDiscoveryRequest` of the API.
///
/// Taken by [`ClickPipes::discover_schema`](crate::clickpipes::ClickPipes::discover_schema).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryRequest {
    /// `source` in JSON; the API does not describe it.
    pub source: ClickPipeSchemaDiscoverySource,
}

impl ClickPipeSchemaDiscoveryRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(source: ClickPipeSchemaDiscoverySource) -> Self {
        Self { source }
    }
}

json_object! {
    ClickPipeSchemaDiscoveryRequest {
        source: required "source",
    }
}
