// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceClickhouseSettingSchemaEntry;

/// Schema `ServiceClickhouseSettingsSchema` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingsSchema {
    /// List of all configurable ClickHouse settings with their types, descriptions, and constraints.
    pub settings: Option<Vec<ServiceClickhouseSettingSchemaEntry>>,
}

impl Object for ServiceClickhouseSettingsSchema {
    const NAME: &'static str = "ServiceClickhouseSettingsSchema";
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

json_object!(ServiceClickhouseSettingsSchema);
