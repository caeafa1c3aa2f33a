// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeSchemaDiscoverySource;

/// Schema `ClickPipeSchemaDiscoveryRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryRequest {
    /// The member `source`.
    pub source: ClickPipeSchemaDiscoverySource,
}

impl ClickPipeSchemaDiscoveryRequest {
    /// Creates one with what the API requires.
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
