//! A payload of the document → the answer that carries it → what must come back of it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::payload::{Fill, Payload, payload};
use crate::schema::{Bodies, properties, sent};

/// The first place where two values differ.
///
/// # Errors
///
/// Where they do: the place with both.
pub fn difference(expected: &Value, seen: &Value, path: &str) -> Result<(), String> {
    match (expected, seen) {
        (Value::Object(expected), Value::Object(seen)) => {
            let names: BTreeSet<&String> = expected.keys().chain(seen.keys()).collect();
            let nothing = json!("(nothing)");
            names.into_iter().try_for_each(|name| {
                let (expected, seen) = (expected.get(name), seen.get(name));
                difference(expected.unwrap_or(&nothing), seen.unwrap_or(&nothing), &format!("{path}/{name}"))
            })
        }
        (Value::Array(expected), Value::Array(seen)) if expected.len() == seen.len() => {
            let mut pairs = expected.iter().zip(seen).enumerate();
            pairs.try_for_each(|(index, (expected, seen))| difference(expected, seen, &format!("{path}/{index}")))
        }
        _ if expected == seen => Ok(()),
        _ => Err(format!("{path}: expected {expected}, seen {seen}")),
    }
}

/// Takes out the nulls that a response may as well leave out: those of properties that no request reaches.
fn without_nulls(payload: &Payload, value: &mut Value) {
    for place in payload.places.iter().rev() {
        let is_field = place.schema.rsplit('/').nth(1) == Some("properties");
        if is_field && !sent().contains(&place.schema) && value.pointer(&place.path) == Some(&Value::Null) {
            let Some((parent, name)) = place.path.rsplit_once('/') else { continue };
            let name = name.replace("~1", "/").replace("~0", "~");
            let parent = value.pointer_mut(parent).and_then(Value::as_object_mut);
            parent.and_then(|parent| parent.shift_remove(&name));
        }
    }
}

/// An answer around a value: the envelope, with all that stands beside the result, or all that must where it is the least.
#[must_use]
pub fn envelope(bodies: &Bodies, payload: &Payload) -> Value {
    let answer = bodies.answer.as_deref().unwrap_or_default();
    if bodies.value().as_deref() == Some(answer) {
        return payload.value.clone();
    }
    let mut envelope = json!({"status": 200, "requestId": "3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a50"});
    let is_minimal = payload.name.starts_with("Minimal");
    for (name, property) in properties(answer).into_iter().filter(|(_, property)| property.required || !is_minimal) {
        envelope[name] = self::payload(&property.schema, Fill::Maximal).value;
    }
    envelope["result"] = payload.value.clone();
    envelope
}

/// What must come back: the answer without what the client takes off.
#[must_use]
pub fn expected(answer: &Value, payload: &Payload) -> Value {
    let mut value = payload.value.clone();
    without_nulls(payload, &mut value);
    match answer.as_object() {
        Some(envelope) => {
            let mut expected: Map<String, Value> = envelope.clone();
            expected.shift_remove("status");
            expected.shift_remove("requestId");
            expected.insert("result".to_owned(), value);
            Value::Object(expected)
        }
        None => value,
    }
}
