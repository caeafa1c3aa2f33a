//! Constraints that openapiv3 has no place for → a place it has, or an extension, so that no type is lost over them.

use serde_json::{Map, Value};

use super::context::{Context, SOURCE_POINTER};
use super::inspect::type_of;
use super::keywords::{is_annotation, is_structural, types_of};
use crate::diagnostic::Severity;

/// `type: string, allOf: [{pattern}, {pattern}]` (`pgPassword`) → `type: string, x-patterns: [..]`.
///
/// Left to openapiv3 it becomes a schema of no type; merged as objects, an empty struct.
pub(super) fn all_of(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let Some(name @ ("string" | "number" | "integer" | "boolean")) = type_of(schema) else { return 0 };
    let Some(Value::Array(arms)) = schema.get("allOf") else { return 0 };
    let constrains = |arm: &Map<String, Value>| {
        arm.iter().all(|(key, value)| {
            (key == "type" && value == name)
                || is_annotation(key)
                || types_of(key).is_some_and(|types| types.contains(&name))
        })
    };
    // The same constraint twice has no place but `x-patterns`; then the arms stay, and `compose` keeps them apart.
    let twice = |arm: &Map<String, Value>| {
        arm.keys().any(|key| key != "pattern" && types_of(key).is_some() && schema.contains_key(key))
    };
    if !arms.iter().all(|arm| arm.as_object().is_some_and(|arm| constrains(arm) && !twice(arm))) {
        return 0;
    }
    let Some(Value::Array(arms)) = schema.shift_remove("allOf") else { return 0 };
    let mut patterns = Vec::new();
    for arm in arms {
        let Value::Object(arm) = arm else { continue };
        for (key, value) in arm {
            if key == "pattern" {
                patterns.push(value);
            } else {
                schema.entry(key).or_insert(value);
            }
        }
    }
    if !patterns.is_empty() {
        schema.insert("x-patterns".to_owned(), Value::Array(patterns));
    }
    1
}

/// `allOf: [{$ref}, {description}]` → `allOf: [{$ref}]` beside the description: a part that only annotates has no members to merge.
pub(super) fn annotations(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let annotates = |part: &Value| part.as_object().is_some_and(|part| part.keys().all(|key| is_annotation(key)));
    let Some(Value::Array(parts)) = schema.get_mut("allOf") else { return 0 };
    if !parts.iter().any(annotates) || parts.iter().all(annotates) {
        return 0;
    }
    let (said, kept): (Vec<Value>, Vec<Value>) = std::mem::take(parts).into_iter().partition(annotates);
    *parts = kept;
    let times = said.len();
    for (key, value) in said.into_iter().filter_map(|part| Some(part.as_object()?.clone())).flatten() {
        if key != SOURCE_POINTER {
            schema.entry(key).or_insert(value);
        }
    }
    times
}

/// `type: string, minimum: 1` → `type: string, x-minimum: 1`: JSON Schema ignores it, openapiv3 would lose the type over it.
///
/// A structural keyword of another type is a contradiction, and reported.
pub(super) fn foreign(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    let Some(name) = type_of(schema).filter(|name| *name != "null") else { return 0 };
    let foreign: Vec<String> =
        schema.keys().filter(|key| types_of(key).is_some_and(|types| !types.contains(&name))).cloned().collect();
    let name = name.to_owned();
    let mut times = 0;
    for keyword in foreign {
        let Some(value) = schema.shift_remove(&keyword) else { continue };
        if is_structural(&keyword) {
            let message = format!("`{keyword}` contradicts `type: {name}`");
            cx.report(
                Severity::Error,
                "schema-shape",
                &[&keyword],
                message,
                "mend one of the two with an overlay action",
            );
        } else {
            schema.insert(format!("x-{keyword}"), value);
            times += 1;
        }
    }
    times
}
