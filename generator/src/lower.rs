//! Stage 4: the 3.0-shaped document → the intermediate representation.
//!
//! `openapiv3` types end here. References become [`TypeRef::Named`], inline definitions get the pointer of their place as
//! identity, `allOf` is merged, and every node carries its pointer.

mod content;
mod docs;
mod header;
mod object;
mod operation;
mod parameter;
mod scalar;
mod schema;
mod security;
mod server;
mod slot;

pub use header::FRAMING;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Name, Object, Shape, Step, TypeDef, TypeId, TypeRef, Usage};
use crate::normalize::Additional;
use crate::pointer::{push, unescape};

/// Lowers a document. The API is as complete as the findings allow; with an error among them it must not be used further.
#[must_use]
pub fn lower(document: &OpenAPI, additional: &[Additional]) -> (Api, Diagnostics) {
    let mut lowering = Lowering::new(document);
    // Operations ask what the components are that they name.
    lowering.components();
    let operations = operation::lower(&mut lowering, additional);
    spread_nullability(&mut lowering.types);
    tell_apart(&mut lowering.types);
    let server = server::server(&mut lowering, document);
    let api = Api {
        title: document.info.title.clone(),
        webhooks: webhooks(document),
        moved: Vec::new(),
        server,
        operations,
        types: lowering.types,
    };
    (api, lowering.findings)
}

/// Gives every definition a place of its own: an operation may be called like a component, and a component like a place. Of those
/// that would share one, the component keeps it, then what stands in a component; each of the others gets a word more.
fn tell_apart(types: &mut BTreeMap<TypeId, TypeDef>) {
    let mut places: HashMap<String, Vec<&mut TypeDef>> = HashMap::with_capacity(types.len());
    for definition in types.values_mut() {
        places.entry(definition.name.place()).or_default().push(definition);
    }
    for mut shared in places.into_values().filter(|shared| shared.len() > 1) {
        let in_operation = |definition: &TypeDef| definition.pointer.starts_with("/paths/");
        shared.sort_by_key(|own| (!matches!(own.name, Name::Component(_)), in_operation(own)));
        for (words, definition) in shared.into_iter().enumerate().skip(1) {
            let word = if in_operation(definition) { "@operation" } else { "@schema" };
            if let Name::Inline { owner, .. } = &mut definition.name {
                owner.push_str(&word.repeat(words));
            }
        }
    }
}

/// What webhooks bring, as `normalize` lists it.
fn webhooks(document: &OpenAPI) -> Vec<(String, TypeId)> {
    let listed = document.extensions.get("x-webhook-types").and_then(Value::as_array).into_iter().flatten();
    let read = |entry: &Value| {
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        Some((text("tag")?.to_owned(), pointer("/components/schemas", &[text("component")?])))
    };
    listed.filter_map(read).collect()
}

struct Lowering<'a> {
    document: &'a OpenAPI,
    types: BTreeMap<TypeId, TypeDef>,
    /// Where an `allOf` is being merged.
    merging: BTreeSet<TypeId>,
    /// The members of the components that are parts of an `allOf`: worked out once, however often they are one.
    merged: HashMap<TypeId, Object>,
    /// How many schemas the current one is inside of, those that an `allOf` brings included.
    depth: usize,
    /// What the document asks of all operations that say nothing themselves.
    shared_security: Option<security::Security>,
    /// The servers that were refused.
    servers: BTreeSet<String>,
    findings: Diagnostics,
}

/// Where a schema stands: its pointer, and the way to it from a definition that has a name.
#[derive(Clone, Debug)]
struct Place {
    pointer: String,
    owner: String,
    path: Vec<Step>,
}

impl Place {
    fn root(pointer: String, owner: &str) -> Self {
        Self { pointer, owner: owner.to_owned(), path: Vec::new() }
    }

    /// The place one step further in, `below` being the reference tokens that lead to it.
    fn step(&self, step: Step, below: &[&str]) -> Self {
        let mut path = self.path.clone();
        path.push(step);
        Self { pointer: pointer(&self.pointer, below), owner: self.owner.clone(), path }
    }

