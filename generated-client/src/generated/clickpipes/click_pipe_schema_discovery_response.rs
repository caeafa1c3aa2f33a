// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeSchemaDiscoveryField, ClickPipeSchemaDiscoveryMeta};

/// Schema `ClickPipeSchemaDiscoveryResponse` of the API.
///
/// Given by [`ClickPipes::discover_schema`](crate::clickpipes::ClickPipes::discover_schema).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryResponse {
    /// Inferred schema fields with their ClickHouse data types.
    pub fields: Option<Vec<ClickPipeSchemaDiscoveryField>>,
    /// Source-specific schema discovery metadata.
    pub meta: Option<ClickPipeSchemaDiscoveryMeta>,
}

json_object! {
    ClickPipeSchemaDiscoveryResponse {
        fields: optional "fields",
        meta: optional "meta",
    }
}
