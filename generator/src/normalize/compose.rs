//! Several things that 3.1 says of one value at once → one thing, because an openapiv3 schema is either typed or combined.

use serde_json::{Map, Value, json};

use super::context::Context;
use super::inspect::type_of_value;
use super::inspect::{is_combined, type_of};
use super::keywords::{COMBINATORS, is_annotation, types_of};
use crate::diagnostic::Severity;
use crate::ir::is_decimal;

/// What applies all rules to a schema: to one that is made here, they were not applied yet.
type Apply = fn(&mut Map<String, Value>, &mut Context);

/// `type: ["string", "integer"]` → `oneOf: [{type: string}, {type: integer}], x-type-array: true`.
///
/// Each constraint moves to the arm whose type understands it; docs, default and example stay outside.
pub(super) fn type_array(schema: &mut Map<String, Value>, cx: &mut Context, apply: Apply) -> usize {
    if is_combined(schema) || !schema.get("type").is_some_and(Value::is_array) {
        return 0;
    }
    let Some(Value::Array(types)) = schema.shift_remove("type") else { return 0 };
    let types: Vec<String> = types.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let types: Vec<String> = types
        .iter()
        .filter(|name| *name != "integer" || !types.iter().any(|other| other == "number"))
        .cloned()
        .collect();
    let mut arms: Vec<Map<String, Value>> =
        types.iter().map(|name| Map::from_iter([("type".to_owned(), json!(name))])).collect();
    distribute_enum(schema, &mut arms, cx);
    if let [only] = arms.as_mut_slice() {
        schema.append(only);
        apply(schema, cx);
        return 1;
    }
    let keywords: Vec<String> = schema.keys().filter(|key| types_of(key).is_some()).cloned().collect();
    for keyword in keywords {
        let Some(value) = schema.shift_remove(&keyword) else { continue };
        let fits = |arm: &&mut Map<String, Value>| {
            type_of(arm).is_some_and(|name| match (keyword.as_str(), value.as_str()) {
                ("format", Some("int32" | "int64")) => name == "integer",
                ("format", Some("float" | "double")) => name == "number",
                ("format", Some(format)) if is_decimal(format) => name == "number",
                ("format", _) => name == "string",
                _ => types_of(&keyword).is_some_and(|types| types.contains(&name)),
            })
        };
        match arms.iter_mut().find(fits) {
            Some(arm) => arm.insert(keyword, value),
            None => schema.insert(format!("x-{keyword}"), value),
        };
    }
    let mut moved = Vec::with_capacity(arms.len());
    for mut arm in arms {
        Context::mark_moved(&mut arm, cx.pointer().to_owned());
        apply(&mut arm, cx);
        moved.push(Value::Object(arm));
    }
    schema.insert("oneOf".to_owned(), Value::Array(moved));
    schema.insert("x-type-array".to_owned(), json!(true));
    1
}

/// Gives each arm the values of its type; an arm that none is for could only hold what the `enum` forbids.
fn distribute_enum(schema: &mut Map<String, Value>, arms: &mut Vec<Map<String, Value>>, cx: &mut Context) {
    let Some(Value::Array(values)) = schema.shift_remove("enum") else { return };
    let fits = |arm: &Map<String, Value>, value: &Value| match (type_of(arm), type_of_value(value)) {
        (Some("number"), Some("integer")) => true,
        (name, of_value) => name == of_value,
    };
    if !values.iter().all(|value| arms.iter().any(|arm| fits(arm, value))) {
        let help = "remove the values that do not fit with an overlay action";
        cx.report(
            Severity::Error,
            "schema-shape",
            &["enum"],
            "a value of this `enum` has none of the listed types",
            help,
        );
        return;
    }
    for arm in arms.iter_mut() {
        let own: Vec<Value> = values.iter().filter(|value| fits(arm, value)).cloned().collect();
        arm.insert("enum".to_owned(), Value::Array(own));
    }
    arms.retain(|arm| arm.get("enum") != Some(&Value::Array(Vec::new())));
}

/// `type: object, oneOf: [..]` → `oneOf: [..]`, with the type in the inline arms that have none.
pub(super) fn typed_union(schema: &mut Map<String, Value>, cx: &mut Context, apply: Apply) -> usize {
    let own = |key: &String| key != "type" && !COMBINATORS.contains(&key.as_str()) && !is_annotation(key);
    if !schema.contains_key("type") || !is_combined(schema) || (type_of(schema).is_some() && schema.keys().any(own)) {
        return 0;
    }
    let Some(name) = schema.shift_remove("type") else { return 0 };
    if name.is_string() {
        for keyword in COMBINATORS {
            let Some(Value::Array(arms)) = schema.get_mut(keyword) else { continue };
            for arm in arms.iter_mut().filter_map(Value::as_object_mut) {
                if !arm.contains_key("type") && !arm.contains_key("$ref") && !is_combined(arm) {
                    arm.insert("type".to_owned(), name.clone());
                    apply(arm, cx);
                }
            }
        }
    }
    1
}

/// `properties: {..}, oneOf: [..]` → `allOf: [{properties}, {oneOf}]`.
pub(super) fn compose(schema: &mut Map<String, Value>, cx: &mut Context, apply: Apply) -> usize {
    let is_own = |key: &String| key == "type" || types_of(key).is_some();
    let unions = ["oneOf", "anyOf"].into_iter().filter(|keyword| schema.contains_key(*keyword)).count();
    let parts = usize::from(schema.keys().any(is_own)) + usize::from(schema.contains_key("allOf")) + unions;
    if parts < 2 || !is_combined(schema) {
        return 0;
    }
    let mut arms = match schema.shift_remove("allOf") {
        Some(Value::Array(arms)) => arms,
        _ => Vec::new(),
    };
    let mut part = |keys: Vec<String>, schema: &mut Map<String, Value>| {
        let mut arm: Map<String, Value> =
            keys.into_iter().filter_map(|key| schema.shift_remove(&key).map(|value| (key, value))).collect();
        if !arm.is_empty() {
            Context::mark_moved(&mut arm, cx.pointer().to_owned());
            apply(&mut arm, cx);
            arms.push(Value::Object(arm));
        }
    };
    part(schema.keys().filter(|key| is_own(key)).cloned().collect(), schema);
    part(vec!["oneOf".to_owned(), "discriminator".to_owned()], schema);
    part(vec!["anyOf".to_owned(), "discriminator".to_owned()], schema);
    schema.insert("allOf".to_owned(), Value::Array(arms));
    1
}
