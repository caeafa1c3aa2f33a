// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeFieldMapping` of the API.
///
/// Part of [`ClickPipePatchRequest`](crate::clickpipes::ClickPipePatchRequest), [`ClickPipePostRequest`](crate::clickpipes::ClickPipePostRequest), [`ClickPipe`](crate::clickpipes::ClickPipe).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeFieldMapping {
    /// Source field name.
    pub source_field: Option<String>,
    /// Destination field name.
    pub destination_field: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeFieldMapping {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipeFieldMapping {
        /// Sets `sourceField`: Source field name.
        source_field(optional into String),
        /// Sets `destinationField`: Destination field name.
        destination_field(optional into String),
    }
}

json_object! {
    ClickPipeFieldMapping {
        source_field: optional "sourceField",
        destination_field: optional "destinationField",
        ..extra,
    }
}
