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

    /// Sets `name`: Name of the ClickPipe.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, value: ClickPipePatchSource) -> Self {
        self.source = Some(value);
        self
    }

    /// Sets `destination`.
    #[must_use]
    pub fn destination(mut self, value: ClickPipePatchDestination) -> Self {
        self.destination = Some(value);
        self
    }

    /// Sets `fieldMappings`: Field mappings of the ClickPipe.
    #[must_use]
    pub fn field_mappings(
        mut self,
        value: impl IntoIterator<Item = ClickPipeFieldMapping>,
    ) -> Self {
        self.field_mappings = Some(value.into_iter().collect());
        self
    }

    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: ClickPipeSettings) -> Self {
        self.settings = Some(value);
        self
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
