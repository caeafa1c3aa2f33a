// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// How far the set-up of infrastructure that a customer brings is.
    pub enum ByocProgressStatus {
        /// `not_started`
        NotStarted = "not_started",
        /// `pending`
        Pending = "pending",
        /// `waiting`
        Waiting = "waiting",
        /// `in_progress`
        InProgress = "in_progress",
        /// `ready`
        Ready = "ready",
        /// `failed`
        Failed = "failed",
    }
}
