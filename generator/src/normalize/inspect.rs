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
        Value::Number(_) if integer(value).is_some() => Some("integer"),
        Value::Number(_) => Some("number"),
        _ => None,
    }
}

/// The integer that a number is, where it is one that 64 bits hold.
pub(super) fn integer(value: &Value) -> Option<i64> {
    // 2^53: above it an f64 no longer tells neighbouring integers apart.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let whole = |number: &f64| number.fract() == 0.0 && number.abs() <= EXACT;
    #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
    value.as_i64().or_else(|| value.is_f64().then(|| value.as_f64())?.filter(whole).map(|number| number as i64))
}
