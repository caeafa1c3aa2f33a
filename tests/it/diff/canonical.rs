//! A document → the same document in one spelling: null as `nullable`, no wrapper of one arm, lists without meaning of order sorted,
//! nothing said that goes without saying. Written apart from the diff, so that it can hold the diff to account.

use serde_json::{Map, Value, json};

/// A document in this spelling, as it is compared with another one.
pub(super) fn canonical(document: &Value, other: &Value) -> Value {
    // Where the document's own list changes, an operation that says the same says something.
    let is_inherited = document.get("security") == other.get("security");
    let mut document = document.clone();
    if let Some(version) = document.get("openapi").and_then(Value::as_str).and_then(|v| v.rsplit_once('.')) {
        document["openapi"] = json!(format!("{}.0", version.0));
    }
    if let Some(Value::Object(contact)) = document.pointer_mut("/info/contact") {
        contact.shift_remove("url");
    }
    sort_list(document.get_mut("tags"));
    // The first is the one that calls go to.
    if let Some(Value::Array(servers)) = document.get_mut("servers") {
        let mut others = Value::Array(servers.split_off(1.min(servers.len())));
        sort_list(Some(&mut others));
        servers.extend(others.as_array().into_iter().flatten().cloned());
    }
    let security = document.get("security").cloned();
    for schema in document.pointer_mut("/components/schemas").and_then(Value::as_object_mut).into_iter().flatten() {
        canonical_schema(schema.1);
    }
    for (_, item) in document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        let (others, fields): (Vec<_>, Vec<_>) = members(item).partition(|(field, _)| *field == "additionalOperations");
        for (_, operation) in fields.into_iter().chain(others.into_iter().flat_map(|(_, others)| members(others))) {
            let Value::Object(operation) = operation else { continue };
            if is_inherited && operation.get("security") == security.as_ref() {
                operation.shift_remove("security");
            }
            for (_, scopes) in
                operation.get_mut("security").and_then(Value::as_array_mut).into_iter().flatten().flat_map(members)
            {
                sort_list(Some(scopes));
            }
            drop_false(operation, &["deprecated"]);
            sort_list(operation.get_mut("tags"));
            for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
                let place = parameter.get("in").and_then(Value::as_str).unwrap_or_default().to_owned();
                implied(parameter, if matches!(&*place, "query" | "cookie") { "form" } else { "simple" });
                if let Some(Value::String(name)) = parameter.get_mut("name").filter(|_| place == "header") {
                    *name = name.to_lowercase();
                }
                holder(parameter);
            }
            if let Some(body) = operation.get_mut("requestBody") {
                holder(body);
            }
            for (_, response) in operation.get_mut("responses").into_iter().flat_map(members) {
                if let Some(headers) = response.get_mut("headers") {
                    rename(headers, str::to_lowercase);
                    for (_, header) in members(headers) {
                        implied(header, "simple");
                        holder(header);
                    }
                }
                holder(response);
            }
        }
    }
    document
}

fn members(value: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    value.as_object_mut().into_iter().flatten()
}

/// A parameter, header, body or response.
fn holder(value: &mut Value) {
    if let Some(holder) = value.as_object_mut() {
        drop_false(holder, &["required", "deprecated"]);
    }
    if let Some(schema) = value.get_mut("schema") {
        canonical_schema(schema);
    }
    if let Some(content) = value.get_mut("content") {
        rename(content, |name| name.to_lowercase().replace([' ', '"'], "").replace(";charset=utf-8", ""));
    }
    for (_, media) in value.get_mut("content").into_iter().flat_map(members) {
        if let Some(schema) = media.get_mut("schema") {
            canonical_schema(schema);
        }
    }
}

/// Other names, where no two become one.
fn rename(object: &mut Value, spell: fn(&str) -> String) {
    let Value::Object(members) = object else { return };
    let named: Map<String, Value> = members.iter().map(|(name, value)| (spell(name), value.clone())).collect();
    if named.len() == members.len() {
        *members = named;
    }
}

/// How a value is written, where it is the usual way.
fn implied(holder: &mut Value, usual: &str) {
    let Value::Object(holder) = holder else { return };
    let form = holder.get("style").and_then(Value::as_str).unwrap_or(usual) == "form";
    if holder.get("explode") == Some(&json!(form)) {
        holder.shift_remove("explode");
    }
    if holder.get("style") == Some(&json!(usual)) {
        holder.shift_remove("style");
    }
    drop_false(holder, &["allowReserved", "allowEmptyValue"]);
}

fn drop_false(object: &mut Map<String, Value>, names: &[&str]) {
    object.retain(|name, value| !(names.contains(&name.as_str()) && *value == json!(false)));
}

fn sort_list(list: Option<&mut Value>) {
    if let Some(Value::Array(list)) = list {
        list.sort_by_key(Value::to_string);
        list.dedup();
    }
}

