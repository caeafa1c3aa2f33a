// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackQuerySetting` of the API.
///
/// Part of [`ClickStackLogSource`](crate::clickstack::ClickStackLogSource), [`ClickStackMetricSource`](crate::clickstack::ClickStackMetricSource), [`ClickStackPromqlSource`](crate::clickstack::ClickStackPromqlSource) and 2 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackQuerySetting {
    /// ClickHouse setting name
    ///
    /// Example: `"max_threads"`.
    pub setting: Option<String>,
    /// Setting value
    ///
    /// Example: `"4"`.
    pub value: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackQuerySetting {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(setting: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            setting: Some(setting.into()),
            value: Some(value.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackQuerySetting {
        setting: optional "setting",
        value: optional "value",
        ..extra,
    }
}
