// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackValidateDashboardError` of the API.
///
/// Part of [`ClickStackValidateDashboardResponse`](crate::clickstack::ClickStackValidateDashboardResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateDashboardError {
    /// Dot-separated field path, or empty string for top-level errors.
    ///
    /// Example: `"tiles.0.config"`.
    pub path: Option<String>,
    /// Human-readable error description.
    ///
    /// Example: `"Required"`.
    pub message: Option<String>,
}

json_object! {
    ClickStackValidateDashboardError {
        path: optional "path",
        message: optional "message",
    }
}
