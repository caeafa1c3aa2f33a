//! A schema of the published document into JSON that conforms to it, read from the raw document and not from what the
//! generator makes of it: what the client is held against must not come from where the client comes from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::join;
use crate::schema::{accepts, arms, at, listed, only_null, properties, types, values};

/// How much of a schema a payload has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// What is required, and nothing else; lists and maps as small as they may be.
    Minimal,
    /// Every property; lists with two items, maps with two entries.
    Maximal,
    /// As maximal, but null where that is allowed.
    Nulls,
    /// As maximal, but with values that no enum has.
    Unknown,
}

/// A value of a payload.
#[derive(Clone, Debug)]
pub struct Place {
    /// Where it stands, as a JSON pointer into the payload.
    pub path: String,
    /// Its schema, as a JSON pointer into the document.
    pub schema: String,
    /// What that comes to, after references and the arms that were chosen.
    pub resolved: String,
    /// Whether its schema lists the values it may have.
    pub listed: bool,
}

/// A conforming value, and the schema of each of its parts.
#[derive(Clone, Debug)]
pub struct Payload {
    /// What it is: the fill, and the arms that were chosen.
    pub name: String,
    /// The value.
    pub value: Value,
    /// Its parts, each after what it stands in; the value itself comes first.
    pub places: Vec<Place>,
}

/// The maximal value of a schema; `index` tells values of the same schema apart.
#[must_use]
pub fn example(schema: &str, index: usize) -> Value {
    let choices = BTreeMap::new();
    Builder::new(Fill::Maximal, &choices).value(schema, String::new(), index).unwrap_or_default()
}

/// The payload of a schema with one fill.
#[must_use]
pub fn payload(schema: &str, fill: Fill) -> Payload {
    build(schema, fill, &BTreeMap::new()).0
}

/// Maximal payloads that between them have every arm of every union; the first has the first arm everywhere.
#[must_use]
pub fn maximal(schema: &str) -> Vec<Payload> {
    armed(schema, Fill::Maximal)
}

/// The payloads with one fill that between them have every arm of every union that the fill meets.
#[must_use]
pub fn armed(schema: &str, fill: Fill) -> Vec<Payload> {
    let (mut payloads, mut covered) = (Vec::new(), BTreeSet::new());
    let mut open = vec![BTreeMap::new()];
    while let Some(choices) = open.pop() {
        let (payload, unions) = build(schema, fill, &choices);
        for (union, arms) in unions {
            for arm in 0..arms {
                // The arm that stands here is covered by this payload, the others get their own.
                if covered.insert((union.clone(), arm)) && arm != choices.get(&union).copied().unwrap_or(0) {
                    let mut choices = choices.clone();
                    choices.insert(union.clone(), arm);
                    open.push(choices);
                }
            }
        }
        payloads.push(payload);
    }
    payloads
}

/// Every payload of a schema: minimal, nulls, and a maximal one for every arm of a union.
#[must_use]
pub fn payloads(schema: &str) -> Vec<Payload> {
    let mut payloads = vec![payload(schema, Fill::Minimal), payload(schema, Fill::Nulls)];
    payloads.extend(maximal(schema));
    payloads
}

type Choices = BTreeMap<String, usize>;

fn build(schema: &str, fill: Fill, choices: &Choices) -> (Payload, BTreeMap<String, usize>) {
    let mut builder = Builder::new(fill, choices);
    let value = builder.value(schema, String::new(), 0).unwrap_or_default();
    let arms = choices.iter().map(|(union, arm)| format!(" {union}={arm}")).collect::<String>();
    (Payload { name: format!("{fill:?}{arms}"), value, places: builder.places }, builder.unions)
}

struct Builder<'a> {
    fill: Fill,
    /// The arm to take, by the pointer of the union.
    choices: &'a Choices,
    /// The unions that were met, each with the number of its arms.
    unions: BTreeMap<String, usize>,
    places: Vec<Place>,
    /// The components that are being built.
    open: Vec<String>,
    /// Whether what is built next is an arm of a union.
    in_arm: bool,
}

impl<'a> Builder<'a> {
    fn new(fill: Fill, choices: &'a Choices) -> Self {
        Self { fill, choices, unions: BTreeMap::new(), places: Vec::new(), open: Vec::new(), in_arm: false }
    }

