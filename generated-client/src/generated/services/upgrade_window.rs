// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{UpgradeWindowDuration, UpgradeWindowStartHour};

/// Schema `UpgradeWindow` of the API.
///
/// Given by [`Services::get_upgrade_window`](crate::services::Services::get_upgrade_window), [`Services::update_upgrade_window`](crate::services::Services::update_upgrade_window).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeWindow {
    /// Day of the week the upgrade window starts. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// From 0 to 6. Example: `3`.
    pub weekday: Option<i64>,
    /// UTC hour when the upgrade window starts. Must be one of 0, 6, 12, or 18.
    ///
    /// Example: `12`.
    pub start_hour_utc: Option<UpgradeWindowStartHour>,
    /// Length of the upgrade window in hours. Currently only a 6-hour window is supported.
    ///
    /// Example: `6`.
    pub duration: Option<UpgradeWindowDuration>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

json_object! {
    UpgradeWindow {
        weekday: optional "weekday",
        start_hour_utc: optional "startHourUtc",
        duration: optional "duration",
        ..extra,
    }
}
