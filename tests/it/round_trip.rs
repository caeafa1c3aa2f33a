//! What is read and written again is the same JSON: for every operation, what it sends and what it gives.
//!
//! The payloads come from the raw document (`tests/support/payload.rs`): minimal, null wherever null is allowed, maximal for
//! each arm of each union, and with unknown enum values. Null and absent are alike in one case only: a nullable property of
//! a schema that no request reaches, which the client reads into an `Option`.

#![allow(clippy::unwrap_used, reason = "what goes wrong in a helper of a test fails the test")]

use std::collections::BTreeSet;

use clickhouse_cloud::testing::Answer;
use clickhouse_cloud::{Warning, WarningKind};
use clickhouse_cloud_tests::compare::{difference, envelope, expected};
use clickhouse_cloud_tests::payload::{Fill, Payload, Place, maximal, payload, payloads};
use clickhouse_cloud_tests::schema::{Bodies, bodies, listed};
use serde_json::Value;

use crate::generated::{Entry, Exchange, OPERATIONS};

/// How much was compared.
#[derive(Debug, Default)]
struct Counts {
    operations: usize,
    payloads: BTreeSet<String>,
    comparisons: usize,
    failures: Vec<String>,
}

impl Counts {
    fn compare(&mut self, entry: &Entry, payload: &Payload, outcome: Result<(), String>) {
        self.payloads.insert(payload.value.to_string());
        self.comparisons += 1;
        self.failures.extend(outcome.err().map(|failure| format!("{} [{}]: {failure}", entry.info.id, payload.name)));
    }

    fn finish(self, what: &str) {
        let Self { operations, payloads, comparisons, failures } = self;
        clickhouse_cloud_tests::counted!(
            "{what}: {operations} operations, {} payloads, {comparisons} comparisons",
            payloads.len()
        );
        assert!(failures.is_empty(), "{} of {comparisons} failed:\n{}", failures.len(), failures.join("\n"));
    }
}

/// Lets the operation read an answer, and gives what it makes of it; it is called with the least body that it takes.
fn read(entry: &Entry, bodies: &Bodies, answer: &Value) -> Result<Exchange, String> {
    let body = bodies.request.as_deref().map(|schema| payload(schema, Fill::Minimal).value).unwrap_or_default();
    (entry.exchange)(&body, Answer::json(answer))
}

fn list(warnings: &[Warning]) -> String {
    warnings.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

#[test]
fn what_an_operation_gives_comes_back_as_it_was() {
    let mut counts = Counts::default();
    for entry in OPERATIONS.iter().filter(|entry| entry.has_value) {
        let bodies = &bodies()[entry.info.id];
        counts.operations += 1;
        for payload in payloads(&bodies.value().unwrap()) {
            let answer = envelope(bodies, &payload);
            let outcome = read(entry, bodies, &answer).and_then(|exchange| {
                difference(&expected(&answer, &payload), &exchange.received, "")?;
                let warnings = &exchange.warnings;
                if warnings.is_empty() { Ok(()) } else { Err(format!("warnings: {}", list(warnings))) }
            });
            counts.compare(entry, &payload, outcome);
        }
    }
    assert!(counts.operations > 0);
    counts.finish("what an operation gives");
}

#[test]
fn what_an_operation_sends_is_what_it_was_given() {
    let mut counts = Counts::default();
    for entry in OPERATIONS {
        let bodies = &bodies()[entry.info.id];
        let Some(schema) = bodies.request.as_deref() else { continue };
        counts.operations += 1;
        let answer = bodies.value().map(|value| envelope(bodies, &payload(&value, Fill::Minimal))).unwrap_or_default();
        let mut all = payloads(schema);
        all.push(payload(schema, Fill::Unknown));
        for payload in all {
            let exchange = (entry.exchange)(&payload.value, Answer::json(&answer));
            let outcome = exchange.and_then(|exchange| difference(&payload.value, &exchange.sent, ""));
            counts.compare(entry, &payload, outcome);
        }
    }
    assert_eq!(counts.operations, clickhouse_cloud_tests::operations_with_a_body());
    counts.finish("what an operation sends");
}

/// Whether a warning says that the value at the path is not known.
fn tells(warning: &Warning, path: &str) -> bool {
    match warning.kind() {
        WarningKind::UnknownValue => warning.path() == path,
        WarningKind::UnknownArm => path.starts_with(warning.path()),
        _ => false,
    }
}

#[test]
fn unknown_enum_values_come_back_and_are_told() {
    let mut counts = Counts::default();
    for entry in OPERATIONS.iter().filter(|entry| entry.has_value) {
        let bodies = &bodies()[entry.info.id];
        let payload = payload(&bodies.value().unwrap(), Fill::Unknown);
        counts.operations += 1;
        let outcome =
            (entry.recode)(&payload.value).map_err(|warnings| list(&warnings)).and_then(|(seen, warnings)| {
                difference(&payload.value, &seen, "")?;
                let is_told = |place: &Place| warnings.iter().any(|warning| tells(warning, &place.path));
                let lost = warnings.iter().find(|warning| warning.is_loss());
                match payload.places.iter().find(|place| place.listed && !is_told(place)) {
                    Some(place) => Err(format!("{} is not told: {}", place.path, list(&warnings))),
                    None => lost.map_or(Ok(()), |lost| Err(lost.to_string())),
                }
            });
        counts.compare(entry, &payload, outcome);
    }
    counts.finish("unknown enum values");
}

/// Every value that an enum lists, one at a time, as it is spelt in the document.
#[test]
fn every_listed_value_comes_back() {
    let mut counts = Counts::default();
    let mut seen = BTreeSet::new();
    for entry in OPERATIONS.iter().filter(|entry| entry.has_value) {
        counts.operations += 1;
        for payload in maximal(&bodies()[entry.info.id].value().unwrap()) {
            for place in payload.places.iter().filter(|place| place.listed) {
                // Each schema once is enough: what reads it is one type.
                for value in if seen.insert(place.schema.clone()) { listed(&place.schema) } else { Vec::new() } {
                    let mut changed = payload.clone();
                    *changed.value.pointer_mut(&place.path).unwrap() = value.clone();
                    let outcome = match (entry.recode)(&changed.value) {
                        Ok((seen, warnings)) if warnings.is_empty() => difference(&changed.value, &seen, ""),
                        Ok((_, warnings)) | Err(warnings) => Err(format!("{value}: {}", list(&warnings))),
                    };
                    counts.compare(entry, &changed, outcome);
                }
            }
        }
    }
    counts.finish("every listed value");
}
