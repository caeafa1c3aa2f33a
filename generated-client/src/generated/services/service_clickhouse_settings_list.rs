// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceClickhouseSetting;

/// Schema `ServiceClickhouseSettingsList` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsList {
    /// List of ClickHouse settings with their current values.
    pub settings: Option<Vec<ServiceClickhouseSetting>>,
}

impl Object for ServiceClickhouseSettingsList {
    const NAME: &'static str = "ServiceClickhouseSettingsList";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            settings: fields.optional("settings"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("settings", &self.settings);
    }
}

json_object!(ServiceClickhouseSettingsList);
