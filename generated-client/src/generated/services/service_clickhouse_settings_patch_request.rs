// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ServiceClickhouseSettingValue, ServiceClickhouseSettingsMap};

/// Schema `ServiceClickhouseSettingsPatchRequest` of the API.
///
/// Taken by [`Services::update_clickhouse_settings`](crate::services::Services::update_clickhouse_settings).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsPatchRequest {
    /// Nonempty object mapping configurable setting names to their values.
    pub settings: ServiceClickhouseSettingsMap,
}

impl ServiceClickhouseSettingsPatchRequest {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(
        settings: impl IntoIterator<
            Item = (impl Into<String>, impl Into<ServiceClickhouseSettingValue>),
        >,
    ) -> Self {
        Self {
            settings: settings
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        }
    }
}

json_object! {
    ServiceClickhouseSettingsPatchRequest {
        settings: required "settings",
    }
}
