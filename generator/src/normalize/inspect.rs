//! Questions about one schema or value, without a look at any other.

use serde_json::{Map, Value};

use super::keywords;

/// Whether a rewritten schema allows nothing but null.
pub(super) fn is_null(schema: &Value) -> bool {
    schema.get("type").and_then(Value::as_str) == Some("null")
}

/// The type of a schema, where it is a single one.
pub(super) fn type_of(schema: &Map<String, Value>) -> Option<&str> {
    schema.get("type").and_then(Value::as_str)
}

/// Whether a schema applies other schemas to its value.
pub(super) fn is_combined(schema: &Map<String, Value>) -> bool {
    keywords::COMBINATORS.iter().any(|keyword| schema.contains_key(*keyword))
}

/// The type of a scalar.
pub(super) fn type_of_value(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) => Some("string"),
        Value::Bool(_) => Some("boolean"),
        Value::Number(_) if super::bounds::integer(value).is_some() => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    }
}
