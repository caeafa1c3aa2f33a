// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// An arm of `ClickStackMongoDBCASLPermissionConditions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackMongoDbPermissionPattern {
    /// The member `$regex`.
    pub regex: Option<String>,
    /// The member `$options`.
    pub options: Option<String>,
    /// Members that this version of the crate does not know, sent back as they came.
    pub extra: Extra,
}

impl ClickStackMongoDbPermissionPattern {
    /// Creates one with what the API requires.
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
