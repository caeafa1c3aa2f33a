//! Unions whose arms are one type for a client → that type: constants, formats of a string, groups of required members.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value, json};

use super::context::{Context, SOURCE_POINTER};
use super::inspect::type_of;
use super::keywords::is_annotation;

/// What a rule makes of the arms of a union; `None` if they are not of its kind.
type Join = fn(&[Map<String, Value>]) -> Option<Map<String, Value>>;

/// An arm that stands twice stands once.
pub(super) fn same_arm(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    let mut removed = 0;
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(arms)) = schema.get_mut(keyword) else { continue };
        let before = arms.len();
        // As texts: comparing every arm with every other one is quadratic.
        let mut seen = HashSet::new();
        arms.retain(|arm| {
            let mut bare = arm.clone();
            if let Value::Object(arm) = &mut bare {
                arm.shift_remove(SOURCE_POINTER);
            }
            bare.sort_all_objects();
            seen.insert(bare.to_string())
        });
        removed += before - arms.len();
    }
    removed
}

/// Arms that are constants or lists of them, of one type, are one list; an arm that is any string says that it is open.
pub(super) fn literals(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    join(schema, |arms| {
        let mut values: Vec<Value> = Vec::new();
        let mut known = HashSet::new();
        let mut types = BTreeSet::new();
        let mut said = Vec::new();
        let mut is_open = false;
        for arm in arms {
            types.insert(type_of(arm).filter(|name| matches!(*name, "string" | "integer"))?);
            match arm.get("enum") {
                Some(Value::Array(own)) => {
                    values.extend(own.iter().filter(|value| known.insert(value.to_string())).cloned());
                    said.extend(saying(own, arm));
                }
                Some(_) => return None,
                None => is_open = true,
            }
        }
        let [name] = types.into_iter().collect::<Vec<_>>()[..] else { return None };
        if values.is_empty() || (is_open && name != "string") {
            return None;
        }
        let mut joined = Map::from_iter([("type".to_owned(), json!(name)), ("enum".to_owned(), json!(values))]);
        if !said.is_empty() {
            joined.insert("description".to_owned(), json!(said.join("\n")));
        }
        Some(joined)
    })
}

/// A line about the values of an arm, where the arm says something of them.
fn saying(values: &[Value], arm: &Map<String, Value>) -> Option<String> {
    let text =
        ["description", "title"].iter().find_map(|key| arm.get(*key)?.as_str()).filter(|text| !text.is_empty())?;
    let spelled = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values: Vec<String> = values.iter().map(|value| format!("`{}`", spelled(value))).collect();
    Some(format!("- {}: {text}", values.join(", ")))
}

/// Arms that are strings of several formats are one string.
pub(super) fn formats(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    join(schema, |arms| {
        if !arms.iter().all(|arm| type_of(arm) == Some("string") && !arm.contains_key("enum")) {
            return None;
        }
        let formats: BTreeSet<&str> = arms.iter().filter_map(|arm| arm.get("format")?.as_str()).collect();
        let mut joined = Map::from_iter([("type".to_owned(), json!("string"))]);
        if !formats.is_empty() {
            let formats: Vec<String> = formats.iter().map(|format| format!("`{format}`")).collect();
            let any = if arms.iter().all(|arm| arm.contains_key("format")) { "" } else { ", or any other text" };
            joined.insert("description".to_owned(), json!(format!("In the format {}{any}.", formats.join(" or "))));
        }
        Some(joined)
    })
}

/// Arms that only say which members are required, beside the properties, are said in the documentation.
pub(super) fn required(schema: &mut Map<String, Value>, _: &mut Context) -> usize {
    if !schema.contains_key("properties") {
        return 0;
    }
    let mut applied = 0;
    for keyword in ["oneOf", "anyOf"] {
        let Some(groups) = schema.get(keyword).and_then(Value::as_array).and_then(|arms| groups(arms)) else {
            continue;
        };
        schema.shift_remove(keyword);
        let how = if keyword == "oneOf" { "One" } else { "At least one" };
        describe(schema, &format!("{how} of these must be given: {}.", groups.join("; ")));
        applied += 1;
    }
    applied
}

