// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackOnClickTargetIdVariant` of the API.
///
/// Part of [`ClickStackOnClickTarget`](crate::clickstack::ClickStackOnClickTarget).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackOnClickTargetIdVariant {
    /// ID of the target source (for search) or dashboard (for dashboard).
    ///
    /// Example: `"65f5e4a3b9e77c001a567890"`.
    pub id: Option<String>,
    /// Members that this version of the crate does not know, sent back unchanged.
    pub extra: Extra,
}

impl ClickStackOnClickTargetIdVariant {
    /// Creates a request with the required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            extra: Default::default(),
        }
    }
}

json_object! {
    ClickStackOnClickTargetIdVariant {
        id: optional "id",
        "mode": constant "id",
        ..extra,
    }
}
