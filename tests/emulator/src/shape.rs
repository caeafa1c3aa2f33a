//! A value that was given, or none, and a schema → a value as the schema says: what was given, without what the schema does not
//! have, and with what it must have.
//!
//! One function serves all: a request becomes the object that is kept, an object becomes the answer of another operation, and
//! a report is made of nothing.

use serde_json::{Map, Value};

use crate::document::Document;
use crate::sample::{padded, scalar};
use crate::schema::{listed, types};
use crate::seed::Seed;

/// How much is made of what was not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// What must be there.
    Required,
    /// Also what has a default, and what only the server can say: members that the request has no place for.
    Created,
    /// Everything but what is deprecated; lists have an element.
    Full,
}

/// What values are made from.
pub(crate) struct Maker<'a> {
    pub(crate) document: &'a Document,
    pub(crate) seed: &'a mut Seed,
    /// Now, as the API writes it.
    pub(crate) now: String,
    /// Values by the name of the member: the arguments of the path.
    pub(crate) links: Map<String, Value>,
    /// The schemas that are being made, from the outermost on.
    open: Vec<&'static str>,
}

/// A value that is wanted.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    schema: &'a str,
    /// The name of the member.
    name: &'a str,
    given: Option<&'a Value>,
    fill: Fill,
    /// The schema of the request that makes it.
    request: Option<&'a str>,
    /// Whether it is an arm of a union: it must be told apart from the others.
    is_arm: bool,
}

/// A value, and how much of what was given it could not keep.
type Shaped = Option<(Value, usize)>;

/// What it costs to lose a member, and to change a value.
const DROPPED: usize = 1;
const CHANGED: usize = 100;

impl<'a> Maker<'a> {
    pub(crate) fn new(document: &'a Document, seed: &'a mut Seed, now: String, links: Map<String, Value>) -> Self {
        Self { document, seed, now, links, open: Vec::new() }
    }

    /// A value as a schema says. `request` is the schema of the request that makes the object: what it has and the caller did
    /// not send is not there.
    pub(crate) fn shape(&mut self, schema: &str, given: Option<&Value>, fill: Fill, request: Option<&str>) -> Value {
        self.value(Wanted { schema, name: "", given, fill, request, is_arm: false })
            .map_or(Value::Null, |(value, _)| value)
    }

    fn value(&mut self, wanted: Wanted<'_>) -> Shaped {
        let given = wanted.given.filter(|given| !given.is_null());
        let schema = self.document.target(wanted.schema);
        if given.is_none() && self.open.contains(&schema) {
            return None;
        }
        self.open.push(schema);
        let made = self.of_target(Wanted { schema, given, ..wanted });
        self.open.pop();
        made
    }

    fn of_target(&mut self, wanted: Wanted<'_>) -> Shaped {
        let Wanted { schema, name, given, .. } = wanted;
        let arms = self.document.arms(schema);
        if !arms.is_empty() {
            return self.union(arms, wanted);
        }
        let said = self.document.at(schema);
        let values = listed(said);
        if !values.is_empty() {
            return match given {
                Some(given) if values.contains(&given) => Some((given.clone(), 0)),
                _ => {
                    let value = said.get("default").or(said.get("example")).filter(|value| values.contains(value));
                    let value = value.or(values.first().copied())?.clone();
                    Some((value, if given.is_some() { CHANGED } else { 0 }))
                }
            };
        }
        if !self.document.properties(schema).is_empty() {
            return self.object(wanted);
        }
        let types = types(said);
        match given {
            Some(Value::Object(map)) if types.is_empty() || types.contains(&"object") => self.map(schema, map),
            Some(Value::Array(list)) if types.contains(&"array") => self.list(wanted, list),
            // A text that the request allows and the answer does not: as little as the answer allows.
            Some(Value::String(text)) if types.contains(&"string") => Some((Value::from(padded(said, text)), 0)),
            Some(given) if fits(&types, given) => Some((given.clone(), 0)),
            // A value that the response spells as text: Postgres settings.
            Some(Value::Number(number)) if types.contains(&"string") => Some((Value::from(number.to_string()), 0)),
            given => {
                let cost = if given.is_some() { CHANGED } else { 0 };
                let kind = types.first().copied().unwrap_or("object");
                let made = match kind {
                    "array" => self.new_list(wanted),
                    "object" => self.new_map(schema),
                    _ => scalar(self, said, kind, name),
                };
                Some((made, cost))
            }
        }
    }

    /// The arm that keeps most of what was given; the first for what is made.
    fn union(&mut self, arms: &[String], wanted: Wanted<'_>) -> Shaped {
        let mut best: Shaped = None;
        for arm in arms {
            let Some((value, cost)) = self.value(Wanted { schema: arm, request: None, is_arm: true, ..wanted }) else {
                continue;
            };
            if best.as_ref().is_none_or(|(_, least)| cost < *least) {
                best = Some((value, cost));
            }
            if wanted.given.is_none() || cost == 0 {
                break;
            }
        }
        best
    }

