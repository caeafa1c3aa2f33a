// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `BackupConfigurationPatchRequest` of the API.
///
/// Taken by [`Backups::update_configuration`](crate::backups::Backups::update_configuration).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupConfigurationPatchRequest {
    /// The interval in hours between each backup.
    pub backup_period_in_hours: Option<f64>,
    /// The minimum duration in hours for which the backups are available. Must be a whole number of days between 24
    /// (1 day) and 1080 (45 days) — i.e. a multiple of 24.
    pub backup_retention_period_in_hours: Option<f64>,
    /// The time in HH:MM format for the backups to be performed (evaluated in UTC timezone). When defined the backup
    /// period resets to every 24 hours.
    pub backup_start_time: Option<String>,
    nulls: Nulls,
}

impl BackupConfigurationPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members that are sent as `null`: those that were cleared, and those that were `null` when this was read.
    pub fn nulls(&self) -> &Nulls {
        &self.nulls
    }
}

setters! {
    BackupConfigurationPatchRequest {
        /// Sets `backupPeriodInHours`: The interval in hours between each backup.
        backup_period_in_hours(optional exact f64),
        /// Sends `null` for `backupPeriodInHours`, which clears it where the API allows that.
        clear_backup_period_in_hours(null backup_period_in_hours "backupPeriodInHours"),
        /// Sets `backupRetentionPeriodInHours`: The minimum duration in hours for which the backups are available.
        backup_retention_period_in_hours(optional exact f64),
        /// Sends `null` for `backupRetentionPeriodInHours`, which clears it where the API allows that.
        clear_backup_retention_period_in_hours(null backup_retention_period_in_hours "backupRetentionPeriodInHours"),
        /// Sets `backupStartTime`: The time in HH:MM format for the backups to be performed (evaluated in UTC timezone).
        backup_start_time(optional into String),
        /// Sends `null` for `backupStartTime`, which clears it where the API allows that.
        clear_backup_start_time(null backup_start_time "backupStartTime"),
    }
}

json_object! {
    BackupConfigurationPatchRequest {
        backup_period_in_hours: nullable "backupPeriodInHours",
        backup_retention_period_in_hours: nullable "backupRetentionPeriodInHours",
        backup_start_time: nullable "backupStartTime",
        ..nulls,
    }
}
