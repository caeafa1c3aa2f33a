// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{BackupDestination, BackupStatus, BackupType};

/// Schema `Backup` of the API.
///
/// Given by [`Backups::get`](crate::backups::Backups::get), [`Backups::list`](crate::backups::Backups::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// Unique backup ID.
    pub id: String,
    /// Status of the backup: 'done', 'error', 'in_progress'.
    pub status: Option<BackupStatus>,
    /// Name
    pub service_id: Option<String>,
    /// Backup start timestamp. ISO-8601.
    pub started_at: Option<Timestamp>,
    /// Backup finish timestamp. ISO-8601. Available only for finished backups
    pub finished_at: Option<Timestamp>,
    /// Size of the backup in bytes.
    pub size_in_bytes: Option<i64>,
    /// Time in seconds it took to perform the backup. If the status still in_progress, this is the time in seconds
    /// since the backup started until now.
    pub duration_in_seconds: Option<f64>,
    /// Backup type ("full" or "incremental").
    pub r#type: Option<BackupType>,
    /// Backup name on the external backup bucket.
    pub backup_name: Option<String>,
    /// Backup bucket where the backup is stored.
    pub bucket: Option<BackupDestination>,
}

json_object! {
    Backup {
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
