//! Why a definition is reached otherwise than before: the references that came or went between it and the operations.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use super::origin::Reached;
use crate::compile::Compiled;
use crate::ir::{Api, Shape, TypeDef, TypeRef, Usage};

/// A reference to a definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Edge<'a> {
    /// The definition or operation that has it, by pointer.
    pub(super) from: &'a str,
    /// Where it stands.
    pub(super) at: &'a str,
    /// The definition that it leads to, by pointer.
    pub(super) to: &'a str,
    /// Of an operation: whether it is sent.
    sent: Option<bool>,
}

/// A way on which operations reach definitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Way<'a> {
    Request,
    Response,
    Tag(&'a str),
}

impl Way<'_> {
    fn starts(self, edge: &Edge<'_>, tag: &str) -> bool {
        match self {
            Self::Request => edge.sent == Some(true),
            Self::Response => edge.sent == Some(false),
            Self::Tag(own) => edge.sent.is_some() && own == tag,
        }
    }
}

/// A reference that came or went.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn<'a> {
    /// Whether it came.
    pub(super) is_new: bool,
    pub(super) edge: Edge<'a>,
    pub(super) way: Way<'a>,
}

/// Who refers to what, in one document.
struct References<'a> {
    api: &'a Api,
    /// Definition → references to it.
    to: HashMap<&'a str, Vec<Edge<'a>>>,
    /// Definition or operation → the references that it has.
    of: HashMap<&'a str, Vec<Edge<'a>>>,
    /// Operation, by pointer → its tag.
    tags: HashMap<&'a str, &'a str>,
    /// What each way reaches.
    reached: RefCell<HashMap<Way<'a>, Rc<HashSet<&'a str>>>>,
    /// Definitions that a circle of references may go through.
    circles: OnceCell<HashSet<&'a str>>,
}

impl<'a> References<'a> {
    fn new(compiled: &'a Compiled) -> Self {
        let api = &compiled.api;
        let tags =
            api.operations.values().map(|operation| (operation.pointer.as_str(), operation.tag.as_str())).collect();
        let mut references = Self {
            api,
            to: HashMap::new(),
            of: HashMap::new(),
            tags,
            reached: RefCell::default(),
            circles: OnceCell::new(),
        };
        for definition in api.types.values() {
            references.definition(definition);
        }
        for operation in api.operations.values() {
            let from = operation.pointer.as_str();
            for parameter in &operation.parameters {
                references.add(&parameter.ty, from, &parameter.pointer, Some(true));
            }
            if let Some(body) = &operation.body {
                references.add(&body.ty, from, &body.pointer, Some(true));
            }
            let (successes, _) = operation.by_success();
            let at = successes.first().map_or(from, |response| &response.pointer);
            for ty in operation.given() {
                references.add(ty, from, at, Some(false));
            }
        }
        references
    }

    fn definition(&mut self, definition: &'a TypeDef) {
        let from = definition.pointer.as_str();
        match &definition.shape {
            Shape::Object(object) => {
                for property in &object.properties {
                    self.add(&property.ty, from, &property.pointer, None);
                }
                object.additional.iter().for_each(|ty| self.add(ty, from, from, None));
            }
            // Where an arm stands among the others says nothing.
            Shape::Union(union) => union.arms.iter().for_each(|arm| self.add(&arm.ty, from, from, None)),
            Shape::Alias(ty) => self.add(ty, from, from, None),
            Shape::Enum(_) => {}
        }
    }

    fn add(&mut self, ty: &'a TypeRef, from: &'a str, at: &'a str, sent: Option<bool>) {
        let mut targets = Vec::new();
        ty.visit_named(&mut |id| targets.push(id.as_str()));
        for to in targets {
            let edge = Edge { from, at, to, sent };
            self.to.entry(to).or_default().push(edge);
            self.of.entry(from).or_default().push(edge);
        }
    }

    fn usage(&self, pointer: &str) -> Usage {
        self.api.types.get(pointer).map(|definition| definition.usage.clone()).unwrap_or_default()
    }