    /// A value of the schema; `None` if it would contain itself, or if it can only be null: to leave that out says
    /// the same. `index` tells the items of a list apart.
    fn value(&mut self, pointer: &str, path: String, index: usize) -> Option<Value> {
        let (at, depth) = (self.places.len(), self.open.len());
        let (schema, listed) = (pointer.to_owned(), !listed(pointer).is_empty());
        self.places.push(Place { path: path.clone(), resolved: schema.clone(), schema, listed });
        let value =
            if self.fill == Fill::Nulls && !path.is_empty() && accepts(pointer, &Value::Null) && !only_null(pointer) {
                Some(Value::Null)
            } else {
                self.of_schema(pointer, path, index)
            };
        self.open.truncate(depth);
        if value.is_none() {
            self.places.truncate(at);
        }
        value
    }

    fn of_schema(&mut self, pointer: &str, path: String, index: usize) -> Option<Value> {
        let schema = at(pointer);
        if let Some(place) = self.places.last_mut() {
            pointer.clone_into(&mut place.resolved);
        }
        if let Some(target) = schema["$ref"].as_str() {
            let target = target.trim_start_matches('#');
            if self.open.iter().any(|open| open == target) {
                return None;
            }
            self.open.push(target.to_owned());
            return self.of_schema(target, path, index);
        }
        let arms = arms(pointer);
        if !arms.is_empty() {
            let arm = if arms.len() > 1 { self.choose(pointer, arms.len()) } else { 0 };
            self.in_arm = arms.len() > 1;
            return self.of_schema(arms.get(arm)?, path, index);
        }
        if let Some(value) = self.listed(schema, index) {
            return Some(value);
        }
        if !properties(pointer).is_empty() {
            return self.object(pointer, &path);
        }
        let types = types(schema);
        let kind = if types.len() > 1 { self.choose(pointer, types.len()) } else { 0 };
        match types.get(kind).copied() {
            Some("string") => Some(text(schema, name(&path), index)),
            Some("integer") => Some(integer(schema, name(&path))),
            Some("number") => Some(number(schema, name(&path))),
            Some("boolean") => Some(Value::Bool(true)),
            Some("array") => Some(self.array(pointer, &path)),
            Some("object") => self.object(pointer, &path),
            Some(_) | None if only_null(pointer) => None,
            None if at(&join(pointer, "allOf")).is_array() => {
                self.of_schema(&format!("{pointer}/allOf/0"), path, index)
            }
            _ => Some(json!({"free": ["form", 1, null]})),
        }
    }

    fn choose(&mut self, pointer: &str, arms: usize) -> usize {
        self.unions.insert(pointer.to_owned(), arms);
        self.choices.get(pointer).copied().unwrap_or(0)
    }

    /// A value of an enum or constant.
    fn listed(&self, schema: &Value, index: usize) -> Option<Value> {
        let values = values(schema);
        let value = values.get(index % values.len().max(1)).copied()?;
        Some(if self.fill == Fill::Unknown { unknown(value) } else { value.clone() })
    }

    fn array(&mut self, pointer: &str, path: &str) -> Value {
        let schema = at(pointer);
        let bound = |keyword: &str| schema[keyword].as_u64().and_then(|bound| usize::try_from(bound).ok());
        let least = bound("minItems").unwrap_or(0);
        let count = if self.fill == Fill::Minimal { least } else { least.max(2).min(bound("maxItems").unwrap_or(2)) };
        let items = join(pointer, "items");
        let mut elements = Vec::new();
        for index in 0..count {
            let path = format!("{path}/{}", elements.len());
            elements.extend(self.value(&items, path, index));
        }
        Value::Array(elements)
    }

