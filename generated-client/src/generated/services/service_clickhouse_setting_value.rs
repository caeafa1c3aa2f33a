// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

union! {
    /// Setting value in its native JSON type. Use the settings schema endpoint for per-setting constraints.
    ///
    /// Example: `"26.2"`.
    pub enum ServiceClickhouseSettingValue {
        /// The JSON type is string.
        String(String),
        /// The JSON type is integer.
        Integer(i64),
    }
}

impl Dispatch for ServiceClickhouseSettingValue {
    const TABLE: Table = Table::JsonType(
        &[(JsonType::String, "String"), (JsonType::Integer, "Integer")],
    );
}

impl From<String> for ServiceClickhouseSettingValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ServiceClickhouseSettingValue {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for ServiceClickhouseSettingValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
