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

impl Object for ClickPipeSchemaDiscoveryRequest {
    const NAME: &'static str = "ClickPipeSchemaDiscoveryRequest";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            source: fields.required("source")?,
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("source", &self.source);
    }
}

json_object!(ClickPipeSchemaDiscoveryRequest);