    fn object(&mut self, wanted: Wanted<'_>) -> Shaped {
        let Wanted { schema, given, fill, request, is_arm, .. } = wanted;
        let given = match given {
            Some(Value::Object(given)) => Some(given),
            Some(_) => {
                let made = self.object(Wanted { given: None, ..wanted });
                return made.map(|(value, cost)| (value, cost + CHANGED));
            }
            None => None,
        };
        let (mut object, mut cost) = (Map::new(), 0);
        let asked = request.map(|request| self.document.properties(request)).unwrap_or_default();
        let least = self.document.at(schema)["minProperties"].as_u64().unwrap_or(0);
        for property in self.document.properties(schema) {
            let value = given.and_then(|given| given.get(&property.name));
            let said = self.document.at(self.document.target(&property.schema));
            let is_made = match fill {
                _ if value.is_some_and(|value| !value.is_null()) || property.required => true,
                _ if is_arm && listed(said).len() == 1 => true,
                Fill::Required => (object.len() as u64) < least,
                Fill::Created if value.is_some() => false,
                // The elements of a list have ids of their own: tiles, policies, entries.
                Fill::Created if property.name == "id" && given.is_some() && self.open.len() > 1 => true,
                Fill::Created => {
                    let is_asked = asked.iter().any(|one| one.name == property.name);
                    said.get("default").is_some() || (!is_asked && request.is_some() && said["deprecated"] != true)
                }
                Fill::Full => said["deprecated"] != true,
            };
            if !is_made {
                continue;
            }
            let inner = if value.is_none() && fill == Fill::Created { Fill::Full } else { fill };
            let inner = if inner == Fill::Full && value.is_some() { Fill::Required } else { inner };
            let part = Wanted {
                schema: &property.schema,
                name: &property.name,
                given: value,
                fill: inner,
                request: None,
                is_arm: false,
            };
            match self.value(part) {
                Some((made, lost)) => {
                    cost += lost;
                    object.insert(property.name.clone(), made);
                }
                None if property.required && self.document.is_nullable(&property.schema) => {
                    object.insert(property.name.clone(), Value::Null);
                }
                // What must be there and cannot be made without an end has no value at all.
                None if property.required => return None,
                None => {}
            }
        }
        let extra = self.document.at(schema).get("additionalProperties").filter(|schema| schema.is_object());
        for (name, value) in given.into_iter().flatten().filter(|(_, value)| !value.is_null()) {
            if !object.contains_key(name) {
                match extra {
                    Some(_) => drop(object.insert(name.clone(), value.clone())),
                    None => cost += DROPPED,
                }
            }
        }
        Some((Value::Object(object), cost))
    }

    fn map(&mut self, schema: &str, given: &Map<String, Value>) -> Shaped {
        if !self.document.at(schema)["additionalProperties"].is_object() {
            return Some((Value::Object(given.clone()), 0));
        }
        let values = format!("{schema}/additionalProperties");
        let (mut map, mut cost) = (Map::new(), 0);
        for (name, value) in given {
            let part = Wanted {
                schema: &values,
                name,
                given: Some(value),
                fill: Fill::Required,
                request: None,
                is_arm: false,
            };
            if let Some((value, lost)) = self.value(part) {
                cost += lost;
                map.insert(name.clone(), value);
            }
        }
        Some((Value::Object(map), cost))
    }

    fn list(&mut self, wanted: Wanted<'_>, given: &[Value]) -> Shaped {
        let items = format!("{}/items", wanted.schema);
        let (mut list, mut cost) = (Vec::new(), 0);
        for value in given {
            let part = Wanted {
                schema: &items,
                given: Some(value),
                fill: Fill::Created,
                request: None,
                is_arm: false,
                ..wanted
            };
            if let Some((value, lost)) = self.value(part) {
                cost += lost;
                list.push(value);
            }
        }
        Some((Value::Array(list), cost))
    }

    fn new_list(&mut self, wanted: Wanted<'_>) -> Value {
        let least = self.document.at(wanted.schema)["minItems"].as_u64().unwrap_or(0);
        let count = if wanted.fill == Fill::Full { least.max(1) } else { least };
        let items = format!("{}/items", wanted.schema);
        let part = Wanted { schema: &items, given: None, request: None, is_arm: false, ..wanted };
        (0..count).filter_map(|_| Some(self.value(part)?.0)).collect()
    }

    fn new_map(&mut self, schema: &str) -> Value {
        let least = self.document.at(schema)["minProperties"].as_u64().unwrap_or(0);
        let values = format!("{schema}/additionalProperties");
        let mut map = Map::new();
        for index in 0..least {
            let name = format!("key{index}");
            let part = Wanted {
                schema: &values,
                name: &name,
                given: None,
                fill: Fill::Required,
                request: None,
                is_arm: false,
            };
            if let Some((value, _)) = self.value(part) {
                map.insert(name, value);
            }
        }
        Value::Object(map)
    }
}

fn fits(types: &[&str], value: &Value) -> bool {
    types.is_empty()
        || types.iter().any(|name| match *name {
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => false,
        })
}
