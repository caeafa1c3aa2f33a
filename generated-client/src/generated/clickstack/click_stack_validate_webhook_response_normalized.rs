// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackValidateWebhookResponseNormalized` of the API.
///
/// Part of [`ClickStackValidateWebhookResponse`](crate::clickstack::ClickStackValidateWebhookResponse).
pub type ClickStackValidateWebhookResponseNormalized = BTreeMap<String, Value>;
