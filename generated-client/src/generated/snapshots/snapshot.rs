// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{SnapshotDestination, SnapshotStatus, SnapshotType};

/// Schema `Snapshot` of the API.
///
/// Given by [`Snapshots::get`](crate::snapshots::Snapshots::get), [`Snapshots::list`](crate::snapshots::Snapshots::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Unique snapshot ID.
    pub id: String,
    /// Status of the snapshot: 'done', 'error', 'in_progress', 'throttled'. 'throttled' means snapshot creation was
    /// rate-limited and will be retried.
    pub status: Option<SnapshotStatus>,
    /// ID of the service the snapshot was created from.
    pub service_id: Option<String>,
    /// Snapshot start timestamp. ISO-8601.
    pub started_at: Option<Timestamp>,
    /// Snapshot finish timestamp. ISO-8601. Available only for finished snapshots
    pub finished_at: Option<Timestamp>,
    /// Size of the snapshot in bytes.
    pub size_in_bytes: Option<i64>,
    /// Time in seconds it took to perform the snapshot. If the status is in_progress or throttled, this is the time
    /// in seconds since the snapshot started until now.
    pub duration_in_seconds: Option<f64>,
    /// Snapshot type. Always "full" — snapshots never chain off a parent.
    pub r#type: Option<SnapshotType>,
    /// Snapshot name on the external backup bucket.
    pub backup_name: Option<String>,
    /// Backup bucket where the snapshot is stored.
    pub bucket: Option<SnapshotDestination>,
}

json_object! {
    Snapshot {
        id: guaranteed "id",
        status: optional "status",
        service_id: optional "serviceId",
        started_at: optional "startedAt",
        finished_at: optional "finishedAt",
        size_in_bytes: optional "sizeInBytes",
        duration_in_seconds: optional "durationInSeconds",
        r#type: optional "type",
        backup_name: optional "backupName",
        bucket: optional "bucket",
    }
}
