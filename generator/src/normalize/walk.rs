//! Through the objects and lists of a document, one node at a time; what they must not have is reported.

use serde_json::{Map, Value};

use super::context::{self, Context};
use super::fields::ESSENTIAL;
use crate::diagnostic::Severity;

/// Adds a field without which openapiv3 reads nothing, and which a client does not miss.
pub(super) fn fill(object: &mut Map<String, Value>, field: &str, value: Value, cx: &mut Context) {
    if !object.contains_key(field) {
        object.insert(field.to_owned(), value);
        cx.count(context::MISSING_FIELD, 1);
    }
}

/// Reports members whose name says that they are something else.
pub(super) fn check_names(value: &Value, wanted: &str, is_name: impl Fn(&str) -> bool, cx: &mut Context) {
    for name in value.as_object().into_iter().flat_map(Map::keys) {
        if !is_name(name) && !name.starts_with("x-") {
            let message = format!("`{name}` is not {wanted}");
            cx.report(
                Severity::Error,
                "document-shape",
                &[name],
                message,
                "rename or remove it with an overlay action",
            );
        }
    }
}

/// The members of an object whose names are up to the document.
pub(super) fn each_member(value: &mut Value, cx: &mut Context, visit: impl FnMut(&mut Value, &mut Context)) {
    each(value, cx, |_| true, visit);
}

/// The members of an object that may have extensions beside them.
pub(super) fn each_field(value: &mut Value, cx: &mut Context, visit: impl FnMut(&mut Value, &mut Context)) {
    each(value, cx, |name| !name.starts_with("x-"), visit);
}

fn each(
    value: &mut Value,
    cx: &mut Context,
    wanted: impl Fn(&str) -> bool,
    mut visit: impl FnMut(&mut Value, &mut Context),
) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter_mut().filter(|(name, _)| wanted(name)) {
                cx.within(name, |cx| visit(member, cx));
            }
        }
        _ => cx.error("document-shape", "this must be an object", "mend it with an overlay action"),
    }
}

pub(super) fn each_element(value: &mut Value, cx: &mut Context, mut visit: impl FnMut(&mut Value, &mut Context)) {
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                cx.within_index(index, |cx| visit(element, cx));
            }
        }
        _ => cx.error("document-shape", "this must be a list", "mend it with an overlay action"),
    }
}

/// The object at the current node, without the fields that 3.0 does not have, each of which is listed.
pub(super) fn object<'a>(
    value: &'a mut Value,
    fields: &[&str],
    cx: &mut Context,
) -> Option<&'a mut Map<String, Value>> {
    object_of(value, |field| fields.contains(&field), cx)
}

pub(super) fn object_of<'a>(
    value: &'a mut Value,
    is_known: impl Fn(&str) -> bool,
    cx: &mut Context,
) -> Option<&'a mut Map<String, Value>> {
    let Value::Object(object) = value else {
        cx.error("document-shape", "this must be an object", "mend it with an overlay action");
        return None;
    };
    let is_empty = |(field, value): &(&String, &Value)| value.is_null() && *field != "example";
    let empty: Vec<String> = object.iter().filter(is_empty).map(|(field, _)| field.clone()).collect();
    cx.count(context::EMPTY_FIELD, empty.len());
    empty.iter().for_each(|field| drop(object.shift_remove(field)));
    let unknown: Vec<String> = object.keys().filter(|key| !is_known(key) && !key.starts_with("x-")).cloned().collect();
    for field in unknown {
        object.shift_remove(&field);
        let (severity, message, help) = if ESSENTIAL.contains(&field.as_str()) {
            let message =
                format!("`{field}` belongs to a later OpenAPI version, and a client would be incomplete without it");
            (Severity::Error, message, "give `openapi` the version that has it, or remove it, with an overlay action")
        } else {
            (Severity::Warning, format!("`{field}` does not affect a client and was dropped"), "nothing to do")
        };
        cx.report(severity, "unsupported-field", &[&field], message, help);
    }
    Some(object)
}

/// Leaves out every member that is null.
pub(super) fn without_nulls(value: &mut Value, cx: &mut Context) {
    match value {
        Value::Object(members) => {
            let before = members.len();
            members.retain(|_, member| !member.is_null());
            cx.count(context::EMPTY_FIELD, before - members.len());
            members.values_mut().for_each(|member| without_nulls(member, cx));
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| without_nulls(element, cx)),
        _ => {}
    }
}
