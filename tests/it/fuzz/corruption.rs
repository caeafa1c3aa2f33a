//! Real operations with all that they reach, and some of it spoilt.

use std::collections::BTreeSet;

use clickhouse_cloud_tests::{committed, published};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

use super::generator::{Outcomes, compiles_or_says_why};
use super::json::{Edit, apply, edit, places, words};
use super::{check, is_build};

/// Operations that reach more are left to `history`, which compiles them all: here each case must be quick.
const COMPONENTS: usize = 24;

/// Each small operation of the published document as a document of its own.
fn parts() -> Vec<Value> {
    let document = published();
    let mut parts = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let mut open = Vec::new();
            references(operation, &mut open);
            let mut names = BTreeSet::new();
            while let Some(name) = open.pop() {
                if names.insert(name) {
                    references(&document["components"]["schemas"][name], &mut open);
                }
            }
            if names.len() <= COMPONENTS {
                let schemas =
                    names.iter().map(|name| ((*name).to_owned(), document["components"]["schemas"][*name].clone()));
                parts.push(json!({
                    "openapi": document["openapi"],
                    "info": document["info"],
                    "paths": { path: { method: operation } },
                    "components": {
                        "schemas": schemas.collect::<Map<_, _>>(),
                        "securitySchemes": document["components"]["securitySchemes"],
                    },
                }));
            }
        }
    }
    parts
}

/// The names of the components that a value refers to.
fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str).and_then(|to| to.rsplit('/').next()));
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(elements) => elements.iter().for_each(|element| references(element, found)),
        _ => {}
    }
}

#[test]
fn a_spoilt_document_compiles_or_is_refused_with_a_reason() {
    let parts = parts();
    assert!(parts.len() > 100, "{}", parts.len());
    // The keywords of schemas and the names of the document itself: what replaces something should mean something.
    let mut all = Vec::new();
    parts.iter().step_by(7).for_each(|part| words(part, &mut all));
    all.sort_unstable();
    all.dedup();
    all.retain(|word| word.len() < 40);
    let input = (any::<Index>(), prop::collection::vec(edit(all), 1..4));
    let spoilt = input.prop_map(|(which, edits): (Index, Vec<(Index, Edit)>)| {
        let mut document = which.get(&parts).clone();
        for (index, edit) in edits {
            let at = index.get(&places(&document)).clone();
            apply(&mut document, &at, &edit);
        }
        document
    });
    let outcomes = Outcomes::default();
    check(
        "spoilt documents",
        160,
        &spoilt,
        |document| format!("{document:#}"),
        |document| {
            // A document that is not an object any more is refused before anything is read.
            if document.is_object() { compiles_or_says_why(document, &committed().policy, &outcomes) } else { Ok(()) }
        },
    );
    let outcomes = outcomes.into_inner().unwrap();
    clickhouse_cloud_tests::counted!("spoilt documents: {outcomes:?}");
    assert!(!is_build() || (outcomes["compiled"] > 20 && outcomes.len() > 5), "{outcomes:?}");
}
