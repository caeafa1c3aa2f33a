// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// An arm of `ClickStackMongoDBCASLPermissionConditions`.
///
/// Part of [`ClickStackMongoDbPermissionCondition`](crate::clickstack::ClickStackMongoDbPermissionCondition).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMongoDbPermissionPattern {
    /// `$regex` in JSON; the API does not describe it.
    pub regex: Option<String>,
    /// `$options` in JSON; the API does not describe it.
    pub options: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackMongoDbPermissionPattern {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(regex: impl Into<String>) -> Self {
        Self {
            regex: Some(regex.into()),
            options: None,
            extra: Default::default(),
        }
    }
}

setters! {
    ClickStackMongoDbPermissionPattern {
        /// Sets `$options`.
        options(optional into String),
    }
}

json_object! {
    ClickStackMongoDbPermissionPattern {
        regex: optional "$regex",
        options: optional "$options",
        ..extra,
    }
}
