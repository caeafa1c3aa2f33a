//! OpenAPI 3.1 → 3.0: each rule before and after, each finding with its place, and the published document as a whole.

#![allow(clippy::unwrap_used, clippy::panic)]

mod findings;
mod published;
mod references;
mod rules;

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diagnostic::Diagnostics;
use clickhouse_cloud_generator::normalize::rewrite;
use serde_json::{Value, json};

/// The schema that the tests are about, and another to refer to.
const S: &str = "/components/schemas/S";
const OTHER: &str = "#/components/schemas/Other";

/// A document with the schemas [`S`] and [`OTHER`].
fn document(schema: Value) -> Value {
    json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {},
        "components": {"schemas": {"S": schema, "Other": {"type": "object"}}}
    })
}

fn rewritten(mut document: Value) -> (Value, BTreeMap<&'static str, usize>, Diagnostics) {
    let (counts, findings) = rewrite(&mut document);
    (document, counts, findings)
}
