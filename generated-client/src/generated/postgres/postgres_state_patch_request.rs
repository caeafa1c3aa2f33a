// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::PostgresStateCommand;

/// Schema `PostgresServiceSetState` of the API.
///
/// Taken by [`Postgres::update_state`](crate::postgres::Postgres::update_state).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresStatePatchRequest {
    /// Postgres status, which initiates a process.
    pub command: Option<PostgresStateCommand>,
}

impl PostgresStatePatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PostgresStatePatchRequest {
        /// Sets `command`: Postgres status, which initiates a process.
        command(optional into PostgresStateCommand),
    }
}

json_object! {
    PostgresStatePatchRequest {
        command: optional "command",
    }
}
