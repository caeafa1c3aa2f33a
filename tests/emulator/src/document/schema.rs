//! What a schema of the document says: its properties, arms and types.

use std::collections::HashMap;
use std::sync::{OnceLock, PoisonError, RwLock};

use serde_json::{Map, Value};

use super::{Document, join};

/// A property of an object, after merging the parts of an `allOf`.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name of the member.
    pub name: String,
    /// The pointer of its schema.
    pub schema: String,
    /// Whether the object must have it.
    pub required: bool,
}

/// What has been asked of the schema at a pointer.
#[derive(Debug)]
struct Known {
    /// The schema; null without one.
    said: &'static Value,
    target: OnceLock<String>,
    properties: OnceLock<Vec<Property>>,
    arms: Vec<String>,
}

/// Schemas by their pointers, each read once. They live as long as the document, and that as long as the process.
#[derive(Debug, Default)]
pub(super) struct Schemas(RwLock<HashMap<String, &'static Known>>);

impl Document {
    fn known(&self, pointer: &str) -> &'static Known {
        let Schemas(all) = &self.schemas;
        if let Some(known) = all.read().unwrap_or_else(PoisonError::into_inner).get(pointer) {
            return known;
        }
        let said = self.value.pointer(pointer).unwrap_or(&Value::Null);
        let keyword = if said.get("oneOf").is_some() { "oneOf" } else { "anyOf" };
        let arms = said[keyword].as_array().into_iter().flatten().enumerate();
        let arms =
            arms.filter(|(_, arm)| arm["type"] != "null").map(|(index, _)| format!("{pointer}/{keyword}/{index}"));
        let known = Known { said, target: OnceLock::new(), properties: OnceLock::new(), arms: arms.collect() };
        all.write()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(pointer.to_owned())
            .or_insert_with(|| Box::leak(Box::new(known)))
    }

    /// The schema at a pointer; null where there is none.
    pub(crate) fn at(&self, pointer: &str) -> &'static Value {
        self.known(pointer).said
    }

    /// The pointer behind references, and behind a union with one arm that is more than null.
    pub(crate) fn target(&self, pointer: &str) -> &'static str {
        let known = self.known(pointer);
        known.target.get_or_init(|| match (known.said["$ref"].as_str(), known.arms.as_slice()) {
            (Some(target), _) => self.target(target.trim_start_matches('#')).to_owned(),
            (None, [only]) => self.target(only).to_owned(),
            _ => pointer.to_owned(),
        })
    }

    /// The properties of a schema; of an `allOf` those of all its parts.
    pub(crate) fn properties(&self, pointer: &str) -> &'static [Property] {
        let pointer = self.target(pointer);
        let known = self.known(pointer);
        known.properties.get_or_init(|| {
            let mut properties = Vec::new();
            for index in 0..known.said["allOf"].as_array().map_or(0, Vec::len) {
                properties.extend_from_slice(self.properties(&format!("{pointer}/allOf/{index}")));
            }
            let required = known.said["required"].as_array();
            for name in known.said["properties"].as_object().into_iter().flat_map(Map::keys) {
                properties.push(Property {
                    schema: join(&join(pointer, "properties"), name),
                    required: required.is_some_and(|required| required.iter().any(|other| other == name)),
                    name: name.clone(),
                });
            }
            properties
        })
    }

    /// The schema of one property.
    pub(crate) fn property(&self, pointer: &str, name: &str) -> Option<&'static str> {
        self.properties(pointer).iter().find(|property| property.name == name).map(|property| property.schema.as_str())
    }

    /// The pointers of the arms of a union that are more than null.
    pub(crate) fn arms(&self, pointer: &str) -> &'static [String] {
        &self.known(pointer).arms
    }

    /// Whether null is allowed.
    pub(crate) fn is_nullable(&self, pointer: &str) -> bool {
        let schema = self.at(pointer);
        if let Some(target) = schema["$ref"].as_str() {
            return self.is_nullable(target.trim_start_matches('#'));
        }
        let types = &schema["type"];
        let named = types == "null" || types.as_array().is_some_and(|types| types.iter().any(|name| name == "null"));
        named
            || ["oneOf", "anyOf"].iter().any(|keyword| {
                let arms = 0..schema[*keyword].as_array().map_or(0, Vec::len);
                arms.into_iter().any(|index| self.is_nullable(&format!("{pointer}/{keyword}/{index}")))
            })
    }

    /// Whether two schemas are the same component, or the same place.
    pub(crate) fn is_same(&self, one: &str, other: &str) -> bool {
        self.target(one) == self.target(other)
    }
}

/// The values that a schema lists, null aside.
pub(crate) fn listed(schema: &Value) -> Vec<&Value> {
    let values = schema["enum"].as_array().into_iter().flatten().chain(schema.get("const"));
    values.filter(|value| !value.is_null()).collect()
}

/// The types that a schema names, null aside; an object or list that does not say so is told by its keywords.
pub(crate) fn types(schema: &Value) -> Vec<&str> {
    match &schema["type"] {
        Value::String(one) if one == "null" => Vec::new(),
        Value::String(one) => vec![one.as_str()],
        Value::Array(several) => several.iter().filter_map(Value::as_str).filter(|name| *name != "null").collect(),
        _ if schema.get("properties").or(schema.get("additionalProperties")).is_some() => vec!["object"],
        _ if schema.get("items").is_some() => vec!["array"],
        _ => Vec::new(),
    }
}
