//! The published document → one that a request can be judged by: the rules and mends of `closing.yaml`.
//!
//! Shared with the contract tests (`tests/it/contract`), which hold the client against the same document.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::join;

/// `closing.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Closing {
    /// Names of rules, each with its reason.
    rules: BTreeMap<String, String>,
    mends: Vec<Mend>,
}

/// A place that the document has wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mend {
    at: Vec<String>,
    /// Nothing where the place must not be there.
    was: Option<Value>,
    /// Nothing where the place goes.
    becomes: Option<Value>,
    reason: String,
}

/// A rule: changes a schema, or leaves it alone; says whether it changed it.
type Rule = fn(&mut Map<String, Value>, &Position) -> bool;

/// A schema of the document.
struct Position {
    /// Whether it is a part of an `allOf`: closed with the whole, and not by itself.
    is_part: bool,
    /// Whether it refers to a component that is such a part.
    refers_to_part: bool,
}

const RULES: &[(&str, Rule)] = &[("object-type", object_type), ("closed", closed), ("nullable-enum", nullable_enum)];

/// Closes the document; says how often each rule changed something.
///
/// # Errors
///
/// A rule or a mend that does not apply; on another document than the committed one (`strict` is false) those are left out.
pub fn close(document: &mut Value, strict: bool) -> Result<BTreeMap<String, usize>, String> {
    let Closing { rules, mends } =
        serde_yaml::from_str(include_str!("../../../it/contract/closing.yaml")).map_err(|error| error.to_string())?;
    for Mend { at, was, becomes, reason } in &mends {
        if reason.is_empty() || at.is_empty() || was == becomes {
            return Err(format!("a mend of closing.yaml says where, what and why: {at:?}"));
        }
        for pointer in at {
            let found = document.pointer(pointer);
            // The overlay may have mended it already.
            if found == becomes.as_ref() || (found != was.as_ref() && !strict) {
                continue;
            }
            mend(document, pointer, was.as_ref(), becomes.as_ref())?;
        }
    }
    let parts = parts(document);
    let mut counts: BTreeMap<String, usize> = RULES.iter().map(|(name, _)| ((*name).to_owned(), 0)).collect();
    each(document, &parts, &mut |schema, is_part| {
        let target = schema.get("$ref").and_then(Value::as_str).map(|target| target.trim_start_matches('#'));
        let position = Position { is_part, refers_to_part: target.is_some_and(|target| parts.contains(target)) };
        for (name, rule) in RULES {
            if rule(schema, &position) {
                *counts.entry((*name).to_owned()).or_default() += 1;
            }
        }
    });
    if !counts.keys().eq(rules.keys()) {
        return Err(format!("the rules of closing.yaml are {:?}, not {:?}", counts.keys(), rules.keys()));
    }
    match counts.iter().find(|(_, count)| **count == 0) {
        Some((name, _)) if strict => Err(format!("the rule {name} of closing.yaml changes nothing")),
        _ => Ok(counts),
    }
}

fn mend(document: &mut Value, pointer: &str, was: Option<&Value>, becomes: Option<&Value>) -> Result<(), String> {
    let lost = || format!("closing.yaml: the document has something else at {pointer}");
    if document.pointer(pointer) != was {
        return Err(lost());
    }
    let (parent, name) = pointer.rsplit_once('/').ok_or_else(lost)?;
    let name = name.replace("~1", "/").replace("~0", "~");
    match (document.pointer_mut(parent), becomes) {
        (Some(Value::Object(parent)), Some(value)) => drop(parent.insert(name, value.clone())),
        (Some(Value::Object(parent)), None) => drop(parent.shift_remove(&name)),
        (Some(Value::Array(parent)), Some(value)) => {
            let index: usize = name.parse().map_err(|_| lost())?;
            *parent.get_mut(index).ok_or_else(lost)? = value.clone();
        }
        _ => return Err(lost()),
    }
    Ok(())
}

fn object_type(schema: &mut Map<String, Value>, _: &Position) -> bool {
    let applies = schema.contains_key("properties") && !schema.contains_key("type");
    if applies {
        schema.insert("type".to_owned(), json!("object"));
    }
    applies
}

fn closed(schema: &mut Map<String, Value>, position: &Position) -> bool {
    let is_whole = schema
        .get("allOf")
        .and_then(Value::as_array)
        .is_some_and(|parts| parts.iter().any(|part| part.get("$ref").or(part.get("properties")).is_some()));
    if position.is_part {
        return false;
    }
    let count = schema.len();
    if is_whole || position.refers_to_part {
        schema.insert("unevaluatedProperties".to_owned(), json!(false));
    } else if schema.get("properties").and_then(Value::as_object).is_some_and(|properties| !properties.is_empty()) {
        schema.entry("additionalProperties").or_insert(json!(false));
    }
    schema.len() > count
}

