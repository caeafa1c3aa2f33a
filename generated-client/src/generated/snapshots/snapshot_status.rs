// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Status of the snapshot: 'done', 'error', 'in_progress', 'throttled'. 'throttled' means snapshot creation was
    /// rate-limited and will be retried.
    pub enum SnapshotStatus {
        /// `done`
        Done = "done",
        /// `error`
        Error = "error",
        /// `in_progress`
        InProgress = "in_progress",
        /// `throttled`
        Throttled = "throttled",
    }
}
