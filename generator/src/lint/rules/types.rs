//! Schemas that do not say their type, or say one that does not exist.

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, types};

/// Keywords that only objects understand.
const OBJECT: [&str; 5] = ["properties", "required", "additionalProperties", "minProperties", "maxProperties"];

pub(super) fn missing_object(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        // Beside a reference or a combination the type may be said there.
        let elsewhere = ["type", "$ref", "allOf", "oneOf", "anyOf", "enum", "const"];
        if elsewhere.iter().any(|keyword| place.schema.contains_key(*keyword)) {
            continue;
        }
        if let Some(keyword) = OBJECT.iter().find(|keyword| place.schema.contains_key(**keyword)) {
            found.add(&place.pointer, format!("`{keyword}` without `type: object`"));
        }
    }
}

pub(super) fn boolean_format(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        let is_boolean = place.schema.get("format").is_some_and(|format| format == "boolean");
        if is_boolean && types(place.schema).contains(&"string") {
            found.add(&place.pointer, "a string of `format: boolean`; a boolean is meant");
        }
    }
}

pub(super) fn untyped(document: &Document<'_>, found: &mut Found) {
    let prose = ["title", "description", "example", "examples", "default", "deprecated", "readOnly", "writeOnly"];
    for place in &document.schemas {
        // `additionalProperties: {}` says on purpose that a map holds anything.
        if place.pointer.ends_with("/additionalProperties") {
            continue;
        }
        if place.schema.keys().all(|keyword| prose.contains(&keyword.as_str()) || keyword.starts_with("x-")) {
            found.add(&place.pointer, "no type, no reference, nothing");
        }
    }
}

pub(super) fn empty(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        let is_empty = place.schema.get("properties").and_then(Value::as_object).is_some_and(|all| all.is_empty());
        let others = ["additionalProperties", "patternProperties", "propertyNames", "allOf", "oneOf", "anyOf"];
        if is_empty && !others.iter().any(|keyword| place.schema.contains_key(*keyword)) {
            found.add(&place.pointer, "`properties` is empty, and nothing says what else there may be");
        }
    }
}
