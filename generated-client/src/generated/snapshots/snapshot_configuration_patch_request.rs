// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `SnapshotConfigurationPatchRequest` of the API.
///
/// Taken by [`Snapshots::update_configuration`](crate::snapshots::Snapshots::update_configuration).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotConfigurationPatchRequest {
    /// Whether scheduled snapshots are enabled for the service.
    pub enabled: Option<bool>,
    /// Interval between snapshots, in minutes. Set together with timeFrame; only supported preset pairs are accepted.
    pub gap: Option<f64>,
    /// Retention window the snapshots cover, in minutes. Set together with gap; only supported preset pairs are
    /// accepted.
    pub time_frame: Option<f64>,
}

impl SnapshotConfigurationPatchRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SnapshotConfigurationPatchRequest {
        /// Sets `enabled`: Whether scheduled snapshots are enabled for the service.
        enabled(optional exact bool),
        /// Sets `gap`: Interval between snapshots, in minutes.
        gap(optional exact f64),
        /// Sets `timeFrame`: Retention window the snapshots cover, in minutes.
        time_frame(optional exact f64),
    }
}

json_object! {
    SnapshotConfigurationPatchRequest {
        enabled: optional "enabled",
        gap: optional "gap",
        time_frame: optional "timeFrame",
    }
}
