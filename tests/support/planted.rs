//! Changes of `tests/it/fixtures/tomorrow.json` → a document that has them. A module of two test programs, which name its path.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

use serde_json::Value;

/// Sets, removes or moves what a pointer names.
pub(crate) fn apply(change: &Value, document: &mut Value) {
    if let Some(target) = change["set"].as_str() {
        set(document, target, change["value"].clone());
    } else if let Some(target) = change["remove"].as_str() {
        take(document, target);
    } else {
        let value = take(document, change["move"].as_str().unwrap());
        set(document, change["to"].as_str().unwrap(), value);
    }
}

fn parent<'a>(document: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let last = last.replace("~1", "/").replace("~0", "~");
    (document.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")), last)
}

fn set(document: &mut Value, pointer: &str, value: Value) {
    let (parent, last) = parent(document, pointer);
    match parent {
        Value::Array(list) if last == "-" => list.push(value),
        Value::Array(list) => list[last.parse::<usize>().unwrap()] = value,
        parent => parent[last] = value,
    }
}

fn take(document: &mut Value, pointer: &str) -> Value {
    let (parent, last) = parent(document, pointer);
    parent.as_object_mut().unwrap().shift_remove(&last).unwrap_or_else(|| panic!("no {pointer}"))
}
