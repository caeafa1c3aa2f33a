//! The committed document against itself, written in other ways.

use std::time::{Duration, Instant};

use clickhouse_cloud_generator::diff::{Change, report, wire};
use clickhouse_cloud_tests::{committed, compiled};
use serde_json::{Map, Value, json};

use super::{canonical, line};

fn assert_nothing_changed(changes: &[Change]) {
    let found: Vec<String> = changes.iter().map(line).collect();
    assert!(found.is_empty(), "{} changes:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_document_equals_itself() {
    let report = report(&committed().inputs(), &committed().inputs()).unwrap();
    assert_nothing_changed(&report.changes);
    assert!(report.noise.is_empty(), "{:?}", report.noise);
}

#[test]
fn the_order_of_keys_says_nothing() {
    fn reversed(value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                Value::Object(members.iter().rev().map(|(k, v)| (k.clone(), reversed(v))).collect::<Map<_, _>>())
            }
            Value::Array(elements) => elements.iter().map(reversed).collect(),
            other => other.clone(),
        }
    }
    let report = wire(&compiled().document, &reversed(&compiled().document));
    assert_nothing_changed(&report.changes);
    assert_eq!(report.noise.keys().collect::<Vec<_>>(), [&"key-order"]);
}

#[test]
fn another_spelling_says_nothing() {
    let report = wire(&compiled().document, &canonical::canonical(&compiled().document, &compiled().document));
    assert_nothing_changed(&report.changes);
    assert!(report.noise["nullable-spelling"] > 100, "{:?}", report.noise);
}

#[test]
fn lines_are_those_of_each_text() {
    let old = committed();
    let text = old.spec.replacen(
        "\"operationId\": \"instanceCreate\"",
        "\"deprecated\": true,\n\n\n\"operationId\": \"instanceCreate\"",
        1,
    );
    let report = report(&old.inputs(), &clickhouse_cloud_generator::Inputs { spec: &text, ..old.inputs() }).unwrap();
    let [change] = report.changes.as_slice() else { panic!("{:?}", report.changes) };
    assert_eq!(change.fingerprint(), "deprecated:instanceCreate");
    let line = |site: &Option<clickhouse_cloud_generator::diff::Site>| site.as_ref().unwrap().line.unwrap();
    assert!(text.lines().nth(line(&change.new) - 1).unwrap().contains("\"deprecated\": true"));
    assert!(old.spec.lines().nth(line(&change.old) - 1).unwrap().contains("\"post\""));
}

/// A document of `size` operations and schemas that all differ from those of the other one.
fn large(size: usize, kind: &str) -> Value {
    let schemas: Map<String, Value> = (0..size)
        .map(|i| {
            let next = format!("#/components/schemas/S{}", if i % 10 == 9 { i } else { i + 1 });
            (format!("S{i}"), json!({ "properties": { "a": { "type": kind }, "next": { "$ref": next } } }))
        })
        .collect();
    let paths: Map<String, Value> = (0..size)
        .map(|i| {
            let schema = json!({ "$ref": format!("#/components/schemas/S{i}") });
            let response = json!({ "description": kind, "content": { "application/json": { "schema": schema } } });
            (format!("/p{i}"), json!({ "get": { "operationId": format!("o{i}"), "responses": { "200": response } } }))
        })
        .collect();
    json!({ "openapi": "3.1.1", "info": {}, "paths": paths, "components": { "schemas": schemas } })
}

#[test]
fn time_grows_with_the_document() {
    let time = |size: usize| -> Duration {
        let (old, new) = (large(size, "string"), large(size, "integer"));
        let once = || {
            let start = Instant::now();
            assert_eq!(wire(&old, &new).changes.len(), 2 * size);
            start.elapsed()
        };
        (0..3).map(|_| once()).min().unwrap()
    };
    let (small, large) = (time(200), time(3200));
    // 16 times the size; quadratic work would take 256 times as long.
    assert!(large < small * 64, "{small:?} for 200 schemas, {large:?} for 3200");
}
