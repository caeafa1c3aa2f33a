//! The document around the schemas: finds every schema position, resolves the other references, and names what it drops.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::context::Context;
use super::fields::{
    COMPONENTS, DOCUMENT, ESSENTIAL, INFO, MEDIA_TYPE, OPERATION, PARAMETER, PATH_ITEM, REQUEST_BODY, RESPONSE,
};
use super::references::inline;
use super::{context, cycles, hoist, schema, webhooks};
use crate::diagnostic::Severity;
use crate::ir::media::is_json;
use crate::pointer::unescape;
use crate::threads::join;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Rewrites a whole document.
pub(super) fn visit(document: &mut Value, cx: &mut Context) {
    hoist::hoist(document, cx);
    webhooks::collect(document, cx);
    let Some(document) = object(document, DOCUMENT, cx) else { return };
    version(document, cx);
    if let Some(info) = document.get_mut("info") {
        cx.within("info", |cx| {
            if let Some(info) = object(info, INFO, cx) {
                fill(info, "version", json!(""), cx);
            }
        });
    }
    // Out of the document while the paths are rewritten, because their references are resolved from it. The schemas are out of the
    // components: they are half of the work, and nothing else of the document is needed for them.
    let mut components = document.get_mut("components").map(Value::take);
    let mut schemas = components.as_mut().and_then(|components| cx.within("components", |cx| begin(components, cx)));
    let (mut of_schemas, mut of_rest) = (cx.part(), cx.part());
    of_rest.path_items = std::mem::take(&mut cx.path_items);
    let visit_schemas = || {
        if let Some(schemas) = &mut schemas {
            let each = |cx: &mut Context| each_member(schemas, cx, schema::visit);
            of_schemas.within("components", |cx| cx.within("schemas", each));
        }
    };
    let joined = join(visit_schemas, || visit_rest(document, components.as_mut(), &mut of_rest));
    cx.add(of_schemas);
    cx.add(of_rest);
    joined.map_or_else(|finding| cx.push(finding), drop);
    if let Some(Value::Object(schemas)) = &schemas {
        cycles::check(schemas, cx);
    }
    if let (Some(place), Some(schemas)) = (components.as_mut().and_then(|own| own.get_mut("schemas")), schemas) {
        *place = schemas;
    }
    if let (Some(place), Some(components)) = (document.get_mut("components"), components) {
        *place = components;
    }
}

/// Takes the schemas out of the components, and notes what they are called.
fn begin(components: &mut Value, cx: &mut Context) -> Option<Value> {
    if let Some(Value::Object(items)) = components.as_object_mut().and_then(|own| own.shift_remove("pathItems")) {
        cx.path_items = items;
    }
    let schemas = object(components, COMPONENTS, cx)?.get_mut("schemas")?.take();
    cx.schemas = Arc::new(schemas.as_object().into_iter().flat_map(Map::keys).cloned().collect());
    Some(schemas)
}

/// Rewrites the components but for the schemas, and then the paths, which may be references to them.
fn visit_rest(document: &mut Map<String, Value>, mut components: Option<&mut Value>, cx: &mut Context) {
    if let Some(Value::Object(components)) = &mut components {
        cx.within("components", |cx| visit_components(components, cx));
    }
    let none = Map::new();
    let resolved = components.as_deref().and_then(Value::as_object).unwrap_or(&none);
    match document.get_mut("paths") {
        Some(paths) => cx.within("paths", |cx| visit_paths(paths, resolved, cx)),
        None => cx.error(
            "no-paths",
            "the document has no `paths`",
            "check which file was given: without paths there is no client",
        ),
    }
}

/// 3.1 and 3.2 become 3.0.3 and keep their own version beside it.
fn version(document: &mut Map<String, Value>, cx: &mut Context) {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default().to_owned();
    if ["3.1.", "3.2."].iter().any(|known| version.starts_with(known)) {
        document.insert("openapi".to_owned(), json!("3.0.3"));
        document.insert("x-openapi-version".to_owned(), Value::String(version));
        cx.count(context::OPENAPI_VERSION, 1);
    } else if !version.starts_with("3.0.") {
        let message = if version.is_empty() {
            "the document does not say its OpenAPI version".to_owned()
        } else {
            format!("OpenAPI {version} is none of 3.0, 3.1 and 3.2")
        };
        let tokens: &[&str] = if document.contains_key("openapi") { &["openapi"] } else { &[] };
        cx.report(
            Severity::Error,
            "openapi-version",
            tokens,
            message,
            "give an OpenAPI document of version 3.0, 3.1 or 3.2",
        );
    }
}

