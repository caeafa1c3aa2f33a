// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceStateCommand;

/// Schema `ServiceStatePatchRequest` of the API.
///
/// Taken by [`Services::update_state`](crate::services::Services::update_state).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceStatePatchRequest {
    /// Command to change the state: 'start', 'stop', 'awake'.
    pub command: ServiceStateCommand,
}

impl ServiceStatePatchRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(command: impl Into<ServiceStateCommand>) -> Self {
        Self { command: command.into() }
    }
}

json_object! {
    ServiceStatePatchRequest {
        command: required "command",
    }
}
