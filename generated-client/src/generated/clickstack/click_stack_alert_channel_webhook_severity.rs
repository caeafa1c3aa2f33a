// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Severity label used by PagerDuty API webhooks.
    pub enum ClickStackAlertChannelWebhookSeverity {
        /// `critical`
        Critical = "critical",
        /// `error`
        Error = "error",
        /// `warning`
        Warning = "warning",
        /// `info`
        Info = "info",
    }
}
