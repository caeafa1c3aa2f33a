// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackWebhookInputQueryParams` of the API.
pub type ClickStackWebhookInputQueryParams = BTreeMap<String, String>;
