// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackValidateWebhookResponseErrorsItem` of the API.
///
/// Part of [`ClickStackValidateWebhookResponse`](crate::clickstack::ClickStackValidateWebhookResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickStackValidateWebhookResponseErrorsItem {
    /// Dot-separated field path, or empty string for top-level errors.
    pub path: Option<String>,
    /// Human-readable error description.
    pub message: Option<String>,
}

json_object! {
    ClickStackValidateWebhookResponseErrorsItem {
        path: optional "path",
        message: optional "message",
    }
}
