//! What a schema of the document says: its properties, arms and types.

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

impl Document {
    /// The schema at a pointer; null where there is none.
    pub(crate) fn at(&self, pointer: &str) -> &'static Value {
        self.value.pointer(pointer).unwrap_or(&Value::Null)
    }

    /// The pointer behind references, and behind a union with one arm that is more than null.
    pub(crate) fn target(&self, pointer: &str) -> String {
        let schema = self.at(pointer);
        if let Some(target) = schema["$ref"].as_str() {
            return self.target(target.trim_start_matches('#'));
        }
        match self.arms(pointer).as_slice() {
            [only] => self.target(only),
            _ => pointer.to_owned(),
        }
    }

    /// The properties of a schema; of an `allOf` those of all its parts.
    pub(crate) fn properties(&self, pointer: &str) -> Vec<Property> {
        let pointer = self.target(pointer);
        let schema = self.at(&pointer);
        let mut properties = Vec::new();
        for index in 0..schema["allOf"].as_array().map_or(0, Vec::len) {
            properties.extend(self.properties(&format!("{pointer}/allOf/{index}")));
        }
        let required = schema["required"].as_array();
        for name in schema["properties"].as_object().into_iter().flat_map(Map::keys) {
            properties.push(Property {
                schema: join(&join(&pointer, "properties"), name),
                required: required.is_some_and(|required| required.iter().any(|other| other == name)),
                name: name.clone(),
            });
        }
        properties
    }

    /// The schema of one property.
    pub(crate) fn property(&self, pointer: &str, name: &str) -> Option<String> {
        self.properties(pointer).into_iter().find(|property| property.name == name).map(|property| property.schema)
    }

    /// The pointers of the arms of a union that are more than null.
    pub(crate) fn arms(&self, pointer: &str) -> Vec<String> {
        let schema = self.at(pointer);
        let keyword = if schema.get("oneOf").is_some() { "oneOf" } else { "anyOf" };
        let arms = 0..schema[keyword].as_array().map_or(0, Vec::len);
        arms.map(|index| format!("{pointer}/{keyword}/{index}")).filter(|arm| self.at(arm)["type"] != "null").collect()
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
