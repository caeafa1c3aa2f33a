// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{UpgradeWindow, UpgradeWindowStartHour};

/// Schema `UpgradeWindowPutRequest` of the API.
///
/// Taken by [`Services::update_upgrade_window`](crate::services::Services::update_upgrade_window).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpgradeWindowPutRequest {
    /// Day of the week the upgrade window starts. 0 = Sunday, 1 = Monday, …, 6 = Saturday.
    ///
    /// From 0 to 6. Example: `3`.
    pub weekday: i64,
    /// UTC hour when the upgrade window starts. Must be one of 0, 6, 12, or 18. The upgrade window currently lasts 6
    /// hours from this start time.
    ///
    /// Example: `12`.
    pub start_hour_utc: UpgradeWindowStartHour,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl UpgradeWindowPutRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(start_hour_utc: impl Into<UpgradeWindowStartHour>, weekday: i64) -> Self {
        Self {
            weekday,
            start_hour_utc: start_hour_utc.into(),
            extra: Default::default(),
        }
    }
}

json_object! {
    UpgradeWindowPutRequest {
        weekday: required "weekday",
        start_hour_utc: required "startHourUtc",
        ..extra,
    }
}

impl TryFrom<UpgradeWindow> for UpgradeWindowPutRequest {
    type Error = Error;
    /// What was read, ready to be changed and sent back, with the members that this version does not know.
    ///
    /// # Errors
    ///
    /// The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there.
    fn try_from(value: UpgradeWindow) -> Result<Self, Error> {
        Ok(Self {
            weekday: value
                .weekday
                .ok_or_else(|| Error::missing("UpgradeWindow", "weekday"))?,
            start_hour_utc: value
                .start_hour_utc
                .ok_or_else(|| Error::missing("UpgradeWindow", "startHourUtc"))?,
            extra: value.extra,
        })
    }
}
