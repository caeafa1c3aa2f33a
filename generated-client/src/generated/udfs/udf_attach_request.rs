// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// The request body of `udfAttach`.
///
/// Taken by [`Udfs::attach`](crate::udfs::Udfs::attach).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UdfAttachRequest {
    /// Version to attach. When omitted, the latest ready version is attached.
    ///
    /// Greater than 0. Example: `1`.
    pub version: Option<i64>,
}

impl UdfAttachRequest {
    /// Creates a request with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    UdfAttachRequest {
        /// Sets `version`: Version to attach.
        version(optional exact i64),
    }
}

json_object! {
    UdfAttachRequest {
        version: optional "version",
    }
}
