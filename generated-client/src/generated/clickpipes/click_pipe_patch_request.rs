// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeFieldMapping, ClickPipePatchDestination, ClickPipePatchSource,
    ClickPipeSettings,
};

/// Schema `ClickPipePatchRequest` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchRequest {
    /// Name of the ClickPipe.
    pub name: Option<String>,
    /// The member `source`.
    pub source: Option<ClickPipePatchSource>,
    /// The member `destination`.
    pub destination: Option<ClickPipePatchDestination>,
    /// Field mappings of the ClickPipe. This will not update the table schema, only the ClickPipe configuration.
    pub field_mappings: Option<Vec<ClickPipeFieldMapping>>,
    /// The member `settings`.
    pub settings: Option<ClickPipeSettings>,
}

impl ClickPipePatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipePatchRequest {
        /// Sets `name`: Name of the ClickPipe.
        name(optional into String),
        /// Sets `source`.
        source(optional exact ClickPipePatchSource),
        /// Sets `destination`.
        destination(optional exact ClickPipePatchDestination),
        /// Sets `fieldMappings`: Field mappings of the ClickPipe.
        field_mappings(optional each ClickPipeFieldMapping),
        /// Sets `settings`.
        settings(optional exact ClickPipeSettings),
    }
}

json_object! {
    ClickPipePatchRequest {
        name: optional "name",
        source: optional "source",
        destination: optional "destination",
        field_mappings: optional "fieldMappings",
        settings: optional "settings",
    }
}
