//! The paths of a document and their operations.

use serde_json::{Map, Value, json};

use super::context::{self, Context};
use super::exchange::{visit_body, visit_parameter, visit_response};
use super::fields::{OPERATION, PATH_ITEM};
use super::walk::{check_names, each_element, each_field, each_member, fill, object, object_of};
use crate::diagnostic::Severity;
use crate::http::{ADDITIONAL, refused};
use crate::pointer::unescape;

/// Rewrites all paths; the components are rewritten already.
pub(super) fn visit_paths(paths: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    let wanted = "a path: it starts with `/`, and has no query and nothing that would have to be escaped in a URL";
    check_names(paths, wanted, is_path, cx);
    each_field(paths, cx, |item, cx| {
        // A chain that comes back to its start ends here too.
        for _ in 0..=cx.path_items.len() {
            let name = item.get("$ref").and_then(Value::as_str).and_then(path_item);
            let Some(Value::Object(target)) = name.and_then(|name| cx.path_items.get(&name)) else { break };
            let mut copy = target.clone();
            let own = item.as_object().into_iter().flatten().filter(|(key, _)| *key != "$ref");
            copy.extend(own.map(|(key, value)| (key.clone(), value.clone())));
            *item = Value::Object(copy);
            cx.count(context::INLINE_REFERENCE, 1);
        }
        if item.get("$ref").is_some() {
            let help = "write the path out at this place with an overlay action";
            cx.error("unsupported-reference", "a path that is a reference", help);
            return;
        }
        let methods = cx.methods;
        let is_known =
            |field: &str| PATH_ITEM.contains(&field) || methods.is_operation(field) || methods.is_additional(field);
        let Some(item) = object_of(item, is_known, cx) else { return };
        for (field, value) in item.iter_mut() {
            if field == "parameters" {
                cx.within(field, |cx| each_element(value, cx, |value, cx| visit_parameter(value, components, cx)));
            } else if methods.is_operation(field) {
                cx.within(field, |cx| visit_operation(value, components, cx));
            } else if methods.is_additional(field) {
                cx.within(field, |cx| {
                    check_methods(value, cx);
                    each_member(value, cx, |value, cx| visit_operation(value, components, cx));
                });
            }
        }
    });
}

/// Reports what is no method, or has its operation elsewhere.
fn check_methods(operations: &Value, cx: &mut Context) {
    for method in operations.as_object().into_iter().flat_map(Map::keys) {
        if let Some(why) = refused(method) {
            let message = format!("`{method}` cannot be one of `{ADDITIONAL}`: {why}");
            let help = "give the operation another place with overlay actions, or remove it";
            cx.report(Severity::Error, "unsupported-method", &[method], message, help);
        }
    }
}

/// The name of the path item that a reference names.
fn path_item(reference: &str) -> Option<String> {
    reference.strip_prefix("#/components/pathItems/").map(unescape)
}

fn visit_operation(operation: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    let Some(operation) = object(operation, OPERATION, cx) else { return };
    fill(operation, "responses", json!({}), cx);
    for (field, value) in operation.iter_mut() {
        cx.within(field, |cx| match field.as_str() {
            "parameters" => each_element(value, cx, |value, cx| visit_parameter(value, components, cx)),
            "requestBody" => visit_body(value, components, cx),
            "responses" => {
                check_names(value, "a status (`200`, `4XX` or `default`)", is_status, cx);
                each_field(value, cx, |value, cx| visit_response(value, components, cx));
            }
            _ => {}
        });
    }
}

/// Whether a response is found under this name: openapiv3 drops the others.
fn is_status(name: &str) -> bool {
    match name.as_bytes() {
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'9', b'X' | b'x', b'X' | b'x'] => true,
        _ => name == "default",
    }
}

/// Whether the text is a path of a URL as it stands, but for its `{parameters}`.
fn is_path(name: &str) -> bool {
    name.starts_with('/') && name.chars().all(|c| c.is_ascii_graphic() && !"?#\"<>\\^`|".contains(c))
}
