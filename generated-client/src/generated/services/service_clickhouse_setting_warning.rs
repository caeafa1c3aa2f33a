// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceClickhouseSettingWarning` of the API.
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

impl Object for ServiceClickhouseSettingWarning {
    const NAME: &'static str = "ServiceClickhouseSettingWarning";
    #[inline]
    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            name: fields.optional("name"),
            message: fields.optional("message"),
        })
    }

    #[inline]
    fn write(&self, fields: &mut FieldWriter) {
        fields.optional("name", &self.name);
        fields.optional("message", &self.message);
    }
}

json_object!(ServiceClickhouseSettingWarning);
