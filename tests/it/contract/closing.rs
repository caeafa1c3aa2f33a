//! The published document into one that a request can be judged by: the emulator is held to the same one.

use std::collections::BTreeMap;

pub(crate) use clickhouse_cloud_emulator::closing::{operations, place, resolve};
use serde_json::Value;

/// Closes the document; says how often each rule of `closing.yaml` changed something. Strict: each rule and mend must apply.
pub(super) fn close(document: &mut Value) -> BTreeMap<String, usize> {
    clickhouse_cloud_emulator::closing::close(document, true).unwrap_or_else(|problem| panic!("{problem}"))
}