fn groups(arms: &[Value]) -> Option<Vec<String>> {
    arms.iter()
        .map(|arm| {
            let arm = arm.as_object()?;
            let only = |key: &String| key == "required" || key == "type" || is_annotation(key);
            let names = arm.get("required")?.as_array()?;
            let names: Vec<String> = names.iter().filter_map(Value::as_str).map(|name| format!("`{name}`")).collect();
            (arm.keys().all(only) && type_of(arm).is_none_or(|name| name == "object")).then(|| names.join(" and "))
        })
        .collect()
}

/// Puts one type in the place of a union, where nothing but annotations stands beside it.
fn join(schema: &mut Map<String, Value>, of: Join) -> usize {
    let Some(keyword) = ["oneOf", "anyOf"].into_iter().find(|keyword| schema.contains_key(*keyword)) else { return 0 };
    if schema.keys().any(|key| key != keyword && key != "type" && !is_annotation(key)) {
        return 0;
    }
    let arms = schema.get(keyword).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let plain = |arm: &Map<String, Value>| {
        let own = ["type", "enum", "format", "pattern", "minLength", "maxLength"];
        arm.keys().all(|key| own.contains(&key.as_str()) || is_annotation(key)) && arm.get("nullable").is_none()
    };
    let arms: Option<Vec<Map<String, Value>>> =
        arms.iter().map(|arm| arm.as_object().filter(|arm| plain(arm)).cloned()).collect();
    // An arm without a type has that of the union.
    let outer = schema.get("type").filter(|outer| outer.is_string());
    let typed = |mut arm: Map<String, Value>| {
        if let (None, Some(outer)) = (arm.get("type"), outer) {
            arm.insert("type".to_owned(), outer.clone());
        }
        arm
    };
    let arms = arms.map(|arms| arms.into_iter().map(typed).collect::<Vec<_>>());
    let Some(mut joined) = arms.filter(|arms| arms.len() > 1).and_then(|arms| of(&arms)) else { return 0 };
    schema.shift_remove(keyword);
    if let Some(Value::String(text)) = joined.shift_remove("description") {
        describe(schema, &text);
    }
    schema.extend(joined);
    1
}

/// Adds a paragraph to the description.
fn describe(schema: &mut Map<String, Value>, text: &str) {
    let before = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    let text = if before.is_empty() { text.to_owned() } else { format!("{before}\n\n{text}") };
    schema.insert("description".to_owned(), Value::String(text));
}

/// `patternProperties` → `additionalProperties`: a map, whose keys are documented nowhere else. Before the keywords are checked.
pub(super) fn patterns(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    if !schema.get("patternProperties").is_some_and(Value::is_object) {
        return 0;
    }
    let Some(Value::Object(patterns)) = schema.shift_remove("patternProperties") else { return 0 };
    let mut values = patterns.iter();
    let Some((pattern, value)) = values.next() else { return 1 };
    let other = schema.get("additionalProperties").filter(|other| !matches!(other, Value::Bool(_)));
    let alike = patterns.values().all(|own| own == value) && other.is_none_or(|other| other == value);
    let mut value = if alike { value.clone() } else { json!({}) };
    if let Value::Object(value) = &mut value {
        Context::mark_moved(value, cx.pointer_to(&["patternProperties", pattern]));
    }
    schema.insert("additionalProperties".to_owned(), value);
    1
}

/// `prefixItems` → `items`: a list of what all places hold, or of any values where they hold several types.
pub(super) fn tuples(schema: &mut Map<String, Value>, cx: &mut Context) -> usize {
    if !schema.get("prefixItems").is_some_and(Value::is_array) {
        return 0;
    }
    let Some(Value::Array(places)) = schema.shift_remove("prefixItems") else { return 0 };
    let rest = schema.get("items").filter(|rest| **rest != Value::Bool(false));
    let first = places.first().or(rest).cloned().unwrap_or_else(|| json!({}));
    let alike = places.iter().chain(rest).all(|place| *place == first);
    let mut items = if alike { first } else { json!({}) };
    if let Value::Object(items) = &mut items {
        Context::mark_moved(items, cx.pointer_to(&["prefixItems", "0"]));
    }
    schema.insert("items".to_owned(), items);
    1
}
