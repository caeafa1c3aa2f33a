// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceStateCommand;

/// Schema `ServiceStatePatchRequest` of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceStatePatchRequest {
    /// Command to change the state: 'start', 'stop', 'awake'.
    pub command: ServiceStateCommand,
}

impl ServiceStatePatchRequest {
    /// Creates one with what the API requires.
    #[must_use]
    pub fn new(command: impl Into<ServiceStateCommand>) -> Self {
        Self { command: command.into() }
    }
}

impl Object for ServiceStatePatchRequest {
    const NAME: &'static str = "ServiceStatePatchRequest";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            command: fields.required("command")?,
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("command", &self.command);
    }
}

json_object!(ServiceStatePatchRequest);
