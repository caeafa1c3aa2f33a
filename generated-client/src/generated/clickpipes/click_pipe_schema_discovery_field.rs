// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeSchemaDiscoveryField` of the API.
///
/// Part of [`ClickPipeSchemaDiscoveryResponse`](crate::clickpipes::ClickPipeSchemaDiscoveryResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryField {
    /// Name of the inferred field.
    ///
    /// Example: `"user_id"`.
    pub name: Option<String>,
    /// Inferred ClickHouse data type of the field.
    ///
    /// Example: `"Int64"`.
    pub r#type: Option<String>,
    /// Whether the field is optional (nullable) in the source.
    pub optional: Option<bool>,
}

json_object! {
    ClickPipeSchemaDiscoveryField {
        name: optional "name",
        r#type: optional "type",
        optional: optional "optional",
    }
}
