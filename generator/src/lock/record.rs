//! The crate × the lock → the lock of today: what is there with its names, what was released and is gone as retired, and an error
//! where something new would take the name of something that is gone.

use std::collections::{BTreeMap, BTreeSet};

use super::amend::{arm_key, arm_was};
use super::keys::Keys;
use super::trace::Trace;
use super::{Kind, Line, Lines, Lock};
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Shape, TypeDef};
use crate::model::{self, Crate, Item, Operation, RustType};

/// A name, and the line that has it: kind, what it is unique in, and the name itself.
type Taken = (Kind, String, String);

/// The lock of today.
pub(crate) fn record(api: &Api, model: &Crate, old: &Lock, (keys, trace): (&Keys, &Trace)) -> (Lock, Diagnostics) {
    let decides = old.decides();
    let mut recorder = Recorder { api, old, decides, keys, trace, lines: Lines::default(), continued: BTreeSet::new() };
    for resource in &model.resources {
        recorder.resource(resource);
        for item in &resource.items {
            recorder.item(item, vec![resource.module.clone()]);
        }
    }
    for item in &model.common {
        let homes = model.resources.iter().filter(|resource| resource.common.binary_search(&item.name).is_ok());
        recorder.item(item, homes.map(|resource| resource.module.clone()).collect());
    }
    let Recorder { lines, continued, .. } = recorder;
    let mut retired = Lines::default();
    for (kind, key, line) in old.lines.iter().filter(|(.., line)| line.released).chain(old.retired.iter()) {
        if lines.get(kind, key).is_none() && !continued.contains(&(kind, key.to_owned())) {
            retired.insert(kind, key.to_owned(), line.clone());
        }
    }
    let lock = Lock { lines, retired };
    let findings = taken_again(api, keys, &lock);
    (lock, findings)
}

struct Recorder<'a> {
    api: &'a Api,
    old: &'a Lock,
    decides: bool,
    keys: &'a Keys,
    trace: &'a Trace,
    lines: Lines,
    /// Released lines whose thing goes on under another key.
    continued: BTreeSet<(Kind, String)>,
}

impl Recorder<'_> {
    /// Adds a line; `was` is the key that the lock knows it by.
    fn add(&mut self, kind: Kind, key: String, was: String, names: Vec<String>) {
        if names.is_empty() {
            return;
        }
        let old = if self.decides { self.old.released(kind, &was) } else { None };
        let released = old.is_some_and(|line| line.names == names || kind_grows(kind));
        if was != key && old.is_some() {
            self.continued.insert((kind, was));
        }
        self.lines.insert(kind, key, Line { names, released });
    }

    fn resource(&mut self, resource: &model::Resource) {
        for operation in &resource.operations {
            let tag = self.api.operations.get(&operation.id).map(|own| own.tag.clone()).unwrap_or_default();
            let names = vec![resource.module.clone(), resource.handle.clone()];
            self.add(Kind::Resource, tag.clone(), tag.clone(), names);
            self.operation(operation, tag);
        }
    }

    fn operation(&mut self, operation: &Operation, tag: String) {
        let Operation { id, method, name, .. } = operation;
        let was = self.trace.operation(id).to_owned();
        let names = vec![method.clone(), name.clone(), tag, operation.place()];
        self.add(Kind::Operation, id.clone(), was.clone(), names);
        let required = operation.arguments.iter().filter(|argument| argument.required);
        let mut call: Vec<String> = required.map(|argument| argument.wire.clone()).collect();
        call.extend(operation.body.as_ref().and_then(named).map(|name| format!("body:{name}")));
        call.extend(operation.outcome.ty().and_then(named).map(|name| format!("gives:{name}")));
        call.extend(operation.records.as_ref().and_then(|own| named(&own.ty)).map(|name| format!("sends:{name}")));
        self.add(Kind::Call, id.clone(), was.clone(), call);
        // The arguments of a call that sends another body are those of the operation.
        for argument in operation.arguments.iter().filter(|_| operation.word().is_none()) {
            let key = |id: &str| format!("{id}.{}", argument.key);
            self.add(Kind::Argument, key(id), key(&was), vec![argument.name.clone()]);
        }
    }

    fn item(&mut self, item: &Item, homes: Vec<String>) {
        let Some(definition) = self.api.types.get(&item.pointer) else { return };
        let today = self.keys.of(definition);
        if let model::Kind::Former(_) = &item.kind {
            let mut names = self.lines.get(Kind::Former, &today).map_or_else(Vec::new, |line| line.names.clone());
            names.push(item.name.clone());
            names.sort();
            self.lines.insert(Kind::Former, today, Line { names, released: true });
            return;
        }
        let was = self.trace.place(&today).to_owned();
        let old_name =
            self.old.released(Kind::Type, &was).and_then(|line| line.name(0)).unwrap_or(&item.name).to_owned();
        for place in self.trace.moved(&today).iter().filter(|place| **place != today) {
            self.continued.insert((Kind::Type, place.clone()));
        }
        let mut names = vec![item.name.clone()];
        names.extend(homes);
        let known = self.old.released(Kind::Type, &was).is_some_and(|line| line.name(0) == Some(item.name.as_str()));
        self.lines.insert(Kind::Type, today.clone(), Line { names, released: known });
        self.members(item, definition, (&today, &was, &old_name));
    }

    fn members(&mut self, item: &Item, definition: &TypeDef, (today, was, old_name): (&str, &str, &str)) {
        match (&item.kind, &definition.shape) {
            (model::Kind::Struct(structure), _) => {
                if structure.builder {
                    let order = structure.arguments().iter().map(|field| field.wire.clone()).collect();
                    self.add(Kind::New, today.to_owned(), was.to_owned(), order);
                }
                for field in &structure.fields {
                    let key = |place: &str| format!("{place}.{}", field.wire);
                    let names = [Some(field.name.clone()), named(&field.ty)].into_iter().flatten().collect();
                    self.add(Kind::Field, key(today), key(was), names);
                }
            }
            (model::Kind::StringEnum(variants), _) => {
                for variant in variants {
                    self.variant(Kind::Variant, (item, old_name), &variant.value, &variant.name);
                }
            }
            (model::Kind::IntegerEnum(variants), _) => {
                for variant in variants {
                    self.variant(Kind::Variant, (item, old_name), &variant.value.to_string(), &variant.name);
                }
            }
            (model::Kind::Union(arms), Shape::Union(union)) => {
                for (index, arm) in arms.arms.iter().enumerate() {
                    self.variant(Kind::Arm, (item, old_name), &arm_key(self.api, self.keys, union, index), &arm.name);
                }
            }
            _ => {}
        }
    }

    fn variant(&mut self, kind: Kind, (item, old_name): (&Item, &str), value: &str, name: &str) {
        let was = if kind == Kind::Arm { arm_was(self.trace, value) } else { value.to_owned() };
        let (key, was) = (format!("{}.{value}", item.name), format!("{old_name}.{was}"));
        self.add(kind, key, was, vec![name.to_owned()]);
    }
}

