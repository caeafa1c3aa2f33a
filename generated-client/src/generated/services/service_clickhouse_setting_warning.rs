// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceClickhouseSettingWarning` of the API.
///
/// Part of [`ServiceClickhouseSettingsPatchResponse`](crate::services::ServiceClickhouseSettingsPatchResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingWarning {
    /// Name of the setting the warning applies to.
    ///
    /// Example: `"compatibility"`.
    pub name: Option<String>,
    /// Warning message.
    ///
    /// Example: `"Changing the compatibility version without comprehensive testing can cause query failures or
    /// instability."`.
    pub message: Option<String>,
}

json_object! {
    ServiceClickhouseSettingWarning {
        name: optional "name",
        message: optional "message",
    }
}