fn nullable_enum(schema: &mut Map<String, Value>, _: &Position) -> bool {
    let is_nullable = schema.get("type").and_then(Value::as_array).is_some_and(|types| types.contains(&json!("null")));
    match schema.get_mut("enum").and_then(Value::as_array_mut) {
        Some(values) if is_nullable && !values.contains(&Value::Null) => {
            values.push(Value::Null);
            true
        }
        _ => false,
    }
}

/// A schema without the references before it.
pub fn resolve<'a>(document: &'a Value, mut schema: &'a Value) -> &'a Value {
    while let Some(target) = schema["$ref"].as_str() {
        schema = document.pointer(target.trim_start_matches('#')).unwrap_or(&Value::Null);
    }
    schema
}

/// The member of a path that has operations by their methods.
const ADDITIONAL: &str = "additionalOperations";

/// Every operation of the document, with its pointer.
pub fn operations(document: &Value) -> impl Iterator<Item = (String, &Value)> {
    let below = |here: &str, value| {
        let here = here.to_owned();
        Value::as_object(value).into_iter().flatten().map(move |(name, value)| (join(&here, name), value))
    };
    let members = below("/paths", &document["paths"]).flat_map(move |(here, item)| below(&here, item));
    let (fields, additional): (Vec<_>, Vec<_>) =
        members.partition(|(pointer, _)| !pointer.ends_with(&format!("/{ADDITIONAL}")));
    fields.into_iter().chain(additional.into_iter().flat_map(move |(here, operations)| below(&here, operations)))
}

/// The method of the operation at a pointer, as it is sent, and its path.
#[must_use]
pub fn place(pointer: &str) -> (String, String) {
    let unescaped = |text: &str| text.replace("~1", "/").replace("~0", "~");
    let (item, method) = pointer.rsplit_once('/').unwrap_or_default();
    let (path, method) = match item.strip_suffix(ADDITIONAL).and_then(|path| path.strip_suffix('/')) {
        Some(path) => (path, unescaped(method)),
        None => (item, method.to_uppercase()),
    };
    (method, unescaped(path.trim_start_matches("/paths/")))
}

/// Every operation of the document, to change it.
pub(crate) fn operations_mut(document: &mut Value) -> Vec<&mut Value> {
    fn members(value: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
        value.as_object_mut().into_iter().flatten()
    }
    let items = document.get_mut("paths").into_iter().flat_map(members);
    let fields = items.flat_map(|(_, item)| members(item));
    let (additional, fields): (Vec<_>, Vec<_>) = fields.partition(|(field, _)| *field == ADDITIONAL);
    let additional = additional.into_iter().flat_map(|(_, operations)| members(operations));
    fields.into_iter().chain(additional).map(|(_, operation)| operation).filter(|own| own.is_object()).collect()
}

/// The components that are a part of an `allOf` somewhere.
fn parts(document: &mut Value) -> BTreeSet<String> {
    let mut parts = BTreeSet::new();
    each(document, &BTreeSet::new(), &mut |schema, is_part| {
        if let (true, Some(target)) = (is_part, schema.get("$ref").and_then(Value::as_str)) {
            parts.insert(target.trim_start_matches('#').to_owned());
        }
    });
    parts
}

/// Visits every schema of the document: of components, parameters, requests and responses, and all below them; each after what
/// is below it, and with whether it is a part of an `allOf`.
fn each(document: &mut Value, parts: &BTreeSet<String>, visit: &mut dyn FnMut(&mut Map<String, Value>, bool)) {
    let components = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (name, schema) in components.into_iter().flatten() {
        walk(schema, parts.contains(&join("/components/schemas", name)), visit);
    }
    for operation in operations_mut(document) {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            parameter.get_mut("schema").into_iter().for_each(|schema| walk(schema, false, visit));
        }
        if let Some(request) = operation.get_mut("requestBody") {
            contents(request, visit);
        }
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        responses.into_iter().flat_map(Map::values_mut).for_each(|response| contents(response, visit));
    }
}

/// The schemas of a request or a response.
fn contents(body: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>, bool)) {
    let types = body.get_mut("content").and_then(Value::as_object_mut);
    for content in types.into_iter().flat_map(Map::values_mut) {
        content.get_mut("schema").into_iter().for_each(|schema| walk(schema, false, visit));
    }
}

fn walk(schema: &mut Value, is_part: bool, visit: &mut dyn FnMut(&mut Map<String, Value>, bool)) {
    let Some(members) = schema.as_object_mut() else { return };
    let properties = members.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flat_map(Map::values_mut).for_each(|property| walk(property, false, visit));
    for keyword in ["items", "additionalProperties", "propertyNames"] {
        members.get_mut(keyword).into_iter().for_each(|schema| walk(schema, false, visit));
    }
    for keyword in ["oneOf", "anyOf", "allOf"] {
        let arms = members.get_mut(keyword).and_then(Value::as_array_mut);
        arms.into_iter().flatten().for_each(|arm| walk(arm, keyword == "allOf", visit));
    }
    visit(members, is_part);
}
