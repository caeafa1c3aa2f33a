// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.

use crate::runtime::prelude::*;

/// The schema `ClickStackValidateWebhookResponseNormalized` of the API.
pub type ClickStackValidateWebhookResponseNormalized = BTreeMap<String, Value>;
