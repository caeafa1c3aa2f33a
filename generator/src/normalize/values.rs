//! Keywords about single values (`const`, `examples`, `propertyNames`, `not`) → what 3.0 has for them, or an extension.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::inspect::type_of;
use crate::diagnostic::Severity;

/// `const: a` → `enum: [a], x-const: true`; an object or array, which 3.0 cannot list, travels as `x-const` itself.
pub(super) fn constant(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    let Some(value) = schema.shift_remove("const") else { return 0 };
    if value.is_object() || value.is_array() {
        let message = "a `const` that is an object or a list is not held against what comes or goes";
        let help = "nothing to do, if any value of the type will do";
        cx.report(Severity::Warning, "unsupported-keyword", &["const"], message, help);
        schema.insert("x-const".to_owned(), value);
    } else {
        schema.insert("enum".to_owned(), Value::Array(vec![value]));
        schema.insert("x-const".to_owned(), json!(true));
    }
    1
}

/// `contentEncoding: base64` → `format: byte`, where the string has no format; another encoding has no type of its own.
pub(super) fn content_encoding(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    let Some(encoding) = schema.shift_remove("contentEncoding") else { return 0 };
    let is_bytes = encoding == "base64" && type_of(schema) == Some("string");
    match schema.get("format") {
        None if is_bytes => {
            schema.insert("format".to_owned(), json!("byte"));
            1
        }
        Some(format) if is_bytes && format == "byte" => 0,
        _ => {
            let message = "this `contentEncoding` does not affect a client and was dropped";
            cx.report(Severity::Warning, "unsupported-keyword", &["contentEncoding"], message, "nothing to do");
            0
        }
    }
}

/// `examples: [a, b]` → `example: a`.
pub(super) fn examples(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let Some(Value::Array(examples)) = schema.shift_remove("examples") else { return 0 };
    if let Some(first) = examples.into_iter().next() {
        schema.entry("example").or_insert(first);
    }
    1
}

/// `propertyNames: {…}` → `x-property-names: {…}`.
pub(super) fn property_names(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    rename(schema, "propertyNames", "x-property-names")
}

/// `not: {…}` → `x-not: {…}`.
pub(super) fn not(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    rename(schema, "not", "x-not")
}

fn rename(schema: &mut Map<String, Value>, keyword: &str, extension: &str) -> usize {
    let Some(value) = schema.shift_remove(keyword) else { return 0 };
    schema.insert(extension.to_owned(), value);
    1
}
