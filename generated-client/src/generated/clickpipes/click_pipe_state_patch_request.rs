// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickPipeStateCommand;

/// Schema `ClickPipeStatePatchRequest` of the API.
///
/// Taken by [`ClickPipes::update_state`](crate::clickpipes::ClickPipes::update_state).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClickPipeStatePatchRequest {
    /// Command to change the state: 'start', 'stop', 'resync'.
    pub command: ClickPipeStateCommand,
}

impl ClickPipeStatePatchRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(command: impl Into<ClickPipeStateCommand>) -> Self {
        Self { command: command.into() }
    }
}

json_object! {
    ClickPipeStatePatchRequest {
        command: required "command",
    }
}
