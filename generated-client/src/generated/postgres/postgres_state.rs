// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Current state of the service
    ///
    /// Schema `pgStateProperty` of the API.
    pub enum PostgresState {
        /// `creating`
        Creating = "creating",
        /// `restarting`
        Restarting = "restarting",
        /// `running`
        Running = "running",
        /// `replaying_wal`
        ReplayingWal = "replaying_wal",
        /// `restoring_backup`
        RestoringBackup = "restoring_backup",
        /// `finalizing_restore`
        FinalizingRestore = "finalizing_restore",
        /// `unavailable`
        Unavailable = "unavailable",
        /// `stopped`
        Stopped = "stopped",
        /// `deleting`
        Deleting = "deleting",
    }
}
