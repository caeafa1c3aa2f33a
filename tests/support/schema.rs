//! What a schema of the published document says, read from the raw JSON after the overlay and through nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use clickhouse_cloud_emulator::closing::operations;
use clickhouse_cloud_generator::overlay::{Mode, Overlay};
use clickhouse_cloud_generator::policy::Policy;
use serde_json::{Map, Value};

use crate::{committed, join, published};

/// The published document as the overlay mends it.
pub fn document() -> &'static Value {
    static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
        let mut document = published().clone();
        if let Ok(overlay) = Overlay::parse(&committed().overlay) {
            overlay.apply(&mut document, Mode::Strict);
        }
        document
    });
    &DOCUMENT
}

/// The fields that policy promises in every response, as `Schema.field`.
fn guaranteed() -> &'static BTreeSet<String> {
    static GUARANTEED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        Policy::parse(&committed().policy).map(|policy| policy.guaranteed.keys().cloned().collect()).unwrap_or_default()
    });
    &GUARANTEED
}

/// The schema at a pointer.
#[must_use]
pub fn at(pointer: &str) -> &'static Value {
    document().pointer(pointer).unwrap_or(&Value::Null)
}

/// A property of an object, after merging the parts of an `allOf`.
#[derive(Clone, Debug)]
pub struct Property {
    /// The pointer of its schema.
    pub schema: String,
    /// Whether the object must have it.
    pub required: bool,
}

/// The properties of a schema; of an `allOf` those of all its parts.
#[must_use]
pub fn properties(pointer: &str) -> Vec<(String, Property)> {
    let schema = at(pointer);
    if let Some(target) = schema["$ref"].as_str() {
        return properties(target.trim_start_matches('#'));
    }
    let mut properties: Vec<(String, Property)> = Vec::new();
    for index in 0..schema["allOf"].as_array().map_or(0, Vec::len) {
        properties.extend(self::properties(&format!("{pointer}/allOf/{index}")));
    }
    let component = pointer.strip_prefix("/components/schemas/").unwrap_or_default();
    for name in schema["properties"].as_object().into_iter().flat_map(Map::keys) {
        let listed = schema["required"].as_array().is_some_and(|required| required.iter().any(|other| other == name));
        let required = listed || guaranteed().contains(&format!("{component}.{name}"));
        let schema = join(&join(pointer, "properties"), name);
        properties.push((name.clone(), Property { schema, required }));
    }
    properties
}

/// The pointers of the arms of a union that are more than null; with one such arm it is a nullable value, not a union.
#[must_use]
pub fn arms(pointer: &str) -> Vec<String> {
    let schema = at(pointer);
    let keyword = if schema.get("oneOf").is_some() { "oneOf" } else { "anyOf" };
    let arms = 0..schema[keyword].as_array().map_or(0, Vec::len);
    arms.map(|index| format!("{pointer}/{keyword}/{index}")).filter(|arm| at(arm)["type"] != "null").collect()
}

/// Whether a schema allows null and nothing else.
#[must_use]
pub fn only_null(pointer: &str) -> bool {
    let schema = at(pointer);
    schema["type"] == "null" || (arms(pointer).is_empty() && (schema.get("oneOf").or(schema.get("anyOf"))).is_some())
}

/// The values that a schema lists, null aside.
#[must_use]
pub fn values(schema: &Value) -> Vec<&Value> {
    let listed = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
    listed.filter(|value| !value.is_null()).collect()
}

/// The values that a place may have, null aside, when its schema lists them: its own, or those of what it refers to.
#[must_use]
pub fn listed(pointer: &str) -> Vec<&'static Value> {
    let schema = at(pointer);
    match (schema["$ref"].as_str(), arms(pointer).as_slice()) {
        (Some(target), _) => listed(target.trim_start_matches('#')),
        (None, [only]) => listed(only),
        _ => values(schema),
    }
}

/// The types that a schema names, null aside; an object or list that does not say so is told by its keywords.
#[must_use]
pub fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect(),
        _ if schema.get("properties").or(schema.get("additionalProperties")).is_some() => vec!["object"],
        _ if schema.get("items").is_some() => vec!["array"],
        _ => Vec::new(),
    }
}

