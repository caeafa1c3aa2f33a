//! The names of two locks → those that are gone, and whether the document is the reason.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::http::Methods;
use clickhouse_cloud_generator::lock::{Kind, Line, Lock};
use serde_json::Value;

/// The names of a lock that are gone in another, by kind and key. An alias keeps the name of its type.
#[must_use]
pub fn lost(old: &Lock, new: &Lock) -> Vec<String> {
    let is_type = |name: &String| {
        new.lines.of(Kind::Type, "").any(|(_, line)| line.names.first() == Some(name))
            || new.lines.of(Kind::Former, "").any(|(_, line)| line.names.contains(name))
    };
    let mut lost = Vec::new();
    for (kind, key, line) in old.lines.iter().filter(|(.., line)| line.released) {
        // Only the first word is a name of a thing alone; what follows says where it stands and what it is.
        let now = new.lines.get(kind, key).map(|now| now.names.as_slice()).unwrap_or_default();
        let count = if kind == Kind::Operation { 2 } else { 1 };
        let same = match kind {
            Kind::Call | Kind::New | Kind::Former => true,
            Kind::Type => now.first() == line.names.first() && line.names.iter().all(|module| now.contains(module)),
            _ => now.get(..count) == line.names.get(..count),
        };
        let aliased = kind == Kind::Type && line.names.first().is_some_and(is_type);
        if !same && !aliased {
            lost.push(format!("{} {key} = {} (now {})", kind.word(), line.names.join(" "), now.join(" ")));
        }
    }
    lost
}

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
    let methods = Methods::of(document);
    let operations = document["paths"].as_object()?.values().flat_map(|item| methods.operations(item));
    let mut operations = operations.map(|own| own.value).filter(|operation| operation["operationId"] == name);
    document["components"]["schemas"].get(name).or_else(|| operations.next())
}

/// Whether the document itself changed where a name stood: its owner is gone, or says something else under that property.
#[must_use]
pub fn has_a_cause(line: &str, (old, new): (&Value, &Value), lock: &Lock) -> bool {
    let (kind, rest) = line.split_once(' ').unwrap_or_default();
    let key = rest.split(" = ").next().unwrap_or_default();
    let words = key.split(['.', '[', ']', '{', '}', '|']).filter(|word| !word.is_empty());
    // An arm is known by its index or by the value that tells it.
    let arm = |word: &str| key.contains(&format!("|{word}"));
    let mut words = words.filter(|word| !arm(word));
    let first = words.next().unwrap_or_default();
    if matches!(kind, "variant" | "arm") {
        let name = key.split('.').next();
        let is_owner = |line: &Line| line.names.first().map(String::as_str) == name;
        let place = lock.lines.of(Kind::Type, "").find(|(_, line)| is_owner(line));
        return place.is_none_or(|(place, line)| {
            has_a_cause(&format!("type {place} = {}", line.names.join(" ")), (old, new), lock)
        });
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
