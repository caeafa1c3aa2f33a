//! What must be there, as far as the document says.

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, members, types, unions};
use crate::pointer::join;

pub(super) fn missing(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        let count = place.schema.get("properties").and_then(Value::as_object).map_or(0, serde_json::Map::len);
        if count > 0 && !place.schema.contains_key("required") {
            found.add(&place.pointer, format!("none of {count} required"));
        }
    }
}

pub(super) fn without_property(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        let (Some(required), Some(Value::Object(properties))) =
            (place.schema.get("required").and_then(Value::as_array), place.schema.get("properties"))
        else {
            continue;
        };
        let is_closed = place.schema.get("additionalProperties") == Some(&Value::Bool(false));
        let surplus: Vec<&str> =
            required.iter().filter_map(Value::as_str).filter(|name| !properties.contains_key(*name)).collect();
        if is_closed && !surplus.is_empty() && !place.schema.contains_key("patternProperties") {
            found.add(&place.pointer, format!("`{}` required, and not allowed", surplus.join("`, `")));
        }
    }
}

pub(super) fn bodies(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        let Some(body) = operation.value.get("requestBody") else { continue };
        if body.get("required") == Some(&Value::Bool(true)) {
            continue;
        }
        let schema = members(body, "content").find_map(|(_, media)| media.get("schema"));
        if schema.is_some_and(|schema| must_say(document, schema, 8)) {
            found.add(
                join(&operation.pointer, "requestBody"),
                "not `required: true`, but its schema requires properties",
            );
        }
    }
}

/// Whether no value of the schema does without a property: its own list, one part of an `allOf`, or every arm of a union.
fn must_say(document: &Document<'_>, schema: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let Some(object) = document.resolve(schema).as_object() else { return false };
    if types(object).contains(&"null") {
        return false;
    }
    let own = object.get("required").and_then(Value::as_array).is_some_and(|names| !names.is_empty());
    let parts = object.get("allOf").and_then(Value::as_array);
    own || parts.is_some_and(|parts| parts.iter().any(|part| must_say(document, part, depth)))
        || unions(object).any(|(_, arms)| !arms.is_empty() && arms.iter().all(|arm| must_say(document, arm, depth)))
}
