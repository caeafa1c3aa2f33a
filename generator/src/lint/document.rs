//! A document → its schema positions and operations, as rules want to see them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::http::Methods;
use crate::ir::succeeding;
use crate::pointer::join;

const SCHEMAS: &str = "#/components/schemas/";

/// What a schema position is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// A named schema.
    Component,
    /// A property of an object.
    Property,
    /// The schema of a parameter or header.
    Parameter,
    /// A request body.
    Request,
    /// The body of a success.
    Success,
    /// The body of any other response.
    Failure,
    /// An arm, items, the values of a map.
    Part,
}

/// A schema position.
#[derive(Debug)]
pub(super) struct Place<'a> {
    pub(super) pointer: String,
    /// The last token of the pointer, as it is spelt in the document: of a property its name.
    pub(super) name: &'a str,
    pub(super) schema: &'a Map<String, Value>,
    pub(super) role: Role,
}

/// An operation of a path.
#[derive(Debug)]
pub(super) struct Operation<'a> {
    pub(super) pointer: String,
    pub(super) path: &'a str,
    pub(super) value: &'a Map<String, Value>,
    /// Its own parameters and those of its path, with their pointers.
    pub(super) parameters: Vec<(String, &'a Map<String, Value>)>,
}

/// A document, walked.
#[derive(Debug)]
pub(super) struct Document<'a> {
    pub(super) root: &'a Value,
    pub(super) schemas: Vec<Place<'a>>,
    pub(super) operations: Vec<Operation<'a>>,
}

