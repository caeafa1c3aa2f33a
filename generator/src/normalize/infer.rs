//! A schema that does not say its type, or says another than its values have → the type that its other keywords imply.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::inspect::{is_combined, type_of, type_of_value};
use crate::diagnostic::Severity;

/// The keywords of which one makes an object of a schema without a type.
pub(super) const OBJECT: &[&str] =
    &["properties", "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties"];

/// The same of an array.
pub(super) const ARRAY: &[&str] = &["items"];

/// [`OBJECT`] without a type: 354 of the 377 object schemas of the published document.
pub(super) fn object(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    infer(schema, "object")
}

/// [`ARRAY`] without a type.
pub(super) fn array(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    infer(schema, "array")
}

fn infer(schema: &mut Map<String, Value>, name: &str) -> usize {
    if schema.contains_key("type") {
        return 0;
    }
    schema.insert("type".to_owned(), json!(name));
    1
}

/// `enum` without a type.
pub(super) fn enumeration(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    if schema.contains_key("type") || is_combined(schema) {
        return 0;
    }
    let Some(name) = schema.get("enum").and_then(Value::as_array).and_then(|values| common_type(values)) else {
        return 0;
    };
    schema.insert("type".to_owned(), json!(name));
    1
}

/// `type: number, enum: ["0.5", …]` (documents before 0.5.0) is a string; `type: integer, enum: [1.0]` lists the integer 1.
pub(super) fn enum_type(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    let Some(declared @ ("string" | "number" | "integer" | "boolean")) = type_of(schema) else { return 0 };
    let Some(values) = schema.get("enum").and_then(Value::as_array).filter(|values| !values.is_empty()) else {
        return 0;
    };
    let common = common_type(values);
    if common == Some(declared) || (common == Some("integer") && declared == "number") {
        return if declared == "integer" { integers(schema) } else { 0 };
    }
    let Some(common) = common else {
        let message = format!("the values of this `enum` have different types, but `type` is {declared}");
        cx.report(
            Severity::Error,
            "schema-shape",
            &["enum"],
            message,
            "remove the values that do not fit with an overlay action",
        );
        schema.shift_remove("enum");
        return 0;
    };
    schema.insert("type".to_owned(), json!(common));
    integers(schema);
    1
}

/// Writes the whole numbers of an integer `enum` without a fraction, which is how openapiv3 wants them.
fn integers(schema: &mut Map<String, Value>) -> usize {
    let mut changed = 0;
    if type_of(schema) == Some("integer")
        && let Some(Value::Array(values)) = schema.get_mut("enum")
    {
        for value in values.iter_mut().filter(|value| !value.is_i64()) {
            if let Some(integer) = super::inspect::integer(value) {
                *value = json!(integer);
                changed = 1;
            }
        }
    }
    changed
}

/// The type that all values have.
fn common_type(values: &[Value]) -> Option<&'static str> {
    let (first, rest) = values.split_first()?;
    rest.iter().try_fold(type_of_value(first)?, |name, value| match (name, type_of_value(value)?) {
        (a, b) if a == b => Some(a),
        ("integer", "number") | ("number", "integer") => Some("number"),
        _ => None,
    })
}
