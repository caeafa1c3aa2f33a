//! What two documents differ in: each kind of change on a tiny document, and every pair of documents that was published.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod canonical;
mod cases;
mod check;
mod committed;
mod leaves;
mod mends;
mod mutations;
mod published;
mod uncompiled;

use std::collections::BTreeSet;

use clickhouse_cloud_generator::diff::{Change, Wire, wire};
use serde_json::Value;

/// One line for a change: fingerprint, classes, values, operations.
fn line(change: &Change) -> String {
    let class = |class: Option<_>| {
        class.map_or("-".to_owned(), |class: clickhouse_cloud_generator::diff::Class| {
            serde_json::to_value(class).unwrap().as_str().unwrap().to_owned()
        })
    };
    let value = |value: &Option<Value>| value.as_ref().map_or("∅".to_owned(), Value::to_string);
    format!(
        "{} · request {}, response {} · {} → {} · {}",
        change.fingerprint(),
        class(change.request),
        class(change.response),
        value(&change.before),
        value(&change.after),
        change.operations.join(" ")
    )
}

/// Compares two documents in both directions, checks everything that holds for any pair, and gives the forward report.
fn checked(old: &Value, new: &Value, what: &str) -> (Wire, Wire) {
    let (forward, back) = (wire(old, new), wire(new, old));
    check::unique(&forward, what);
    check::mirrors(&forward, &back, what);
    check::values(&forward, old, new, what);
    // However null, types and lists are spelled, the changes are the same; in one spelling each leaf has an owner.
    let (plain_old, plain_new) = (canonical::canonical(old, new), canonical::canonical(new, old));
    let plain = wire(&plain_old, &plain_new);
    let fingerprints = |report: &Wire| report.changes.iter().map(Change::fingerprint).collect::<BTreeSet<_>>();
    let (spelled, raw) = (fingerprints(&plain), fingerprints(&forward));
    let other: Vec<&String> = spelled.symmetric_difference(&raw).collect();
    assert!(other.is_empty(), "{what}: another spelling gives other changes: {other:?}");
    check::explains(&plain.changes, &plain_old, &plain_new).unwrap_or_else(|error| panic!("{what}: {error}"));
    (forward, back)
}