impl<'a> Document<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        let mut document = Self { root, schemas: Vec::new(), operations: Vec::new() };
        document.paths();
        document.components();
        document
    }

    fn paths(&mut self) {
        let methods = Methods::of(self.root);
        for (path, item) in members(self.root, "paths") {
            let at = join("/paths", path);
            let shared = self.parameters(item, &at);
            for found in methods.operations(item) {
                let Some(value) = found.value.as_object() else { continue };
                let pointer = found.pointer(&at);
                let mut parameters = shared.clone();
                parameters.extend(self.parameters(found.value, &pointer));
                if let Some(body) = value.get("requestBody") {
                    self.contents(body, &join(&pointer, "requestBody"), Role::Request);
                }
                let responses = || value.get("responses").and_then(Value::as_object).into_iter().flatten();
                let succeeding = succeeding(responses().map(|(status, _)| status.as_str()));
                for (status, response) in responses() {
                    let role = if status.starts_with(succeeding) { Role::Success } else { Role::Failure };
                    self.response(response, &join(&join(&pointer, "responses"), status), role);
                }
                self.operations.push(Operation { pointer, path, value, parameters });
            }
        }
    }

    fn components(&mut self) {
        let Some(components) = self.root.get("components") else { return };
        for (name, schema) in members(components, "schemas") {
            self.walk(schema, join("/components/schemas", name), name, Role::Component);
        }
        for section in ["parameters", "headers", "requestBodies", "responses"] {
            let role = match section {
                "requestBodies" => Role::Request,
                "responses" => Role::Success,
                _ => Role::Parameter,
            };
            for (name, holder) in members(components, section) {
                self.response(holder, &join(&join("/components", section), name), role);
            }
        }
    }

    fn parameters(&mut self, holder: &'a Value, at: &str) -> Vec<(String, &'a Map<String, Value>)> {
        let mut parameters = Vec::new();
        for (index, parameter) in holder.get("parameters").and_then(Value::as_array).into_iter().flatten().enumerate() {
            let pointer = format!("{at}/parameters/{index}");
            self.contents(parameter, &pointer, Role::Parameter);
            parameters.extend(parameter.as_object().map(|parameter| (pointer, parameter)));
        }
        parameters
    }

    fn response(&mut self, response: &'a Value, at: &str, role: Role) {
        for (name, header) in members(response, "headers") {
            self.contents(header, &join(&join(at, "headers"), name), Role::Parameter);
        }
        self.contents(response, at, role);
    }

    /// The schemas of a parameter, header, body or response: in `schema`, or in the media types of `content`.
    fn contents(&mut self, holder: &'a Value, at: &str, role: Role) {
        if let Some(schema) = holder.get("schema") {
            self.walk(schema, join(at, "schema"), "schema", role);
        }
        for (media_type, media) in members(holder, "content") {
            if let Some(schema) = media.get("schema") {
                self.walk(schema, join(&join(&join(at, "content"), media_type), "schema"), "schema", role);
            }
        }
    }

    fn walk(&mut self, schema: &'a Value, pointer: String, name: &'a str, role: Role) {
        let Some(object) = schema.as_object() else { return };
        self.schemas.push(Place { pointer: pointer.clone(), name, schema: object, role });
        for keyword in ["items", "additionalProperties", "not"] {
            if let Some((name, part)) = object.get_key_value(keyword) {
                self.walk(part, join(&pointer, keyword), name, Role::Part);
            }
        }
        for (name, property) in members(schema, "properties") {
            self.walk(property, join(&join(&pointer, "properties"), name), name, Role::Property);
        }
        for keyword in ["oneOf", "anyOf", "allOf"] {
            let Some((name, arms)) = object.get_key_value(keyword) else { continue };
            for (index, arm) in arms.as_array().into_iter().flatten().enumerate() {
                self.walk(arm, format!("{pointer}/{keyword}/{index}"), name, Role::Part);
            }
        }
    }

    /// The named schema that a `$ref` means.
    pub(super) fn named(&self, reference: &str) -> Option<&'a Value> {
        self.root.get("components")?.get("schemas")?.get(component(reference)?)
    }

    /// The schema itself, or what it refers to.
    pub(super) fn resolve<'s>(&self, mut schema: &'s Value) -> &'s Value
    where
        'a: 's,
    {
        // As many steps as there could be without going in a circle.
        for _ in 0..16 {
            let target = schema.get("$ref").and_then(Value::as_str).and_then(|reference| self.named(reference));
            let Some(target) = target else { break };
            schema = target;
        }
        schema
    }

    /// The names of the components that these places reach through any number of `$ref`s.
    pub(super) fn reached(&self, from: impl Fn(&Place<'_>) -> bool) -> BTreeSet<&'a str> {
        let mut edges: BTreeMap<&str, Vec<&'a str>> = BTreeMap::new();
        let mut open = Vec::new();
        let mut from_here = false;
        for place in &self.schemas {
            let owner = place.pointer.strip_prefix("/components/schemas/");
            // The parts of a body follow it and belong to it.
            if !matches!(place.role, Role::Part | Role::Property) {
                from_here = owner.is_none() && from(place);
            }
            let Some(target) = place.schema.get("$ref").and_then(Value::as_str).and_then(component) else { continue };
            match owner.and_then(|owner| owner.split('/').next()) {
                Some(owner) => edges.entry(owner).or_default().push(target),
                None if from_here => open.push(target),
                None => {}
            }
        }
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if reached.insert(name) {
                open.extend(edges.get(name).into_iter().flatten());
            }
        }
        reached
    }
}

/// The name of the component that a `$ref` means. No name of a component has a character that a pointer escapes.
fn component(reference: &str) -> Option<&str> {
    reference.strip_prefix(SCHEMAS)
}

/// The members of the object at a key.
pub(super) fn members<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    value.get(key).and_then(Value::as_object).into_iter().flatten()
}

/// The types that a schema names.
pub(super) fn types(schema: &Map<String, Value>) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The arms of a `oneOf` or `anyOf`, with the keyword.
pub(super) fn unions(schema: &Map<String, Value>) -> impl Iterator<Item = (&'static str, &Vec<Value>)> {
    ["oneOf", "anyOf"].into_iter().filter_map(|keyword| Some((keyword, schema.get(keyword)?.as_array()?)))
}

/// Whether an arm allows null and nothing else.
pub(super) fn is_null(arm: &Value) -> bool {
    arm.get("type").is_some_and(|name| name == "null")
}
