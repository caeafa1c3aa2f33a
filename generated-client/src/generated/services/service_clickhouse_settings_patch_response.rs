// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ServiceClickhouseSettingWarning, ServiceClickhouseSettingsMap};

/// Schema `ServiceClickhouseSettingsPatchResponse` of the API.
///
/// Given by [`Services::update_clickhouse_settings`](crate::services::Services::update_clickhouse_settings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsPatchResponse {
    /// Nonempty object mapping configurable setting names to their values.
    pub settings: Option<ServiceClickhouseSettingsMap>,
    /// Warnings for settings that may have disruptive effects.
    pub warnings: Option<Vec<ServiceClickhouseSettingWarning>>,
}

json_object! {
    ServiceClickhouseSettingsPatchResponse {
        settings: optional "settings",
        warnings: optional "warnings",
    }
}
