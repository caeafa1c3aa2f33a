// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

string_enum! {
    /// Current lifecycle state of the ClickPipe. For database pipes: "Provisioning" (initial setup), "Setup"
    /// (configuring replication), "Snapshot" (initial data load), "Running" (actively replicating), "Pausing"
    /// (transitioning to paused state), "Paused" (temporarily paused), "Modifying" (applying configuration updates),
    /// "Resync" (swapping resync tables with original tables), "Failed" (error occurred), "Unknown". For
    /// streaming/object storage pipes (Kafka, Kinesis, S3): "Unknown" (initial state), "Provisioning" (setting up
    /// resources), "Running" (actively ingesting data), "Stopping" (transitioning to stopped state), "Stopped"
    /// (manually stopped, can be restarted), "Completed" (batch ingestion finished for object storage), "Failed"
    /// (error occurred, pipe stopped), "InternalError" (internal system error).
    ///
    /// Example: `"Running"`.
    pub enum ClickPipeState {
        /// `Unknown`
        UnknownState = "Unknown",
        /// `Provisioning`
        Provisioning = "Provisioning",
        /// `Running`
        Running = "Running",
        /// `Degraded`
        Degraded = "Degraded",
        /// `Stopping`
        Stopping = "Stopping",
        /// `Stopped`
        Stopped = "Stopped",
        /// `Failed`
        Failed = "Failed",
        /// `Completed`
        Completed = "Completed",
        /// `InternalError`
        InternalError = "InternalError",
        /// `Setup`
        Setup = "Setup",
        /// `Snapshot`
        Snapshot = "Snapshot",
        /// `Paused`
        Paused = "Paused",
        /// `Pausing`
        Pausing = "Pausing",
        /// `Modifying`
        Modifying = "Modifying",
        /// `Resync`
        Resync = "Resync",
    }
}
