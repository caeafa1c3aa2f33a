// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `BackupConfigurationPatchRequest` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupConfigurationPatchRequest {
    /// The interval in hours between each backup.
    pub backup_period_in_hours: Nullable<f64>,
    /// The minimum duration in hours for which the backups are available. Must be a whole number of days between 24
    /// (1 day) and 1080 (45 days) — i.e. a multiple of 24.
    pub backup_retention_period_in_hours: Nullable<f64>,
    /// The time in HH:MM format for the backups to be performed (evaluated in UTC timezone). When defined the backup
    /// period resets to every 24 hours.
    pub backup_start_time: Nullable<String>,
}

impl BackupConfigurationPatchRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `backupPeriodInHours`: The interval in hours between each backup.
    #[must_use]
    pub fn backup_period_in_hours(mut self, value: f64) -> Self {
        self.backup_period_in_hours = Nullable::Value(value);
        self
    }

    /// Sends `null` for `backupPeriodInHours`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_backup_period_in_hours(mut self) -> Self {
        self.backup_period_in_hours = Nullable::Null;
        self
    }

    /// Sets `backupRetentionPeriodInHours`: The minimum duration in hours for which the backups are available.
    #[must_use]
    pub fn backup_retention_period_in_hours(mut self, value: f64) -> Self {
        self.backup_retention_period_in_hours = Nullable::Value(value);
        self
    }

    /// Sends `null` for `backupRetentionPeriodInHours`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_backup_retention_period_in_hours(mut self) -> Self {
        self.backup_retention_period_in_hours = Nullable::Null;
        self
    }

    /// Sets `backupStartTime`: The time in HH:MM format for the backups to be performed (evaluated in UTC timezone).
    #[must_use]
    pub fn backup_start_time(mut self, value: impl Into<String>) -> Self {
        self.backup_start_time = Nullable::Value(value.into());
        self
    }

    /// Sends `null` for `backupStartTime`, which clears it where the API allows that.
    #[must_use]
    pub fn clear_backup_start_time(mut self) -> Self {
        self.backup_start_time = Nullable::Null;
        self
    }
}

json_object! {
    BackupConfigurationPatchRequest {
        backup_period_in_hours: nullable "backupPeriodInHours",
        backup_retention_period_in_hours: nullable "backupRetentionPeriodInHours",
        backup_start_time: nullable "backupStartTime",
    }
}
