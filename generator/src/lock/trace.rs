//! The lock × today's API → the places that released types have moved to: extracted into a component, written out where a
//! component was, or renamed upstream.
//!
//! The evidence is what used the type: a property, a body or a result whose type was the one that is gone, and is one that is new,
//! with at least half of the members that the lock knows.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::Keys;
use super::{Kind, Lock};
use crate::ir::{Api, Shape, TypeDef, TypeRef};

/// Today's places of types, and the places that the lock knows them by.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trace {
    /// Place of today → the released places whose types it continues, the first of which gives the names of its members.
    places: BTreeMap<String, Vec<String>>,
    /// Operation id of today → the released one with the same method and path.
    operations: BTreeMap<String, String>,
}

impl Trace {
    /// The place that the lock knows a type by.
    pub(crate) fn place<'a>(&'a self, today: &'a str) -> &'a str {
        self.places.get(today).and_then(|places| places.first()).map_or(today, String::as_str)
    }

    /// Every released place that a type continues, where it stands in another place than before.
    pub(crate) fn moved(&self, today: &str) -> &[String] {
        self.places.get(today).map(Vec::as_slice).unwrap_or_default()
    }

    /// The operation id that the lock knows an operation by.
    pub(crate) fn operation<'a>(&'a self, today: &'a str) -> &'a str {
        self.operations.get(today).map_or(today, String::as_str)
    }
}

/// Finds what moved.
pub(crate) fn trace(api: &Api, lock: &Lock, keys: &Keys) -> Trace {
    let mut trace = Trace { operations: operations(api, lock), places: BTreeMap::new() };
    let today: BTreeMap<String, &TypeDef> = api.types.values().map(|own| (keys.of(own), own)).collect();
    let released = lock.lines.of(Kind::Type, "").filter(|(place, line)| line.released && !today.contains_key(*place));
    let gone: BTreeMap<&str, &str> = released.filter_map(|(place, line)| Some((line.name(0)?, place))).collect();
    if gone.is_empty() {
        return trace;
    }
    // A type is found through what uses it, and that may have moved as well.
    loop {
        let found = round(api, lock, (keys, &today), &gone, &trace);
        if found == trace.places {
            return trace;
        }
        trace.places = found;
    }
}

/// Operations whose id is new, at the method and path of a released one whose id is gone.
fn operations(api: &Api, lock: &Lock) -> BTreeMap<String, String> {
    let lines = lock.lines.of(Kind::Operation, "");
    let released = lines.filter(|(id, line)| line.released && !api.operations.contains_key(*id));
    let gone: BTreeMap<&str, &str> = released.filter_map(|(id, line)| Some((line.name(3)?, id))).collect();
    let new = api.operations.values().filter(|own| lock.released(Kind::Operation, &own.id).is_none());
    new.filter_map(|own| {
        let id = gone.get(own.place().as_str())?;
        Some((own.id.clone(), (*id).to_owned()))
    })
    .collect()
}

fn round(
    api: &Api,
    lock: &Lock,
    (keys, today): (&Keys, &BTreeMap<String, &TypeDef>),
    gone: &BTreeMap<&str, &str>,
    trace: &Trace,
) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut uses = |was: Option<&str>, ty: &TypeRef| {
        let (Some(was), Some(definition)) = (was.and_then(|name| gone.get(name)), named(api, ty)) else { return };
        let place = keys.of(definition);
        if lock.released(Kind::Type, &place).is_none() && is_alike(lock, was, definition) {
            found.entry(place).or_default().insert(was);
        }
    };
    for (place, definition) in today {
        let Shape::Object(object) = &definition.shape else { continue };
        for property in &object.properties {
            let key = format!("{}.{}", trace.place(place), property.name);
            uses(lock.released(Kind::Field, &key).and_then(|line| line.name(1)), &property.ty);
        }
    }
    for operation in api.operations.values() {
        let Some(line) = lock.released(Kind::Call, trace.operation(&operation.id)) else { continue };
        let marked = |mark: &str| line.names.iter().find_map(|name| name.strip_prefix(mark));
        if let Some(body) = &operation.body {
            uses(marked("body:"), &body.ty);
        }
        if let Some(ty) = operation.outcome.ty() {
            uses(marked("gives:"), ty);
        }
        if let Some(records) = &operation.records {
            uses(marked("sends:"), &records.ty);
        }
    }
    found.into_iter().map(|(place, was)| (place, was.into_iter().map(str::to_owned).collect())).collect()
}

/// The definition that a type is, or that its elements are.
fn named<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a TypeDef> {
    match ty {
        TypeRef::Named(id) => api.types.get(id),
        TypeRef::List(element) | TypeRef::Map(element) => named(api, &element.ty),
        _ => None,
    }
}

/// Whether a definition has at least half of the members that the lock knows of a place.
fn is_alike(lock: &Lock, place: &str, definition: &TypeDef) -> bool {
    let name = lock.released(Kind::Type, place).and_then(|line| line.name(0)).unwrap_or_default();
    let known = |kind: Kind, owner: &str| -> BTreeSet<String> {
        let start = format!("{owner}.");
        lock.lines.of(kind, &start).filter_map(|(key, _)| key.strip_prefix(&start)).map(str::to_owned).collect()
    };
    let (known, today): (BTreeSet<String>, BTreeSet<String>) = match &definition.shape {
        Shape::Object(object) => {
            (known(Kind::Field, place), object.properties.iter().map(|own| own.name.clone()).collect())
        }
        Shape::Enum(own) => (known(Kind::Variant, name), own.values.spelled().into_iter().collect()),
        Shape::Union(_) | Shape::Alias(_) => return known(Kind::Field, place).is_empty(),
    };
    2 * known.intersection(&today).count() >= known.len()
}
