// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackAlertSilenced` of the API.
///
/// Part of [`ClickStackAlertResponse`](crate::clickstack::ClickStackAlertResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackAlertSilenced {
    /// User ID who silenced the alert.
    ///
    /// Example: `"65f5e4a3b9e77c001a234567"`.
    pub by: Option<String>,
    /// Silence start timestamp.
    ///
    /// Example: `"2026-03-19T08:00:00.000Z"`.
    pub at: Option<Timestamp>,
    /// Silence end timestamp.
    ///
    /// Example: `"2026-03-20T08:00:00.000Z"`.
    pub until: Option<Timestamp>,
}

json_object! {
    ClickStackAlertSilenced {
        by: optional "by",
        at: optional "at",
        until: optional "until",
    }
}