    fn object(&mut self, pointer: &str, path: &str) -> Option<Value> {
        let mut object = Map::new();
        let in_arm = std::mem::take(&mut self.in_arm);
        let properties = properties(pointer);
        let required = properties.iter().filter(|(_, property)| property.required).count();
        // Where the required ones are not as many as there must be, the first of the others make up for them.
        let mut lacking = least(at(pointer)).saturating_sub(required);
        for (name, property) in properties {
            // `oneOf` is exactly one: an arm must say its tag, even where that is not required.
            let is_tag = in_arm && values(at(&property.schema)).len() == 1;
            let fills_up = !property.required && lacking > 0;
            lacking -= usize::from(fills_up);
            if self.fill != Fill::Minimal || property.required || is_tag || fills_up {
                let value = self.value(&property.schema, join(path, &name), 0);
                // What must be there and cannot be built without an end has no value at all.
                if value.is_none() && property.required {
                    return None;
                }
                object.extend(value.map(|value| (name, value)));
            }
        }
        let schema = at(pointer);
        let is_map = schema["additionalProperties"].is_object() || object.is_empty() && is_free(pointer);
        let count = if self.fill == Fill::Minimal { least(schema) } else { 2 };
        for (index, key) in ["first", "second"].into_iter().take(if is_map { count } else { 0 }).enumerate() {
            let path = join(path, key);
            let value = if schema["additionalProperties"].is_object() {
                self.value(&join(pointer, "additionalProperties"), path, index)
            } else {
                Some(json!([index, {"free": null}]))
            };
            object.extend(value.map(|value| (key.to_owned(), value)));
        }
        Some(Value::Object(object))
    }
}

/// How many members an object must have.
fn least(schema: &Value) -> usize {
    schema["minProperties"].as_u64().and_then(|least| usize::try_from(least).ok()).unwrap_or(0)
}

/// Whether a schema names no property.
fn is_free(pointer: &str) -> bool {
    properties(pointer).is_empty()
}

/// A value of the same type that no enum has.
#[must_use]
pub fn unknown(value: &Value) -> Value {
    if value.is_number() { json!(987_654) } else { json!("a value of tomorrow") }
}

/// The last name in a path: what tells one member from another of the same type, so that an exchange of the two is seen.
fn name(path: &str) -> &str {
    path.rsplit('/').find(|token| token.parse::<usize>().is_err()).unwrap_or_default()
}

fn text(schema: &Value, name: &str, index: usize) -> Value {
    if let Some(example) = schema["example"].as_str() {
        let plain = schema.get("format").is_none() && schema.get("pattern").is_none();
        return Value::from(if plain && index > 0 { format!("{example}-{index}") } else { example.to_owned() });
    }
    Value::from(match schema["format"].as_str() {
        Some("uuid") => format!("3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5{index}"),
        Some("date-time") => format!("2026-01-02T03:04:05.67{index}Z"),
        Some("date") => format!("2026-01-0{}", index + 1),
        Some("time") => format!("03:04:0{index}Z"),
        Some("duration") => format!("PT1H{index}M"),
        Some("byte") => format!("Ynl0ZXM{index}"),
        Some("email") => format!("someone{index}@example.com"),
        Some("uri") => format!("https://example.com/{index}"),
        Some("boolean") => "true".to_owned(),
        Some("password") => format!("Correct-Horse-{index}"),
        // Long enough, and with a letter of each case and a digit, as passwords without a format must be.
        None if schema["minLength"].as_u64() > Some(5) => format!("Correct-Horse-{index}"),
        _ if schema.get("pattern").is_some() => format!("text{index}"),
        _ => format!("{name} {index}"),
    })
}

/// Beyond 32 bits where nothing forbids it: a client that reads `i32` fails there.
fn integer(schema: &Value, name: &str) -> Value {
    let usual = 10_737_418_240 + i64::try_from(name.len()).unwrap_or_default();
    let least = schema["minimum"].as_i64().or(schema["exclusiveMinimum"].as_i64().map(|bound| bound + 1));
    let most = schema["maximum"].as_i64();
    let value = schema["example"].as_i64().or(most).or(least.map(|least| least.max(usual)));
    Value::from(value.unwrap_or(usual))
}

/// A fraction where nothing forbids it.
fn number(schema: &Value, name: &str) -> Value {
    if schema.get("multipleOf").is_some() {
        return schema.get("example").or(schema.get("minimum")).cloned().unwrap_or(Value::from(12));
    }
    let length = u32::try_from(name.len()).unwrap_or_default();
    json!(schema["minimum"].as_f64().unwrap_or(1190.0 + f64::from(length)) + 0.84)
}