fn canonical_schema(schema: &mut Value) {
    let Value::Object(schema) = schema else { return };
    for (name, value) in schema.iter_mut() {
        match name.as_str() {
            "properties" => members(value).for_each(|(_, property)| canonical_schema(property)),
            "items" | "additionalProperties" | "propertyNames" | "not" => canonical_schema(value),
            "oneOf" | "anyOf" | "allOf" => {
                value.as_array_mut().into_iter().flatten().for_each(canonical_schema);
            }
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                if let Some(number) = value.as_f64() {
                    *value = json!(number);
                }
            }
            _ => {}
        }
    }
    null(schema);
    constants(schema);
    unwrap(schema);
    drop_false(schema, &["nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"]);
    types(schema);
    schema.retain(|name, value| match name.as_str() {
        "minItems" | "minLength" | "minProperties" => value.as_f64() != Some(0.0),
        "additionalProperties" => *value != json!(true) && *value != json!({}),
        "properties" => *value != json!({}),
        "required" => *value != json!([]),
        _ => true,
    });
    sort_list(schema.get_mut("required"));
    sort_list(schema.get_mut("enum"));
}

/// Null as a type, a value or an arm → `nullable`.
fn null(schema: &mut Map<String, Value>) {
    if schema.get("type") == Some(&json!(["null"])) {
        schema.insert("type".to_owned(), json!("null"));
    }
    let mut nullable = false;
    for name in ["type", "enum"] {
        if let Some(Value::Array(list)) = schema.get_mut(name) {
            let before = list.len();
            list.retain(|value| !value.is_null() && (name == "enum" || value != "null"));
            nullable |= list.len() < before;
        }
    }
    for name in ["oneOf", "anyOf"] {
        if let Some(Value::Array(arms)) = schema.get_mut(name) {
            let before = arms.len();
            arms.retain(|arm| {
                let says = |name: &str, values: &[Value]| arm.get(name).is_some_and(|value| values.contains(value));
                !says("type", &[json!("null"), json!(["null"])])
                    && !(arm.get("type").is_none() && (says("const", &[Value::Null]) || says("enum", &[json!([null])])))
            });
            nullable |= arms.len() < before;
            if arms.is_empty() && before > 0 {
                schema.shift_remove(name);
                schema.insert("type".to_owned(), json!("null"));
            }
        }
    }
    if nullable {
        schema.insert("nullable".to_owned(), json!(true));
    }
}

/// Arms that are constants and nothing else → `enum`.
fn constants(schema: &mut Map<String, Value>) {
    for name in ["oneOf", "anyOf"] {
        let Some(Value::Array(arms)) = schema.get(name).filter(|_| !schema.contains_key("enum")) else { continue };
        let constant = |arm: &Value| -> Option<Value> {
            let arm = arm.as_object()?;
            arm.keys().all(|key| key == "const" || key == "type").then(|| arm.get("const").cloned())?
        };
        let values: Option<Vec<Value>> = arms.iter().map(constant).collect();
        if let Some(values) = values.filter(|values| values.len() > 1) {
            schema.shift_remove(name);
            schema.insert("enum".to_owned(), Value::Array(values));
        }
    }
}

/// A wrapper of one arm → that arm, where the two say nothing of the same name.
fn unwrap(schema: &mut Map<String, Value>) {
    for name in ["oneOf", "anyOf", "allOf"] {
        let Some([Value::Object(arm)]) = schema.get(name).and_then(Value::as_array).map(Vec::as_slice) else {
            continue;
        };
        let arm = arm.clone();
        if arm.keys().all(|key| key == "nullable" || !schema.contains_key(key)) {
            schema.shift_remove(name);
            schema.extend(arm);
        }
    }
}

/// A list of one type → that type; the type that other keywords imply, or the values have, where none is said.
fn types(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(list)) = schema.get_mut("type") {
        if list.contains(&json!("number")) {
            list.retain(|name| name != "integer");
        }
        list.sort_by_key(Value::to_string);
        if let [only] = list.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    let values: Vec<&Value> = match (schema.get("enum"), schema.get("const")) {
        (Some(Value::Array(values)), _) => values.iter().collect(),
        (_, Some(only)) => vec![only],
        _ => Vec::new(),
    };
    let of_values = match values.as_slice() {
        [] => None,
        values if values.iter().all(|value| value.is_string()) => Some("string"),
        values if values.iter().all(|value| value.is_i64()) => Some("integer"),
        _ => None,
    };
    if let Some(name) = of_values
        && schema.get("type").is_none_or(|said| said != "number" || name == "string")
    {
        schema.insert("type".to_owned(), json!(name));
    }
    if ["$ref", "oneOf", "anyOf", "allOf"].iter().any(|name| schema.contains_key(*name)) {
        schema.retain(|name, value| name != "type" || value != "object");
        return;
    }
    if schema.contains_key("type") {
        return;
    }
    if OBJECT.iter().any(|name| schema.contains_key(*name)) {
        schema.insert("type".to_owned(), json!("object"));
    } else if schema.contains_key("items") {
        schema.insert("type".to_owned(), json!("array"));
    }
}

/// Keywords that only an object has.
const OBJECT: [&str; 6] =
    ["properties", "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties"];
