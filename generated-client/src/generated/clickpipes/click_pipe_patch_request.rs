// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeFieldMapping, ClickPipePatchDestination, ClickPipePatchSource,
    ClickPipeSettings,
};

/// Schema `ClickPipePatchRequest` of the API.
///
/// Taken by [`ClickPipes::update`](crate::clickpipes::ClickPipes::update).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchRequest {
    /// Name of the ClickPipe.
    pub name: Option<String>,
    /// `source` in JSON; the API does not describe it.
    pub source: Option<ClickPipePatchSource>,
    /// `destination` in JSON; the API does not describe it.
    pub destination: Option<ClickPipePatchDestination>,
    /// Field mappings of the ClickPipe. This will not update the table schema, only the ClickPipe configuration.
    pub field_mappings: Option<Vec<ClickPipeFieldMapping>>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipeSettings>,
}

impl ClickPipePatchRequest {
    /// Creates a request with nothing set.
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