fn visit_components(components: &mut Map<String, Value>, cx: &mut Context) {
    // In this order, because responses refer to headers.
    if let Some(schemes) = components.get_mut("securitySchemes") {
        cx.within("securitySchemes", |cx| each_member(schemes, cx, visit_scheme));
    }
    type Visit = fn(&mut Value, &Map<String, Value>, &mut Context);
    let sections: [(&str, Visit); 4] = [
        ("headers", visit_parameter),
        ("parameters", visit_parameter),
        ("requestBodies", visit_body),
        ("responses", visit_response),
    ];
    for (section, visit) in sections {
        let Some(mut entries) = components.get_mut(section).map(Value::take) else { continue };
        cx.within(section, |cx| each_member(&mut entries, cx, |entry, cx| visit(entry, components, cx)));
        components.insert(section.to_owned(), entries);
    }
}

/// What a client needs of a security scheme: where flows get their tokens from is not its business, and `mutualTLS` is known to
/// later versions only.
fn visit_scheme(scheme: &mut Value, cx: &mut Context) {
    let Value::Object(scheme) = scheme else { return };
    let by = match scheme.get("type").and_then(Value::as_str) {
        Some("oauth2" | "openIdConnect") => "bearer",
        Some("mutualTLS") => "mutualTLS",
        _ => return,
    };
    let description = scheme.shift_remove("description").map(|text| ("description".to_owned(), text));
    *scheme = Map::from_iter([("type".to_owned(), json!("http")), ("scheme".to_owned(), json!(by))]);
    scheme.extend(description);
    cx.count(context::SECURITY_SCHEME, 1);
}

