// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ServiceClickhouseSettingSchemaEntry` of the API.
///
/// Part of [`ServiceClickhouseSettingsSchema`](crate::services::ServiceClickhouseSettingsSchema).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceClickhouseSettingSchemaEntry {
    /// Name of the setting.
    ///
    /// Example: `"compatibility"`.
    pub name: Option<String>,
    /// Data type of the setting value.
    ///
    /// Example: `"string"`.
    pub r#type: Option<String>,
    /// Description of the setting.
    ///
    /// Example: `"ClickHouse version compatibility setting."`.
    pub description: Option<String>,
    /// List of allowed values, if the setting is an enum.
    ///
    /// Example: `[0,1]`.
    pub r#enum: Option<Vec<i64>>,
    /// Warning message about potential disruptive effects of changing this setting.
    ///
    /// Example: `"Changing this setting without comprehensive testing can cause instability."`.
    pub warning: Option<String>,
    /// Deprecation notice, if applicable.
    ///
    /// Example: `"This setting may become obsolete with Cloud v2 stateless workers."`.
    pub deprecation_notice: Option<String>,
    /// Example value for the setting.
    ///
    /// Example: `"24.8"`.
    pub example: Option<String>,
}

json_object! {
    ServiceClickhouseSettingSchemaEntry {
        name: optional "name",
        r#type: optional "type",
        description: optional "description",
        r#enum: optional "enum",
        warning: optional "warning",
        deprecation_notice: optional "deprecationNotice",
        example: optional "example",
    }
}
