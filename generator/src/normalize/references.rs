//! `$ref`: checked against the document, and kept free of siblings, which openapiv3 would drop.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::context;
use super::context::{Context, SOURCE_POINTER};
use crate::pointer::unescape;

const SCHEMAS: &str = "#/components/schemas/";

/// Reports a `$ref` of a schema that leads nowhere, or to something other than a named schema.
pub(super) fn check(schema: &Map<String, Value>, cx: &mut Context) {
    let Some(reference) = schema.get("$ref").and_then(Value::as_str) else { return };
    match schema_name(reference) {
        Some(name) if cx.schemas.contains(&name) => {}
        Some(name) => {
            let help = format!(
                "add the schema, or replace the reference, with an overlay action; {}",
                similar(&name, &cx.schemas)
            );
            cx.error("undefined-reference", format!("`{reference}` is not defined"), help);
        }
        None => cx.error(
            "unsupported-reference",
            format!("`{reference}` is not a schema of this document"),
            "refer to a schema under `#/components/schemas/`, or replace the reference with an overlay action",
        ),
    }
}

/// The name that a `$ref` to a schema refers to.
pub(super) fn schema_name(reference: &str) -> Option<String> {
    let name = reference.strip_prefix(SCHEMAS).filter(|name| !name.is_empty() && !name.contains('/'))?;
    Some(unescape(name))
}

/// How unlike two names may be for one to be a misspelling of the other: a word exchanged is another name.
const LIKE: f64 = 0.8;

fn similar(name: &str, schemas: &HashSet<String>) -> String {
    let likeness = |other: &str| strsim::normalized_damerau_levenshtein(&other.to_lowercase(), &name.to_lowercase());
    let like = schemas.iter().map(|other| (likeness(other), other)).filter(|(likeness, _)| *likeness >= LIKE);
    // Of two that are equally like it the first by name, whatever the order of the set.
    match like.max_by(|(a, first), (b, second)| a.total_cmp(b).then(second.cmp(first))) {
        Some((_, other)) => format!("there is a `{other}`"),
        None => "no schema has a similar name".to_owned(),
    }
}

/// `$ref` beside other keywords → `allOf: [{$ref}]` beside them.
pub(super) fn ref_siblings(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    if schema.len() < 2 {
        return 0;
    }
    let Some(reference) = schema.shift_remove("$ref") else { return 0 };
    let arm = Value::Object(Map::from_iter([("$ref".to_owned(), reference)]));
    match schema.get_mut("allOf") {
        Some(Value::Array(arms)) => arms.insert(0, arm),
        _ => {
            schema.insert("allOf".to_owned(), Value::Array(vec![arm]));
        }
    }
    1
}

/// The last reference of a chain of them; the first one if the chain has no end.
fn last<'a>(first: &'a str, section: &str, components: &'a Map<String, Value>) -> &'a str {
    let Some(Value::Object(entries)) = components.get(section) else { return first };
    let mut reference = first;
    for _ in 0..=entries.len() {
        let name =
            reference.strip_prefix("#/components/").and_then(|rest| rest.strip_prefix(section)?.strip_prefix('/'));
        let next = name.and_then(|name| entries.get(&unescape(name))?.get("$ref")?.as_str());
        let Some(next) = next else { return reference };
        reference = next;
    }
    first
}

/// Replaces a `$ref` to another kind of component (`parameters`, `responses`, …) by a copy of it; whether there was one.
pub(super) fn inline(value: &mut Value, section: &str, components: &Map<String, Value>, cx: &mut Context) -> bool {
    let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return false };
    let reference = last(reference, section, components);
    let name = reference
        .strip_prefix("#/components/")
        .and_then(|rest| rest.strip_prefix(section))
        .and_then(|rest| rest.strip_prefix('/'))
        .map(unescape);
    let target = name.as_ref().and_then(|name| components.get(section)?.get(name));
    match (name, target) {
        (Some(_), Some(target)) if target.get("$ref").is_none() => {
            let pointer = reference.trim_start_matches('#').to_owned();
            let mut copy = target.clone();
            if let Value::Object(copy) = &mut copy {
                copy.entry(SOURCE_POINTER).or_insert(Value::String(pointer));
            }
            *value = copy;
            cx.count(context::INLINE_REFERENCE, 1);
        }
        (Some(_), None) => {
            let message = format!("`{reference}` is not defined");
            cx.error("undefined-reference", message, "add it, or replace the reference, with an overlay action");
        }
        _ => {
            let message = format!("`{reference}` is not one of `#/components/{section}/`, or only refers to another");
            cx.error("unsupported-reference", message, "write it out at this place with an overlay action");
        }
    }
    true
}
