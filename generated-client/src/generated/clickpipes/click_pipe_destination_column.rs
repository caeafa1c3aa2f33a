// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickPipeDestinationColumn` of the API.
///
/// Part of [`ClickPipeDestination`](crate::clickpipes::ClickPipeDestination), [`ClickPipeMutateDestination`](crate::clickpipes::ClickPipeMutateDestination), [`ClickPipePatchDestination`](crate::clickpipes::ClickPipePatchDestination).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeDestinationColumn {
    /// Name of the column.
    pub name: Option<String>,
    /// Type of the column.
    pub r#type: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickPipeDestinationColumn {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipeDestinationColumn {
        /// Sets `name`: Name of the column.
        name(optional into String),
        /// Sets `type`: Type of the column.
        r#type(optional into String),
    }
}

json_object! {
    ClickPipeDestinationColumn {
        name: optional "name",
        r#type: optional "type",
        ..extra,
    }
}
