// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeDestinationColumn;

/// Schema `ClickPipePatchDestination` of the API.
///
/// Part of [`ClickPipePatchRequest`](crate::clickpipes::ClickPipePatchRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickPipePatchDestination {
    /// Columns of the destination table. This will not update the table schema, only the ClickPipe configuration.
    pub columns: Option<Vec<ClickPipeDestinationColumn>>,
}

impl ClickPipePatchDestination {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClickPipePatchDestination {
        /// Sets `columns`: Columns of the destination table.
        columns(optional each ClickPipeDestinationColumn),
    }
}

json_object! {
    ClickPipePatchDestination {
        columns: optional "columns",
    }
}
