//! The document, read without the generator: which components are reached, and every schema position.

use std::collections::BTreeSet;

use clickhouse_cloud_emulator::closing::operations;
use clickhouse_cloud_tests::{join, mended};
use serde_json::Value;

/// The prefix of every `$ref` of the document.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// The schema that a `$ref` names, and its pointer; the schema itself where it is none.
pub(super) fn resolve<'a>(schema: &'a Value, pointer: &str) -> (&'a Value, String) {
    match schema["$ref"].as_str() {
        Some(reference) => {
            let pointer = reference.trim_start_matches('#').to_owned();
            let target = mended().pointer(&pointer).unwrap();
            assert!(target.get("$ref").is_none(), "{pointer} only refers to another");
            (&mended()["components"]["schemas"][reference.strip_prefix(SCHEMAS).unwrap()], pointer)
        }
        None => (schema, pointer.to_owned()),
    }
}

/// Every `$ref` in a value.
fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(elements) => elements.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// The pointers of the components that only an `allOf` refers to: what they say is merged into another type.
pub(super) fn merged_only() -> BTreeSet<String> {
    let (mut all, mut parts) = (Vec::new(), Vec::new());
    references(mended(), &mut all);
    let mut into_parts = |schema: &'static Value, _: &str, _: Role| {
        parts.extend(schema["allOf"].as_array().into_iter().flatten().filter_map(|part| part["$ref"].as_str()));
    };
    positions(&mut into_parts);
    let uses = |list: &[&str], reference: &str| list.iter().filter(|other| **other == reference).count();
    let merged = parts.iter().filter(|part| uses(&parts, part) == uses(&all, part));
    merged.map(|reference| reference.trim_start_matches('#').to_owned()).collect()
}

/// The pointers of all components that a `$ref` reaches from the paths.
pub(super) fn reachable() -> BTreeSet<String> {
    let mut open = Vec::new();
    references(&mended()["paths"], &mut open);
    let mut reached = BTreeSet::new();
    while let Some(reference) = open.pop() {
        let pointer = reference.trim_start_matches('#');
        if reached.insert(pointer.to_owned()) {
            references(mended().pointer(pointer).unwrap(), &mut open);
        }
    }
    reached
}

/// What a schema position is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A parameter or a request body.
    Sent,
    /// The body of a success.
    Answer,
    /// The body of an error.
    Error,
    /// Anything inside of those.
    Inner,
}

/// Calls `visit` with every inline schema position that an operation or a reached component has, and its pointer.
pub(super) fn positions(visit: &mut impl FnMut(&'static Value, &str, Role)) {
    for (at, operation) in operations(mended()) {
        for (index, parameter) in operation["parameters"].as_array().into_iter().flatten().enumerate() {
            walk(&parameter["schema"], &format!("{at}/parameters/{index}/schema"), Role::Sent, visit);
        }
        contents(&operation["requestBody"], &join(&at, "requestBody"), Role::Sent, visit);
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let role = if status.starts_with('2') { Role::Answer } else { Role::Error };
            contents(response, &join(&join(&at, "responses"), status), role, visit);
        }
    }
    for pointer in reachable() {
        walk(mended().pointer(&pointer).unwrap(), &pointer, Role::Inner, visit);
    }
}

fn contents(holder: &'static Value, at: &str, role: Role, visit: &mut impl FnMut(&'static Value, &str, Role)) {
    for (media_type, media) in holder["content"].as_object().into_iter().flatten() {
        let at = join(&join(&join(at, "content"), media_type), "schema");
        walk(&media["schema"], &at, role, visit);
    }
}

fn walk(schema: &'static Value, pointer: &str, role: Role, visit: &mut impl FnMut(&'static Value, &str, Role)) {
    if !schema.is_object() || schema.get("$ref").is_some() {
        return;
    }
    visit(schema, pointer, role);
    // What is inside of an error is part of the error.
    let inner = if role == Role::Error { Role::Error } else { Role::Inner };
    for keyword in ["items", "additionalProperties"] {
        walk(&schema[keyword], &join(pointer, keyword), inner, visit);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        walk(property, &join(&join(pointer, "properties"), name), inner, visit);
    }
    for keyword in ["oneOf", "anyOf", "allOf"] {
        for (index, arm) in schema[keyword].as_array().into_iter().flatten().enumerate() {
            walk(arm, &format!("{pointer}/{keyword}/{index}"), inner, visit);
        }
    }
}

/// The arms of a `oneOf` or `anyOf` that are more than null, with their pointers.
pub(super) fn arms(schema: &'static Value, pointer: &str) -> Vec<(&'static Value, String)> {
    let keyword = if schema.get("oneOf").is_some() { "oneOf" } else { "anyOf" };
    let arms = schema[keyword].as_array().into_iter().flatten().enumerate();
    arms.filter(|(_, arm)| arm["type"] != "null")
        .map(|(index, arm)| (arm, format!("{pointer}/{keyword}/{index}")))
        .collect()
}

/// The types that a schema allows, null aside.
pub(super) fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect(),
        _ => Vec::new(),
    }
}
