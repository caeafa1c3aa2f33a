// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `PostgresLogEntry` of the API.
///
/// Given by [`Postgres::list_logs`](crate::postgres::Postgres::list_logs).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostgresLogEntry {
    /// Time the entry was logged (RFC 3339).
    pub timestamp: Option<Timestamp>,
    /// PostgreSQL severity of the entry (for example, LOG, WARNING, ERROR, FATAL, PANIC).
    pub severity: Option<String>,
    /// Raw log entry body as emitted by PostgreSQL. Structured bodies are returned as a JSON-encoded string.
    pub body: Option<String>,
}

json_object! {
    PostgresLogEntry {
        timestamp: optional "timestamp",
        severity: optional "severity",
        body: optional "body",
    }
}