/// Kinds whose lines say more than names: they change while the names stay.
fn kind_grows(kind: Kind) -> bool {
    matches!(kind, Kind::Call | Kind::New | Kind::Field | Kind::Operation)
}

/// The type of the crate that a type is, or that its elements are.
fn named(ty: &RustType) -> Option<String> {
    let mut name = None;
    ty.visit_named(&mut |own| name = Some(own.to_owned()));
    name
}

/// What a retired name may not be given to: another thing of the same kind in the same place.
fn taken_again(api: &Api, keys: &Keys, lock: &Lock) -> Diagnostics {
    let mut retired: BTreeMap<Taken, &str> = BTreeMap::new();
    for (kind, key, line) in lock.retired.iter() {
        for taken in names(kind, key, line) {
            retired.insert(taken, key);
        }
    }
    let mut findings = Diagnostics::default();
    if retired.is_empty() {
        return findings;
    }
    for (kind, key, line) in lock.lines.iter() {
        for taken in names(kind, key, line) {
            let Some(owner) = retired.get(&taken) else { continue };
            let (_, _, name) = &taken;
            let (section, entry) = entry(kind, key);
            let pointer = pointer(api, keys, kind, key);
            let message = format!("`{key}` would have the name `{name}`, which was that of `{owner}` in a release");
            findings.push(model::collision(&pointer, message, section, &entry, name));
        }
    }
    findings
}

/// The names of a line that must be unique, with what they are unique in.
fn names(kind: Kind, key: &str, line: &Line) -> Vec<Taken> {
    let owner = || key.rsplit_once('.').map_or(key, |(owner, _)| owner).to_owned();
    let name = |index: usize| line.name(index).unwrap_or_default().to_owned();
    match kind {
        Kind::Operation => vec![(kind, name(2), name(0)), (Kind::Type, String::new(), name(1))],
        Kind::Type => vec![(kind, String::new(), name(0))],
        Kind::Argument | Kind::Field | Kind::Arm | Kind::Variant => vec![(kind, owner(), name(0))],
        Kind::Resource | Kind::Call | Kind::Former | Kind::New => Vec::new(),
    }
}

/// The section and the key of the policy entry that gives another name.
fn entry(kind: Kind, key: &str) -> (&'static str, String) {
    match kind {
        Kind::Operation => ("methods", key.to_owned()),
        Kind::Arm | Kind::Variant => ("variants", key.replacen('.', "/", 1)),
        Kind::Argument | Kind::Field => ("fields", key.to_owned()),
        _ => ("types", key.to_owned()),
    }
}

/// Where the document has the thing.
fn pointer(api: &Api, keys: &Keys, kind: Kind, key: &str) -> String {
    let operation = |id: &str| api.operations.get(id).map(|own| own.pointer.clone());
    let owner = key.rsplit_once('.').map_or(key, |(owner, _)| owner);
    let found = match kind {
        Kind::Operation => operation(key),
        Kind::Argument => operation(owner),
        _ => api
            .types
            .values()
            .map(|own| (keys.of(own), own))
            .find(|(name, _)| name == key || name == owner)
            .map(|(_, own)| own.pointer.clone()),
    };
    found.unwrap_or_default()
}
