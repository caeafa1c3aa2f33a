// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `SnapshotConfiguration` of the API.
///
/// Given by [`Snapshots::get_configuration`](crate::snapshots::Snapshots::get_configuration), [`Snapshots::update_configuration`](crate::snapshots::Snapshots::update_configuration).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotConfiguration {
    /// Whether scheduled snapshots are enabled for the service.
    pub enabled: Option<bool>,
    /// Interval between snapshots, in minutes. Set together with timeFrame; only supported preset pairs are accepted.
    pub gap: Option<f64>,
    /// Retention window the snapshots cover, in minutes. Set together with gap; only supported preset pairs are
    /// accepted.
    pub time_frame: Option<f64>,
}

json_object! {
    SnapshotConfiguration {
        enabled: optional "enabled",
        gap: optional "gap",
        time_frame: optional "timeFrame",
    }
}
