// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceClickhouseSettingSchemaEntry;

/// Schema `ServiceClickhouseSettingsSchema` of the API.
///
/// Given by [`Services::get_clickhouse_settings_schema`](crate::services::Services::get_clickhouse_settings_schema).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsSchema {
    /// List of all configurable ClickHouse settings with their types, descriptions, and constraints.
    pub settings: Option<Vec<ServiceClickhouseSettingSchemaEntry>>,
}

json_object! {
    ServiceClickhouseSettingsSchema {
        settings: optional "settings",
    }
}
