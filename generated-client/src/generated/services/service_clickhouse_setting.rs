// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceClickhouseSettingValue;

/// Schema `ServiceClickhouseSetting` of the API.
///
/// Given by [`Services::get_clickhouse_setting`](crate::services::Services::get_clickhouse_setting). Part of [`ServiceClickhouseSettingsList`](crate::services::ServiceClickhouseSettingsList).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSetting {
    /// Name of the setting.
    ///
    /// Example: `"compatibility"`.
    pub name: Option<String>,
    /// Setting value in its native JSON type.
    pub value: Option<ServiceClickhouseSettingValue>,
}

json_object! {
    ServiceClickhouseSetting {
        name: optional "name",
        value: optional "value",
    }
}