    fn name(&self) -> Name {
        if self.path.is_empty() {
            Name::Component(self.owner.clone())
        } else {
            Name::Inline { owner: self.owner.clone(), path: self.path.clone() }
        }
    }
}

/// A JSON pointer with reference tokens added to it, escaped.
fn pointer(base: &str, tokens: &[&str]) -> String {
    let mut pointer = base.to_owned();
    for token in tokens {
        push(&mut pointer, token);
    }
    pointer
}

/// The identity of the component that a `$ref` names.
fn component_id(reference: &str) -> TypeId {
    reference.trim_start_matches('#').to_owned()
}

/// The name of the component that a `$ref` names.
fn component_name(reference: &str) -> String {
    unescape(reference.rsplit('/').next().unwrap_or_default())
}

impl<'a> Lowering<'a> {
    fn new(document: &'a OpenAPI) -> Self {
        Self {
            document,
            types: BTreeMap::new(),
            merging: BTreeSet::new(),
            merged: HashMap::new(),
            depth: 0,
            shared_security: None,
            servers: BTreeSet::new(),
            findings: Diagnostics::default(),
        }
    }

    fn components(&mut self) {
        for (name, schema) in self.document.components.iter().flat_map(|components| &components.schemas) {
            self.component(name, schema);
        }
    }

    fn component(&mut self, name: &str, schema: &'a ReferenceOr<Schema>) {
        let place = Place::root(pointer("/components/schemas", &[name]), name);
        let slot = schema::lower(self, schema, &place);
        if slot.ty == TypeRef::Named(place.pointer.clone()) {
            return;
        }
        self.types.insert(
            place.pointer.clone(),
            TypeDef {
                pointer: place.pointer.clone(),
                name: place.name(),
                docs: slot.docs,
                nullable: slot.nullable,
                shape: Shape::Alias(slot.ty),
                usage: Usage::default(),
            },
        );
    }

    /// The component that a `$ref` names, if it is not a reference itself.
    fn referenced(&self, reference: &str) -> Option<&'a Schema> {
        self.document.components.as_ref()?.schemas.get(&component_name(reference))?.as_item()
    }

    /// The schema that a `$ref` names, through components that are references.
    fn target(&mut self, reference: &str, from: &str) -> Option<&'a Schema> {
        let document = self.document;
        let mut reference = reference;
        // Bounded, because a chain of references that comes back to itself has no end; `normalize` reports those.
        for _ in 0..64 {
            let name = component_name(reference);
            match document.components.as_ref().and_then(|components| components.schemas.get(&name)) {
                Some(ReferenceOr::Item(schema)) => return Some(schema),
                Some(ReferenceOr::Reference { reference: next }) => reference = next,
                None => break,
            }
        }
        self.error("undefined-reference", from, format!("`{reference}` names no schema"));
        None
    }

    fn error(&mut self, code: &'static str, pointer: &str, message: impl Into<String>) {
        let hint = match code {
            "undefined-reference" => "correct the reference, or add the schema, in spec/overlay.yaml",
            "duplicate-operation-id" => "give one of them another operationId in spec/overlay.yaml",
            "duplicate-parameter" => "remove one of them in spec/overlay.yaml",
            "path-parameter" => "correct the document in spec/overlay.yaml",
            _ => "teach generator/src/lower what it means, or change the document in spec/overlay.yaml",
        };
        self.findings.push(Diagnostic::error(code, pointer, message).help(hint));
    }
}

/// A place that refers to a nullable definition is nullable itself.
fn spread_nullability(types: &mut BTreeMap<TypeId, TypeDef>) {
    let nullable: Vec<TypeId> =
        types.values().filter(|definition| definition.nullable).map(|d| d.pointer.clone()).collect();
    for definition in types.values_mut() {
        if let Shape::Object(object) = &mut definition.shape {
            for property in &mut object.properties {
                if let TypeRef::Named(id) = &property.ty {
                    property.nullable |= nullable.contains(id);
                }
            }
        }
    }
}
