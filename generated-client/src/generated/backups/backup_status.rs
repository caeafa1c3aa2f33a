// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Status of the backup: 'done', 'error', 'in_progress'.
    pub enum BackupStatus {
        /// `done`
        Done = "done",
        /// `error`
        Error = "error",
        /// `in_progress`
        InProgress = "in_progress",
    }
}
