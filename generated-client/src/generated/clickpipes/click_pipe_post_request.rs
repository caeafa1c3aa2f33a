// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{
    ClickPipeFieldMapping, ClickPipeMutateDestination, ClickPipePostSource,
    ClickPipeScaling, ClickPipeSettings,
};

/// Schema `ClickPipePostRequest` of the API.
///
/// Taken by [`ClickPipes::create`](crate::clickpipes::ClickPipes::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePostRequest {
    /// Name of the ClickPipe.
    pub name: String,
    /// `source` in JSON; the API does not describe it.
    pub source: ClickPipePostSource,
    /// `destination` in JSON; the API does not describe it.
    pub destination: ClickPipeMutateDestination,
    /// Field mappings of the ClickPipe. Note that all destination columns must be included in the mappings.
    pub field_mappings: Option<Vec<ClickPipeFieldMapping>>,
    /// `scaling` in JSON; the API does not describe it.
    pub scaling: Option<ClickPipeScaling>,
    /// `settings` in JSON; the API does not describe it.
    pub settings: Option<ClickPipeSettings>,
    /// Create the ClickPipe in the Stopped state instead of starting ingestion immediately. Start it later with the
    /// state endpoint. Not supported for database ClickPipes.
    pub start_paused: Option<bool>,
}

impl ClickPipePostRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        destination: ClickPipeMutateDestination,
        name: impl Into<String>,
        source: ClickPipePostSource,
    ) -> Self {
        Self {
            name: name.into(),
            source,
            destination,
            field_mappings: None,
            scaling: None,
            settings: None,
            start_paused: None,
        }
    }
}

setters! {
    ClickPipePostRequest {
        /// Sets `fieldMappings`: Field mappings of the ClickPipe.
        field_mappings(optional each ClickPipeFieldMapping),
        /// Sets `scaling`.
        scaling(optional exact ClickPipeScaling),
        /// Sets `settings`.
        settings(optional exact ClickPipeSettings),
        /// Sets `startPaused`: Create the ClickPipe in the Stopped state instead of starting ingestion immediately.
        start_paused(optional exact bool),
    }
}

json_object! {
    ClickPipePostRequest {
        name: required "name",
        source: required "source",
        destination: required "destination",
        field_mappings: optional "fieldMappings",
        scaling: optional "scaling",
        settings: optional "settings",
        start_paused: optional "startPaused",
    }
}
