// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{BackupDestination, BackupStatus, BackupType};

/// Schema `Backup` of the API.
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

impl Object for Backup {
    const NAME: &'static str = "Backup";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            id: fields.guaranteed("id"),
            status: fields.optional("status"),
            service_id: fields.optional("serviceId"),
            started_at: fields.optional("startedAt"),
            finished_at: fields.optional("finishedAt"),
            size_in_bytes: fields.optional("sizeInBytes"),
            duration_in_seconds: fields.optional("durationInSeconds"),
            r#type: fields.optional("type"),
            backup_name: fields.optional("backupName"),
            bucket: fields.optional("bucket"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.required("id", &self.id);
        fields.optional("status", &self.status);
        fields.optional("serviceId", &self.service_id);
        fields.optional("startedAt", &self.started_at);
        fields.optional("finishedAt", &self.finished_at);
        fields.optional("sizeInBytes", &self.size_in_bytes);
        fields.optional("durationInSeconds", &self.duration_in_seconds);
        fields.optional("type", &self.r#type);
        fields.optional("backupName", &self.backup_name);
        fields.optional("bucket", &self.bucket);
    }
}

json_object!(Backup);
