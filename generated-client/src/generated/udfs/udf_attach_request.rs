// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// The request body of `udfAttach`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UdfAttachRequest {
    /// Version to attach. When omitted, the latest ready version is attached.
    ///
    /// Greater than 0. Example: `1`.
    pub version: Option<i64>,
}

impl UdfAttachRequest {
    /// Creates one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `version`: Version to attach.
    #[must_use]
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

json_object! {
    UdfAttachRequest {
        version: optional "version",
    }
}
