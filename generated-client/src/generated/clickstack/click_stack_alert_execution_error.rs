// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackAlertExecutionErrorType;

/// Schema `ClickStackAlertExecutionError` of the API.
///
/// Part of [`ClickStackAlertResponse`](crate::clickstack::ClickStackAlertResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertExecutionError {
    /// When the error occurred.
    ///
    /// Example: `"2026-04-17T12:00:00.000Z"`.
    pub timestamp: Option<Timestamp>,
    /// Category of the error.
    ///
    /// Example: `"QUERY_ERROR"`.
    pub r#type: Option<ClickStackAlertExecutionErrorType>,
    /// Human-readable error message.
    ///
    /// Example: `"Query timed out after 30s"`.
    pub message: Option<String>,
}

json_object! {
    ClickStackAlertExecutionError {
        timestamp: optional "timestamp",
        r#type: optional "type",
        message: optional "message",
    }
}
