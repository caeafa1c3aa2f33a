//! Why a definition is reached from elsewhere than before: the references to it that came or went, and those of the
//! definitions that have them.

use std::collections::{HashMap, HashSet};

use crate::compile::Compiled;
use crate::ir::{Api, Shape, TypeDef, TypeRef, Usage};

/// A reference to a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Edge<'a> {
    /// The definition or operation that has it, by pointer.
    pub(super) from: &'a str,
    /// Where it stands.
    pub(super) at: &'a str,
}

/// Who refers to what, in one document.
pub(super) struct References<'a> {
    api: &'a Api,
    /// Definition → references to it.
    to: HashMap<&'a str, Vec<Edge<'a>>>,
    /// Operation, by pointer → its tag.
    tags: HashMap<&'a str, &'a str>,
}

impl<'a> References<'a> {
    pub(super) fn new(compiled: &'a Compiled) -> Self {
        let api = &compiled.api;
        let tags =
            api.operations.values().map(|operation| (operation.pointer.as_str(), operation.tag.as_str())).collect();
        let mut references = Self { api, to: HashMap::new(), tags };
        for definition in api.types.values() {
            references.definition(definition);
        }
        for operation in api.operations.values() {
            let from = operation.pointer.as_str();
            for parameter in &operation.parameters {
                references.add(&parameter.ty, Edge { from, at: &parameter.pointer });
            }
            if let Some(body) = &operation.body {
                references.add(&body.ty, Edge { from, at: &body.pointer });
            }
            let success = operation.responses.iter().find(|response| response.status.starts_with('2'));
            let at = success.map_or(from, |response| &response.pointer);
            for ty in operation.given() {
                references.add(ty, Edge { from, at });
            }
        }
        references
    }

    fn definition(&mut self, definition: &'a TypeDef) {
        let from = definition.pointer.as_str();
        match &definition.shape {
            Shape::Object(object) => {
                for property in &object.properties {
                    self.add(&property.ty, Edge { from, at: &property.pointer });
                }
                object.additional.iter().for_each(|ty| self.add(ty, Edge { from, at: from }));
            }
            Shape::Union(union) => {
                union.arms.iter().for_each(|arm| self.add(&arm.ty, Edge { from, at: &arm.pointer }));
            }
            Shape::Alias(ty) => self.add(ty, Edge { from, at: from }),
            Shape::Enum(_) => {}
        }
    }

    fn add(&mut self, ty: &'a TypeRef, edge: Edge<'a>) {
        let mut targets = Vec::new();
        ty.visit_named(&mut |id| targets.push(id.as_str()));
        for target in targets {
            self.to.entry(target).or_default().push(edge);
        }
    }

    fn usage(&self, pointer: &str) -> Option<&Usage> {
        self.api.types.get(pointer).map(|definition| &definition.usage)
    }

    fn edges(&self, to: &str) -> impl Iterator<Item = Edge<'a>> {
        self.to.get(to).into_iter().flatten().copied()
    }

    fn is_union(&self, pointer: &str) -> Option<&'a TypeDef> {
        self.api.types.get(pointer).filter(|definition| matches!(definition.shape, Shape::Union(_)))
    }
}

/// Both documents.
pub(super) struct Reach<'a> {
    old: References<'a>,
    new: References<'a>,
}

impl<'a> Reach<'a> {
    pub(super) fn new(old: &'a Compiled, new: &'a Compiled) -> Self {
        Self { old: References::new(old), new: References::new(new) }
    }

    /// The references that came or went, and led to a definition being reached otherwise: pointers, by distance.
    pub(super) fn of(&self, definition: &'a str) -> Vec<Vec<&'a str>> {
        let (mut levels, mut seen) = (Vec::new(), HashSet::new());
        let mut open = vec![definition];
        while !open.is_empty() {
            open.retain(|pointer| seen.insert(*pointer));
            let (found, next) = self.step(&open);
            levels.push(found);
            open = next;
        }
        levels
    }

    /// What came or went at some definitions, and the definitions that refer to them.
    fn step(&self, definitions: &[&'a str]) -> (Vec<&'a str>, Vec<&'a str>) {
        let (mut found, mut open) = (Vec::new(), Vec::new());
        for pointer in definitions {
            for (own, other) in [(&self.old, &self.new), (&self.new, &self.old)] {
                let known: HashSet<Edge<'_>> = other.edges(pointer).collect();
                for edge in own.edges(pointer) {
                    if !known.contains(&edge) {
                        found.extend([edge.at, edge.from]);
                    }
                    // An arm is what its union makes of it.
                    if own.is_union(edge.from).is_some_and(|union| other.is_union(edge.from) != Some(union)) {
                        found.push(edge.from);
                    }
                    if own.usage(edge.from) != other.usage(edge.from) {
                        open.push(edge.from);
                    }
                    if own.tags.get(edge.from) != other.tags.get(edge.from) {
                        found.push(edge.from);
                    }
                }
            }
        }
        (found, open)
    }
}
