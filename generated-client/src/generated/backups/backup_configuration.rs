// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `BackupConfiguration` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupConfiguration {
    /// The interval in hours between each backup.
    pub backup_period_in_hours: Option<f64>,
    /// The minimum duration in hours for which the backups are available. Must be a whole number of days between 24
    /// (1 day) and 1080 (45 days) — i.e. a multiple of 24.
    pub backup_retention_period_in_hours: Option<f64>,
    /// The time in HH:MM format for the backups to be performed (evaluated in UTC timezone). When defined the backup
    /// period resets to every 24 hours.
    pub backup_start_time: Option<String>,
}

impl Object for BackupConfiguration {
    const NAME: &'static str = "BackupConfiguration";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            backup_period_in_hours: fields.optional("backupPeriodInHours"),
            backup_retention_period_in_hours: fields
                .optional("backupRetentionPeriodInHours"),
            backup_start_time: fields.optional("backupStartTime"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("backupPeriodInHours", &self.backup_period_in_hours);
        fields
            .optional(
                "backupRetentionPeriodInHours",
                &self.backup_retention_period_in_hours,
            );
        fields.optional("backupStartTime", &self.backup_start_time);
    }
}

json_object!(BackupConfiguration);
