// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ResourceTagsV1` of the API.
///
/// Example: `{"key":"Environment","value":"staging"}`.
///
/// Part of [`InstanceTagsPatch`](crate::services::InstanceTagsPatch), [`PostgresTags`](crate::postgres::PostgresTags), [`ServicePostRequest`](crate::services::ServicePostRequest) and 2 more.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTag {
    /// Tag key. Must be alphanumeric with dashes, underscores and dots.
    ///
    /// From 1 to 128 characters. Matches `^[a-zA-Z0-9._-]+$`.
    pub key: Option<String>,
    /// Tag value. Must be alphanumeric with dashes, underscores and dots.
    ///
    /// At most 256 characters. Matches `^[a-zA-Z0-9._-]+$`.
    pub value: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ResourceTag {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ResourceTag {
        /// Sets `value`: Tag value.
        value(optional into String),
    }
}

json_object! {
    ResourceTag {
        key: optional "key",
        value: optional "value",
        ..extra,
    }
}
