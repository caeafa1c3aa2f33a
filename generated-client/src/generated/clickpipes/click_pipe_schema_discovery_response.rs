// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ClickPipeSchemaDiscoveryField, ClickPipeSchemaDiscoveryMeta};

/// Schema `ClickPipeSchemaDiscoveryResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeSchemaDiscoveryResponse {
    /// Inferred schema fields with their ClickHouse data types.
    pub fields: Option<Vec<ClickPipeSchemaDiscoveryField>>,
    /// The member `meta`.
    pub meta: Option<ClickPipeSchemaDiscoveryMeta>,
}

impl Object for ClickPipeSchemaDiscoveryResponse {
    const NAME: &'static str = "ClickPipeSchemaDiscoveryResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            fields: fields.optional("fields"),
            meta: fields.optional("meta"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("fields", &self.fields);
        fields.optional("meta", &self.meta);
    }
}

json_object!(ClickPipeSchemaDiscoveryResponse);