fn visit_paths(paths: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    let wanted = "a path: it starts with `/`, and has no query and nothing that would have to be escaped in a URL";
    check_names(paths, wanted, is_path, cx);
    each_field(paths, cx, |item, cx| {
        if let Some(name) = item.get("$ref").and_then(Value::as_str).and_then(path_item)
            && let Some(Value::Object(target)) = cx.path_items.get(&name)
        {
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
        let Some(item) = object(item, PATH_ITEM, cx) else { return };
        for (field, value) in item.iter_mut() {
            if field == "parameters" {
                cx.within(field, |cx| each_element(value, cx, |value, cx| visit_parameter(value, components, cx)));
            } else if METHODS.contains(&field.as_str()) {
                cx.within(field, |cx| visit_operation(value, components, cx));
            }
        }
    });
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

/// A parameter, or a header, which is a parameter without `name` and `in`.
fn visit_parameter(value: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    let section = if cx.pointer().contains("/headers/") { "headers" } else { "parameters" };
    if inline(value, section, components, cx) {
        return;
    }
    let Some(parameter) = object(value, PARAMETER, cx) else { return };
    if section == "parameters" && !(parameter.contains_key("name") && parameter.contains_key("in")) {
        cx.error("document-shape", "a parameter needs `name` and `in`", "add what is missing with an overlay action");
    }
    if parameter.contains_key("schema") == parameter.contains_key("content") {
        cx.error(
            "document-shape",
            "a parameter or header needs either `schema` or `content`",
            "mend it with an overlay action",
        );
    }
    visit_contents(parameter, cx);
}

fn visit_body(value: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    if inline(value, "requestBodies", components, cx) {
        return;
    }
    if let Some(body) = object(value, REQUEST_BODY, cx) {
        visit_contents(body, cx);
    }
}

fn visit_response(value: &mut Value, components: &Map<String, Value>, cx: &mut Context) {
    if inline(value, "responses", components, cx) {
        return;
    }
    let Some(response) = object(value, RESPONSE, cx) else { return };
    fill(response, "description", json!(""), cx);
    if let Some(headers) = response.get_mut("headers") {
        cx.within("headers", |cx| each_member(headers, cx, |header, cx| visit_parameter(header, components, cx)));
    }
    visit_contents(response, cx);
}

/// The schemas of a parameter, header, request body or response: in `schema`, or in the media types of `content`.
fn visit_contents(holder: &mut Map<String, Value>, cx: &mut Context) {
    if let Some(schema) = holder.get_mut("schema") {
        cx.within("schema", |cx| schema::visit(schema, cx));
    }
    if let Some(content) = holder.get_mut("content") {
        cx.within("content", |cx| {
            each_member(content, cx, |media, cx| {
                stream(media, cx);
                let Some(media) = object(media, MEDIA_TYPE, cx) else { return };
                if let Some(schema) = media.get_mut("schema") {
                    cx.within("schema", |cx| schema::visit(schema, cx));
                }
                if let Some(Value::Object(encodings)) = media.get_mut("encoding") {
                    encodings.values_mut().filter_map(Value::as_object_mut).for_each(encoding);
                }
            });
        });
    }
}

/// What says one thing of how a member of a form is written has the defaults of the rest; else the member is written by its media
/// type.
fn encoding(encoding: &mut Map<String, Value>) {
    if ["style", "explode", "allowReserved"].iter().any(|key| encoding.contains_key(*key)) {
        let is_form = encoding.entry("style").or_insert_with(|| json!("form")) == "form";
        encoding.entry("explode").or_insert(json!(is_form));
    }
}

/// The schema of each item of a stream (3.2) stands where that of the whole would, also where a stream has both.
fn stream(media: &mut Value, cx: &mut Context) {
    let Value::Object(media) = media else { return };
    let is_json = cx.pointer_to(&[]).rsplit('/').next().is_some_and(|media_type| is_json(&unescape(media_type)));
    if !media.get("itemSchema").is_some_and(Value::is_object) || (is_json && media.contains_key("schema")) {
        return;
    }
    if let Some(Value::Object(mut item)) = media.shift_remove("itemSchema") {
        Context::mark_moved(&mut item, cx.pointer_to(&["itemSchema"]));
        media.insert("schema".to_owned(), Value::Object(item));
        cx.count(context::ITEM_SCHEMA, 1);
    }
}

/// Adds a field without which openapiv3 reads nothing, and which a client does not miss.
fn fill(object: &mut Map<String, Value>, field: &str, value: Value, cx: &mut Context) {
    if !object.contains_key(field) {
        object.insert(field.to_owned(), value);
        cx.count(context::MISSING_FIELD, 1);
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

/// Reports members whose name says that they are something else.
fn check_names(value: &Value, wanted: &str, is_name: impl Fn(&str) -> bool, cx: &mut Context) {
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
fn each_member(value: &mut Value, cx: &mut Context, visit: impl FnMut(&mut Value, &mut Context)) {
    each(value, cx, |_| true, visit);
}

/// The members of an object that may have extensions beside them.
fn each_field(value: &mut Value, cx: &mut Context, visit: impl FnMut(&mut Value, &mut Context)) {
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

fn each_element(value: &mut Value, cx: &mut Context, mut visit: impl FnMut(&mut Value, &mut Context)) {
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
fn object<'a>(value: &'a mut Value, fields: &[&str], cx: &mut Context) -> Option<&'a mut Map<String, Value>> {
    let Value::Object(object) = value else {
        cx.error("document-shape", "this must be an object", "mend it with an overlay action");
        return None;
    };
    let unknown: Vec<String> =
        object.keys().filter(|key| !fields.contains(&key.as_str()) && !key.starts_with("x-")).cloned().collect();
    for field in unknown {
        object.shift_remove(&field);
        let (severity, message, help) = if ESSENTIAL.contains(&field.as_str()) {
            let message =
                format!("`{field}` belongs to a later OpenAPI version, and a client would be incomplete without it");
            (
                Severity::Error,
                message,
                "teach it to generator/src/normalize/document.rs, or remove it with an overlay action",
            )
        } else {
            (Severity::Warning, format!("`{field}` does not affect a client and was dropped"), "nothing to do")
        };
        cx.report(severity, "unsupported-field", &[&field], message, help);
    }
    Some(object)
}
