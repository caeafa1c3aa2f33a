// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::{ServiceClickhouseSettingWarning, ServiceClickhouseSettingsMap};

/// Schema `ServiceClickhouseSettingsPatchResponse` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsPatchResponse {
    /// The member `settings`.
    pub settings: Option<ServiceClickhouseSettingsMap>,
    /// Warnings for settings that may have disruptive effects.
    pub warnings: Option<Vec<ServiceClickhouseSettingWarning>>,
}

impl Object for ServiceClickhouseSettingsPatchResponse {
    const NAME: &'static str = "ServiceClickhouseSettingsPatchResponse";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            settings: fields.optional("settings"),
            warnings: fields.optional("warnings"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("settings", &self.settings);
        fields.optional("warnings", &self.warnings);
    }
}

json_object!(ServiceClickhouseSettingsPatchResponse);
