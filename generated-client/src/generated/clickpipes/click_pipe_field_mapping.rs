// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeFieldMapping` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeFieldMapping {
    /// Source field name.
    pub source_field: Option<String>,
    /// Destination field name.
    pub destination_field: Option<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickPipeFieldMapping {
    /// Creates one with nothing set.
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
