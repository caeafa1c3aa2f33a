// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ServiceClickhouseSettingValue;

/// Schema `ServiceClickhouseSetting` of the API.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSetting {
    /// Name of the setting.
    ///
    /// Example: `"compatibility"`.
    pub name: Option<String>,
    /// The member `value`.
    pub value: Option<ServiceClickhouseSettingValue>,
}

impl Object for ServiceClickhouseSetting {
    const NAME: &'static str = "ServiceClickhouseSetting";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.optional("name"),
            value: fields.optional("value"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("name", &self.name);
        fields.optional("value", &self.value);
    }
}

json_object!(ServiceClickhouseSetting);
