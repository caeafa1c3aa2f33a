//! Webhooks: the types of what they bring. A client does not receive them, but a program that does reads their bodies.

use serde_json::{Map, Value, json};

use super::context::{self, Context};
use crate::ir::media::is_json;
use crate::pointer::{join, unescape};

/// Makes the body of each webhook a component, and lists them in `x-webhook-types`.
pub(super) fn collect(document: &mut Value, cx: &mut Context) {
    let Some(Value::Object(webhooks)) = document.as_object_mut().and_then(|own| own.shift_remove("webhooks")) else {
        return;
    };
    let mut types = Vec::new();
    let mut added = Map::new();
    for (name, item) in &webhooks {
        let item = followed(item, document);
        for found in cx.methods.operations(item) {
            let (method, operation) = (found.method.to_lowercase(), found.value);
            let Some((schema, at)) = body(operation, document, &found.pointer(&join("/webhooks", name))) else {
                continue;
            };
            let tag = operation.pointer("/tags/0").cloned().unwrap_or_else(|| json!(""));
            let reference = schema
                .get("$ref")
                .and_then(Value::as_str)
                .filter(|_| schema.as_object().is_some_and(|own| own.len() == 1));
            let component = match reference.and_then(|own| own.strip_prefix("#/components/schemas/")) {
                Some(known) => unescape(known),
                None => {
                    let known = document.pointer("/components/schemas").and_then(Value::as_object);
                    let is_taken =
                        |name: &String| known.is_some_and(|known| known.contains_key(name)) || added.contains_key(name);
                    let names = [format!("{name}.webhook"), format!("{name}.{method}.webhook")];
                    let Some(free) = names.into_iter().find(|name| !is_taken(name)) else { continue };
                    cx.moved.push((join("/components/schemas", &free), at));
                    added.insert(free.clone(), schema.clone());
                    free
                }
            };
            types.push(json!({ "tag": tag, "component": component }));
            cx.count(context::WEBHOOK, 1);
        }
    }
    let Value::Object(document) = document else { return };
    let components = document.entry("components").or_insert_with(|| Value::Object(Map::new()));
    if let Some(schemas) = components.as_object_mut().map(|own| own.entry("schemas").or_insert_with(|| json!({})))
        && let Some(schemas) = schemas.as_object_mut()
    {
        schemas.extend(added);
    }
    document.insert("x-webhook-types".to_owned(), Value::Array(types));
}

/// The schema of the JSON that a webhook brings, and its place.
fn body<'a>(operation: &'a Value, document: &'a Value, at: &str) -> Option<(&'a Value, String)> {
    let body = followed(operation.get("requestBody")?, document);
    let content = body.get("content")?.as_object()?;
    let (media_type, media) = content.iter().find(|(media_type, _)| is_json(media_type))?;
    let at = join(&join(&join(at, "requestBody"), "content"), media_type);
    Some((media.get("schema").filter(|schema| schema.is_object())?, join(&at, "schema")))
}

/// The value, or what it refers to.
fn followed<'a>(value: &'a Value, document: &'a Value) -> &'a Value {
    let reference = value.get("$ref").and_then(Value::as_str).and_then(|own| own.strip_prefix('#'));
    reference.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}
