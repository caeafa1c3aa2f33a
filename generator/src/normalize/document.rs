//! The document around the schemas: finds every schema position, resolves the other references, and names what it drops.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::context::Context;
use super::exchange::{visit_body, visit_parameter, visit_response};
use super::fields::{COMPONENTS, DOCUMENT, INFO};
use super::keywords::excerpt;
use super::paths::visit_paths;
use super::references::inline;
use super::walk::{each_member, fill, object, without_nulls};
use super::{context, cycles, hoist, schema, webhooks};
use crate::diagnostic::Severity;
use crate::http::{Methods, is_of};
use crate::threads::join;

/// Rewrites a whole document.
pub(super) fn visit(document: &mut Value, cx: &mut Context) {
    cx.methods = Methods::of(document);
    hoist::hoist(document, cx);
    webhooks::collect(document, cx);
    let Some(document) = object(document, DOCUMENT, cx) else { return };
    version(document, cx);
    for field in ["info", "tags", "servers", "externalDocs"] {
        document.get_mut(field).into_iter().for_each(|value| without_nulls(value, cx));
    }
    if let Some(info) = document.get_mut("info") {
        cx.within("info", |cx| {
            if let Some(info) = object(info, INFO, cx) {
                texts(info, cx);
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

/// What is to be a text and is none is written as one: `version: 1.0` is a number in YAML. Contact and licence are nothing to a client.
fn texts(info: &mut Map<String, Value>, cx: &mut Context) {
    for field in ["contact", "license"] {
        info.shift_remove(field);
    }
    for (field, value) in info.iter_mut().filter(|(field, value)| !field.starts_with("x-") && !value.is_string()) {
        let message = format!("`{field}` must be a string: `{}` is taken as one", excerpt(value));
        cx.report(Severity::Warning, "document-shape", &[field], message, "nothing to do");
        *value = Value::String(value.to_string());
    }
}

/// 3.1 and 3.2 become 3.0.3 and keep their own version beside it.
fn version(document: &mut Map<String, Value>, cx: &mut Context) {
    let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default().to_owned();
    if ["3.1", "3.2"].iter().any(|known| is_of(&version, known)) {
        document.insert("openapi".to_owned(), json!("3.0.3"));
        document.insert("x-openapi-version".to_owned(), Value::String(version));
        cx.count(context::OPENAPI_VERSION, 1);
    } else if !is_of(&version, "3.0") {
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
    for section in ["examples", "links"] {
        components.get_mut(section).into_iter().for_each(|entries| without_nulls(entries, cx));
    }
    for (section, visit) in sections {
        let Some(mut entries) = components.get(section).cloned() else { continue };
        cx.within(section, |cx| {
            each_member(&mut entries, cx, |entry, cx| {
                // One that is a reference to another of its section.
                inline(entry, section, components, cx);
                visit(entry, components, cx);
            });
        });
        components.insert(section.to_owned(), entries);
    }
}

/// What a client needs of a security scheme: where flows get their tokens from is not its business, and `mutualTLS` is known to
/// later versions only.
fn visit_scheme(scheme: &mut Value, cx: &mut Context) {
    without_nulls(scheme, cx);
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