/// Whether a schema allows the JSON type of a value; the value itself is not looked at.
#[must_use]
pub fn accepts(pointer: &str, value: &Value) -> bool {
    let schema = at(pointer);
    if let Some(target) = schema["$ref"].as_str() {
        return accepts(target.trim_start_matches('#'), value);
    }
    for keyword in ["oneOf", "anyOf"] {
        if let Some(arms) = schema[keyword].as_array() {
            return (0..arms.len()).any(|index| accepts(&format!("{pointer}/{keyword}/{index}"), value));
        }
    }
    if !properties(pointer).is_empty() {
        return value.is_object() || (value.is_null() && allows_null(schema));
    }
    if value.is_null() {
        return allows_null(schema) || types(schema).is_empty() && schema.get("allOf").is_none();
    }
    let types = types(schema);
    types.is_empty()
        || types.into_iter().any(|name| match name {
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => false,
        })
}

fn allows_null(schema: &Value) -> bool {
    schema["type"] == "null" || schema["type"].as_array().is_some_and(|types| types.iter().any(|name| name == "null"))
}

/// Where the document has the bodies of an operation.
#[derive(Clone, Debug, Default)]
pub struct Bodies {
    /// The schema of the JSON request.
    pub request: Option<String>,
    /// The schema of the JSON success, envelope included.
    pub answer: Option<String>,
}

impl Bodies {
    /// The schema of the value that a call gives: the `result` of an envelope, or the whole of a list.
    #[must_use]
    pub fn value(&self) -> Option<String> {
        let answer = self.answer.as_deref()?;
        let result = properties(answer).into_iter().find(|(name, _)| name == "result");
        match result {
            Some((_, result)) => Some(result.schema),
            None => types(at(answer)).contains(&"array").then(|| answer.to_owned()),
        }
    }
}

/// The bodies of every operation, by its id.
pub fn bodies() -> &'static BTreeMap<String, Bodies> {
    static BODIES: LazyLock<BTreeMap<String, Bodies>> = LazyLock::new(|| {
        let json = |pointer: String| {
            let pointer = format!("{pointer}/content/application~1json/schema");
            document().pointer(&pointer).is_some().then_some(pointer)
        };
        let mut bodies = BTreeMap::new();
        for (here, operation) in operations(document()) {
            let statuses = operation["responses"].as_object().into_iter().flat_map(Map::keys);
            let mut answers = statuses.filter(|status| status.starts_with('2'));
            let answer = answers.find_map(|status| json(format!("{here}/responses/{status}")));
            let request = json(format!("{here}/requestBody"));
            if let Some(id) = operation["operationId"].as_str() {
                bodies.insert(id.to_owned(), Bodies { request, answer });
            }
        }
        bodies
    });
    &BODIES
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// `path` or `query`.
    pub location: String,
    /// Whether a request must have it.
    pub required: bool,
    /// The pointer of its schema.
    pub schema: String,
}

/// The parameters of an operation, in the order of the document; none of an operation that the document does not have.
#[must_use]
pub fn parameters(id: &str) -> &'static [Parameter] {
    static PARAMETERS: LazyLock<BTreeMap<String, Vec<Parameter>>> = LazyLock::new(|| {
        let mut all = BTreeMap::new();
        for (here, operation) in operations(document()) {
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            let listed = operation["parameters"].as_array().into_iter().flatten().enumerate();
            let own = listed.map(|(index, parameter)| Parameter {
                name: text(&parameter["name"]),
                location: text(&parameter["in"]),
                required: parameter["required"] == true,
                schema: format!("{here}/parameters/{index}/schema"),
            });
            all.insert(text(&operation["operationId"]), own.collect());
        }
        all
    });
    PARAMETERS.get(id).map(Vec::as_slice).unwrap_or_default()
}

/// The pointer of every schema that a request body reaches.
pub fn sent() -> &'static BTreeSet<String> {
    static SENT: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let mut sent = BTreeSet::new();
        let mut open: Vec<String> = bodies().values().filter_map(|bodies| bodies.request.clone()).collect();
        while let Some(pointer) = open.pop() {
            if !sent.insert(pointer.clone()) {
                continue;
            }
            let schema = at(&pointer);
            open.extend(schema["$ref"].as_str().map(|target| target.trim_start_matches('#').to_owned()));
            for keyword in ["items", "additionalProperties"] {
                open.extend(schema[keyword].is_object().then(|| join(&pointer, keyword)));
            }
            let properties = schema["properties"].as_object().into_iter().flat_map(Map::keys);
            open.extend(properties.map(|name| join(&join(&pointer, "properties"), name)));
            for keyword in ["oneOf", "anyOf", "allOf"] {
                let arms = 0..schema[keyword].as_array().map_or(0, Vec::len);
                open.extend(arms.map(|index| format!("{pointer}/{keyword}/{index}")));
            }
        }
        sent
    });
    &SENT
}
