// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Relative importance of notifications of this type.
    ///
    /// Example: `"warning"`.
    pub enum NotificationTypeSeverity {
        /// `info`
        Info = "info",
        /// `warning`
        Warning = "warning",
        /// `critical`
        Critical = "critical",
    }
}
