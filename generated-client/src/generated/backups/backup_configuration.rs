// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `BackupConfiguration` of the API.
///
/// Given by [`Backups::get_configuration`](crate::backups::Backups::get_configuration), [`Backups::update_configuration`](crate::backups::Backups::update_configuration).
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

json_object! {
    BackupConfiguration {
        backup_period_in_hours: optional "backupPeriodInHours",
        backup_retention_period_in_hours: optional "backupRetentionPeriodInHours",
        backup_start_time: optional "backupStartTime",
    }
}
