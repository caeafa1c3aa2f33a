// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Category of the error.
    ///
    /// Example: `"QUERY_ERROR"`.
    pub enum ClickStackAlertExecutionErrorType {
        /// `QUERY_ERROR`
        QueryError = "QUERY_ERROR",
        /// `QUERY_TIMEOUT`
        QueryTimeout = "QUERY_TIMEOUT",
        /// `WEBHOOK_ERROR`
        WebhookError = "WEBHOOK_ERROR",
        /// `INVALID_ALERT`
        InvalidAlert = "INVALID_ALERT",
        /// `UNKNOWN`
        UnknownError = "UNKNOWN",
    }
}
