// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

union! {
    /// A finite number, or a string up to 200 characters, to compare for equality.
    pub enum ClickStackEqualityColorConditionValue {
        /// The JSON type is number.
        Number(f64),
        /// The JSON type is string.
        String(String),
    }
}

impl Dispatch for ClickStackEqualityColorConditionValue {
    const TABLE: Table = Table::JsonType(
        &[(JsonType::Number, "Number"), (JsonType::String, "String")],
    );
}

impl From<f64> for ClickStackEqualityColorConditionValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ClickStackEqualityColorConditionValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ClickStackEqualityColorConditionValue {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}
