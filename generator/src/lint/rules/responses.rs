//! What responses hold.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, Role};
use super::super::structure::structure;

pub(super) fn closed(document: &Document<'_>, found: &mut Found) {
    let is_response = |role: Role| matches!(role, Role::Success | Role::Failure);
    let reached = document.reached(|place| is_response(place.role));
    let mut in_response = false;
    for place in &document.schemas {
        if !matches!(place.role, Role::Part | Role::Property) {
            in_response = is_response(place.role) || (place.role == Role::Component && reached.contains(place.name));
        }
        if in_response && place.schema.get("additionalProperties") == Some(&Value::Bool(false)) {
            found.add(&place.pointer, "`additionalProperties: false` in what the API answers");
        }
    }
}

pub(super) fn repeated(document: &Document<'_>, found: &mut Found) {
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for place in &document.schemas {
        // Those of operations; a reference, or a body of text, does not repeat anything.
        let is_body = matches!(place.role, Role::Success | Role::Failure) && place.pointer.starts_with("/paths/");
        if is_body && place.schema.contains_key("properties") {
            groups.entry(structure(&Value::Object(place.schema.clone()))).or_default().push(&place.pointer);
        }
    }
    for pointers in groups.values().filter(|pointers| pointers.len() > 1) {
        if let Some(first) = pointers.first() {
            found.add(*first, format!("written out {} times", pointers.len()));
        }
    }
}