    fn edges(&self, to: &str) -> impl Iterator<Item = Edge<'a>> {
        self.to.get(to).into_iter().flatten().copied()
    }

    fn starts(&self, way: Way<'_>, edge: &Edge<'a>) -> bool {
        self.tags.get(edge.from).is_some_and(|tag| way.starts(edge, tag))
    }

    /// The definitions that operations reach on a way.
    fn reached(&self, way: Way<'a>) -> Rc<HashSet<&'a str>> {
        if let Some(known) = self.reached.borrow().get(&way) {
            return known.clone();
        }
        let reached = Rc::new(self.reached_without(way, &HashSet::new()));
        self.reached.borrow_mut().insert(way, reached.clone());
        reached
    }

    /// The same without going through a definition. What leads to it is reached without it, unless there is a circle.
    fn reached_around(&self, way: Way<'a>, definition: &'a str) -> Rc<HashSet<&'a str>> {
        if self.circles().contains(definition) {
            Rc::new(self.reached_without(way, &HashSet::from([definition])))
        } else {
            self.reached(way)
        }
    }

    /// What is left when those that refer to nothing are taken away, again and again.
    fn circles(&self) -> &HashSet<&'a str> {
        self.circles.get_or_init(|| {
            let mut left: HashMap<&'a str, usize> = self
                .api
                .types
                .keys()
                .map(|own| (own.as_str(), self.of.get(own.as_str()).map_or(0, Vec::len)))
                .collect();
            let mut ends: Vec<&'a str> = left.iter().filter(|(_, count)| **count == 0).map(|(own, _)| *own).collect();
            while let Some(end) = ends.pop() {
                left.remove(end);
                for edge in self.edges(end) {
                    if let Some(count) = left.get_mut(edge.from) {
                        *count -= 1;
                        if *count == 0 {
                            ends.push(edge.from);
                        }
                    }
                }
            }
            left.into_keys().collect()
        })
    }

    /// The definitions that operations reach on a way, without going through some of them.
    fn reached_without(&self, way: Way<'_>, without: &HashSet<&str>) -> HashSet<&'a str> {
        let mut seen = HashSet::new();
        let roots = self.tags.keys().flat_map(|operation| self.of.get(operation)).flatten();
        let mut open: Vec<&'a str> = roots.filter(|edge| self.starts(way, edge)).map(|edge| edge.to).collect();
        while let Some(pointer) = open.pop() {
            if !without.contains(pointer) && seen.insert(pointer) {
                open.extend(self.of.get(pointer).into_iter().flatten().map(|edge| edge.to));
            }
        }
        seen
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

    /// The references that came or went, so that a definition is reached as it was not, or no longer is.
    pub(super) fn of(&self, definition: &'a str, by: Reached) -> Vec<Turn<'a>> {
        let (was, is) = (self.old.usage(definition), self.new.usage(definition));
        let mut turns = Vec::new();
        if by != Reached::Tags && by != Reached::Responses && was.request != is.request {
            self.turns(definition, Way::Request, is.request, &mut turns);
        }
        if by != Reached::Tags && by != Reached::Requests && was.response != is.response {
            self.turns(definition, Way::Response, is.response, &mut turns);
        }
        if matches!(by, Reached::Tags | Reached::Anyhow) {
            for (own, other, references, is_new) in [(&was, &is, &self.old, false), (&is, &was, &self.new, true)] {
                let tags: BTreeSet<&'a str> = references.tags.values().copied().collect();
                for tag in tags.into_iter().filter(|tag| own.tags.contains(*tag) && !other.tags.contains(*tag)) {
                    self.turns(definition, Way::Tag(tag), is_new, &mut turns);
                }
            }
        }
        turns
    }

    /// From the definition to whatever reaches it in one document, as far as the other one has the same references.
    fn turns(&self, definition: &'a str, way: Way<'a>, is_new: bool, turns: &mut Vec<Turn<'a>>) {
        let (own, other) = if is_new { (&self.new, &self.old) } else { (&self.old, &self.new) };
        // What only the definition itself leads to does not lead to it.
        let reached = own.reached_around(way, definition);
        let (mut seen, mut open) = (HashSet::new(), vec![definition]);
        let mut found = Vec::new();
        while let Some(pointer) = open.pop() {
            if !seen.insert(pointer) {
                continue;
            }
            let known: HashSet<Edge<'_>> = other.edges(pointer).collect();
            for edge in own.edges(pointer) {
                let is_known = known.contains(&edge);
                match edge.sent {
                    Some(_) if own.starts(way, &edge) => found.push(edge),
                    None if reached.contains(edge.from) => {
                        if !is_known {
                            found.push(edge);
                        }
                        // A reference that is back leads nowhere, unless what has it is back too.
                        let is_lost = || !other.reached(way).contains(edge.from);
                        if is_known || !is_new && is_lost() {
                            open.push(edge.from);
                        }
                    }
                    _ => {}
                }
            }
        }
        // What came behind another one that came leads there by that one alone.
        if is_new && found.iter().any(|edge| edge.sent.is_none()) {
            let reached = match seen.len() {
                1 => own.reached_around(way, definition),
                _ => Rc::new(own.reached_without(way, &seen)),
            };
            found.retain(|edge| edge.sent.is_some() || reached.contains(edge.from));
        }
        turns.extend(found.into_iter().map(|edge| Turn { is_new, edge, way }));
    }
}
