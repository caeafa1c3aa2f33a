// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// Schema `ClickStackWebhookInputHeaders` of the API.
pub type ClickStackWebhookInputHeaders = BTreeMap<String, String>;
