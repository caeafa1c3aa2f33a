// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;
use super::ClickStackSqlSavedFilterValueType;

/// Schema `ClickStackSqlSavedFilterValue` of the API.
///
/// Part of [`ClickStackSavedFilterValue`](crate::clickstack::ClickStackSavedFilterValue).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackSqlSavedFilterValue {
    /// Filter type.
    ///
    /// Example: `"sql"`.
    pub r#type: Option<ClickStackSqlSavedFilterValueType>,
    /// SQL filter condition. For example use expressions in the form "column IN ('value')".
    ///
    /// Example: `"ServiceName IN ('hdx-oss-dev-api')"`.
    pub condition: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackSqlSavedFilterValue {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(condition: impl Into<String>) -> Self {
        Self {
            r#type: None,
            condition: Some(condition.into()),
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackSqlSavedFilterValue {
        /// Sets `type`: Filter type.
        r#type(optional into ClickStackSqlSavedFilterValueType),
    }
}

json_object! {
    ClickStackSqlSavedFilterValue {
        r#type: optional "type",
        condition: optional "condition",
        ..extra,
    }
}
