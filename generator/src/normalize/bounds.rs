//! Bounds of numbers, lengths and counts → how 3.0 and openapiv3 want them.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::inspect::{integer, type_of};

/// `exclusiveMinimum: 0` → `minimum: 0, exclusiveMinimum: true`; of two bounds the tighter one stays.
pub(super) fn exclusive(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let mut times = 0;
    for (flag, keyword, is_lower) in [("exclusiveMinimum", "minimum", true), ("exclusiveMaximum", "maximum", false)] {
        let Some(bound) = schema.get(flag).filter(|bound| bound.is_number()).cloned() else { continue };
        times += 1;
        let tighter = match (schema.get(keyword).and_then(Value::as_f64), bound.as_f64()) {
            (Some(inclusive), Some(exclusive)) if is_lower => inclusive > exclusive,
            (Some(inclusive), Some(exclusive)) => inclusive < exclusive,
            _ => false,
        };
        if tighter {
            schema.shift_remove(flag);
        } else {
            schema.insert(keyword.to_owned(), bound);
            schema.insert(flag.to_owned(), json!(true));
        }
    }
    times
}

/// The bounds that 3.0 wants to be whole numbers, the latter three of an integer.
pub(super) const WHOLE: &[&str] = &[
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
    "multipleOf",
];

/// `minLength: 5.0` → 5; `type: integer, minimum: 0.5`, which openapiv3 would silently read as a schema of no type → `x-minimum: 0.5`.
pub(super) fn whole(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let mut times = 0;
    for keyword in ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"] {
        if let Some(value) = schema.get_mut(keyword).filter(|value| !value.is_u64()) {
            *value = json!(integer(value).unwrap_or(i64::MAX));
            times += 1;
        }
    }
    if type_of(schema) != Some("integer") {
        return times;
    }
    for (keyword, flag) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"), ("multipleOf", "")] {
        let Some(value) = schema.get_mut(keyword).filter(|value| !value.is_i64()) else { continue };
        times += 1;
        if let Some(integer) = integer(value) {
            *value = json!(integer);
            continue;
        }
        for keyword in [keyword, flag] {
            if let Some(value) = schema.shift_remove(keyword) {
                schema.insert(format!("x-{keyword}"), value);
            }
        }
    }
    times
}
