// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackMongoDbPermissionPattern;

union! {
    /// An element of `ClickStackMongoDBCASLPermissionConditions`.
    ///
    /// Part of [`ClickStackMongoDbPermissionConditions`](crate::clickstack::ClickStackMongoDbPermissionConditions).
    pub enum ClickStackMongoDbPermissionCondition {
        /// The JSON type is string.
        String(String),
        /// The JSON type is object.
        Pattern(ClickStackMongoDbPermissionPattern),
    }
}

impl Dispatch for ClickStackMongoDbPermissionCondition {
    const TABLE: Table = Table::JsonType(
        &[(JsonType::String, "String"), (JsonType::Object, "Pattern")],
    );
}

impl From<String> for ClickStackMongoDbPermissionCondition {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ClickStackMongoDbPermissionCondition {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<ClickStackMongoDbPermissionPattern> for ClickStackMongoDbPermissionCondition {
    fn from(value: ClickStackMongoDbPermissionPattern) -> Self {
        Self::Pattern(value)
    }
}
