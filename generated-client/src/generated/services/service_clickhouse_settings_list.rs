// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceClickhouseSetting;

/// Schema `ServiceClickhouseSettingsList` of the API.
///
/// Given by [`Services::list_clickhouse_settings`](crate::services::Services::list_clickhouse_settings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsList {
    /// List of ClickHouse settings with their current values.
    pub settings: Option<Vec<ServiceClickhouseSetting>>,
}

json_object! {
    ServiceClickhouseSettingsList {
        settings: optional "settings",
    }
}
