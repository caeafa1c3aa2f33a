//! The ways in which 3.1 allows null → `nullable`, which is how 3.0 says it.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::inspect::is_null;

/// `type: ["string", "null"]` → `type: string, nullable: true`.
pub(super) fn nullable_type(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let Some(Value::Array(types)) = schema.get_mut("type") else { return 0 };
    let before = types.len();
    types.retain(|name| name != "null");
    let nullable = types.len() < before;
    match types.as_slice() {
        [] => schema.insert("type".to_owned(), json!("null")),
        [only] => {
            let only = only.clone();
            schema.insert("type".to_owned(), only)
        }
        _ if nullable => None,
        _ => return 0,
    };
    if nullable && !schema.get("type").is_some_and(|name| name == "null") {
        schema.insert("nullable".to_owned(), json!(true));
    }
    1
}

/// `enum: [a, null]` → `enum: [a], nullable: true`.
pub(super) fn enum_null(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let Some(Value::Array(values)) = schema.get_mut("enum") else { return 0 };
    let before = values.len();
    values.retain(|value| !value.is_null());
    if values.len() == before {
        return 0;
    }
    if values.is_empty() {
        schema.shift_remove("enum");
        schema.insert("type".to_owned(), json!("null"));
    } else {
        schema.insert("nullable".to_owned(), json!(true));
    }
    1
}

/// `default: null` → `x-default-null: true`.
pub(super) fn null_value(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let mut times = 0;
    for (keyword, extension) in [("default", "x-default-null"), ("example", "x-example-null")] {
        if schema.get(keyword).is_some_and(Value::is_null) {
            schema.shift_remove(keyword);
            schema.insert(extension.to_owned(), json!(true));
            times += 1;
        }
    }
    times
}

/// `anyOf: [a, {type: null}]` → `anyOf: [a], nullable: true`; an inline arm that is nullable by itself makes the whole nullable.
pub(super) fn null_branch(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    let mut times = 0;
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(arms)) = schema.get_mut(keyword) else { continue };
        let before = arms.len();
        let mut index = 0;
        let mut kept = 0;
        let mut nullable = false;
        arms.retain_mut(|arm| {
            let keep = !is_null(arm);
            if let Value::Object(arm) = arm {
                nullable |= arm.shift_remove("nullable") == Some(Value::Bool(true));
                if keep && index != kept && !arm.contains_key("$ref") {
                    Context::mark_moved(arm, cx.pointer_to(&[keyword, &index.to_string()]));
                }
            }
            index += 1;
            kept += usize::from(keep);
            keep
        });
        if kept == before && !nullable {
            continue;
        }
        times += 1;
        if kept == 0 {
            schema.shift_remove(keyword);
            schema.insert("type".to_owned(), json!("null"));
        } else {
            schema.insert("nullable".to_owned(), json!(true));
        }
    }
    times
}

/// `oneOf: [a]` → `a`.
pub(super) fn single_branch(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    let mut times = 0;
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(arms)) = schema.get_mut(keyword) else { continue };
        if arms.len() != 1 {
            continue;
        }
        let Some(arm) = arms.pop() else { continue };
        schema.shift_remove(keyword);
        times += 1;
        let pointer = cx.pointer_to(&[keyword, "0"]);
        match arm {
            // The outer description speaks of this place, the inner one of the type: the outer one wins.
            Value::Object(arm)
                if !arm.contains_key("$ref") && schema.keys().all(|key| super::keywords::is_annotation(key)) =>
            {
                Context::mark_moved(schema, pointer);
                for (key, value) in arm {
                    if key == super::context::SOURCE_POINTER {
                        schema.insert(key, value);
                    } else {
                        schema.entry(key).or_insert(value);
                    }
                }
            }
            mut arm => {
                if let Value::Object(arm) = &mut arm
                    && !arm.contains_key("$ref")
                {
                    Context::mark_moved(arm, pointer);
                }
                match schema.get_mut("allOf") {
                    Some(Value::Array(arms)) => arms.push(arm),
                    _ => {
                        schema.insert("allOf".to_owned(), Value::Array(vec![arm]));
                    }
                }
            }
        }
    }
    times
}

/// A property that allows only null says nothing that a client could send or read.
pub(super) fn null_only(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return 0 };
    let mut names = Vec::new();
    properties.retain(|name, property| {
        let keep = !is_null(property);
        if !keep {
            names.push(Value::String(name.clone()));
        }
        keep
    });
    if names.is_empty() {
        return 0;
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| !names.contains(name));
    }
    let times = names.len();
    schema.insert("x-null-only-properties".to_owned(), Value::Array(names));
    times
}
