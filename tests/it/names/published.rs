//! The published documents in their order, each compiled with the names of the one before: a name goes only where the document
//! gives a cause.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::lock::{Kind, Lock};
use clickhouse_cloud_generator::{Inputs, compile};
use clickhouse_cloud_tests::{committed, skipped};
use serde_json::Value;

use super::lost;
use crate::history::{PUBLISHED, document};

/// Every value below a key of this name, as text.
fn below(value: &Value, key: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                if name == key {
                    found.insert(value.to_string());
                }
                below(value, key, found);
            }
        }
        Value::Array(array) => array.iter().for_each(|value| below(value, key, found)),
        _ => {}
    }
}

/// The component or operation that a place begins with.
fn owner<'a>(document: &'a Value, name: &str) -> Option<&'a Value> {
    let operations =
        document["paths"].as_object()?.values().filter_map(Value::as_object).flat_map(serde_json::Map::values);
    let mut operations = operations.filter(|operation| operation["operationId"] == name);
    document["components"]["schemas"].get(name).or_else(|| operations.next())
}

/// Whether the document itself changed where a name stood: its owner is gone, or says something else under that property.
fn has_a_cause(line: &str, (old, new): (&Value, &Value), lock: &Lock) -> bool {
    let (kind, rest) = line.split_once(' ').unwrap();
    let key = rest.split(" = ").next().unwrap();
    let words = key.split(['.', '[', ']', '{', '}', '|']).filter(|word| !word.is_empty());
    // An arm is known by its index or by the value that tells it.
    let arm = |word: &str| key.contains(&format!("|{word}"));
    let mut words = words.filter(|word| !arm(word));
    let first = words.next().unwrap();
    if matches!(kind, "variant" | "arm") {
        let (name, _) = key.split_once('.').unwrap();
        let place = lock.lines.iter().find(|((kind, _), line)| *kind == Kind::Type && line.names[0] == name);
        return place.is_none_or(|((_, place), _)| has_a_cause(&format!("type {place} = {name}"), (old, new), lock));
    }
    let (Some(was), Some(is)) = (owner(old, first), owner(new, first)) else { return true };
    let Some(property) = words.next() else { return was != is };
    let values = |owner: &Value| {
        let mut found = BTreeSet::new();
        below(owner, property, &mut found);
        found
    };
    values(was) != values(is)
}

#[test]
fn no_name_goes_without_a_cause() {
    let mut lock = Lock::default();
    // `Service.profile` was an enum until 0.4.2; its name is not free for the component of 0.5.0, and a person has to say so.
    let policy = committed().policy.replace("\ntypes:\n", "\ntypes:\n  ServiceProfile: ServiceProfileOffer\n");
    let mut total = 0;
    let mut before = Value::Null;
    let published = PUBLISHED.into_iter().map(|(version, sha256)| (version, document(version, sha256)));
    for (version, spec) in published {
        let spec = match spec {
            Ok(spec) => spec,
            Err(error) => return skipped("names over the published documents", &format!("{version}: {error}")),
        };
        let text = lock.to_string();
        let inputs = Inputs { spec: &spec, policy: &policy, lock: &text, strict: false, ..committed().inputs() };
        let compiled = compile(&inputs).unwrap_or_else(|findings| panic!("{version}: {findings}"));
        let lost = lost(&lock, &compiled.lock);
        let document: Value = serde_json::from_str(&spec).unwrap();
        let bare: Vec<&String> = lost.iter().filter(|line| !has_a_cause(line, (&before, &document), &lock)).collect();
        before = document;
        println!(
            "{version}: {} names, {} gone, {} of them without a cause",
            compiled.lock.lines.len(),
            lost.len(),
            bare.len()
        );
        assert!(bare.is_empty(), "{version}: {bare:#?}");
        total += lost.len();
        lock = compiled.lock.release();
    }
    println!("{total} names are gone over all, none without a cause in the document");
}
