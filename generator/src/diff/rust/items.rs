//! Types that came, went, moved or became another kind of thing; what is in them is compared kind by kind.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::compare::{Comparison, items};
use super::kinds::RustKind;
use super::origin::{Origin, Reached};
use super::{enums, structs, unions};
use crate::model::{Crate, Item, Kind};

/// A type and the module that it lives in.
#[derive(Clone, Copy)]
struct Homed<'a> {
    home: &'a str,
    item: &'a Item,
}

impl Homed<'_> {
    fn path(&self) -> String {
        format!("{}::{}", self.home, self.item.name)
    }
}

/// The types of a crate, by name.
struct Types<'a> {
    by_name: BTreeMap<&'a str, Homed<'a>>,
    /// Type of the common module → the resources that export it too.
    exports: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Types<'a> {
    fn new(model: &'a Crate) -> Self {
        let mut exports: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for resource in &model.resources {
            for name in &resource.common {
                exports.entry(name).or_default().push(&resource.module);
            }
        }
        let by_name = items(model).map(|(home, item)| (item.name.as_str(), Homed { home, item })).collect();
        Self { by_name, exports }
    }

    /// Every module that has the type. `types` has all.
    fn modules(&self, homed: Homed<'a>) -> BTreeSet<&'a str> {
        let exports = self.exports.get(homed.item.name.as_str()).into_iter().flatten().copied();
        exports.chain([homed.home]).collect()
    }
}

pub(super) fn compare(cx: &mut Comparison<'_>) {
    let (old, new) = (Types::new(&cx.old.model), Types::new(&cx.new.model));
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for (name, before) in &old.by_name {
        let Some(after) = new.by_name.get(name) else {
            let origin = existing(&cx.new.document, before.item, Origin::items(Some(before.item), None));
            cx.add(RustKind::ItemRemoved, before.path(), Some(declaration(before.item)), None, origin);
            continue;
        };
        met.insert(name);
        moved(cx, *before, &old, *after, &new);
        // A name that is kept as an alias is the type of today's name.
        let today = match &after.item.kind {
            Kind::Former(today) => new.by_name.get(today.as_str()),
            _ => Some(after),
        };
        let then = match &before.item.kind {
            Kind::Former(then) => old.by_name.get(then.as_str()),
            _ => Some(before),
        };
        let (Some(then), Some(today)) = (then, today) else { continue };
        // The type itself is compared under its own name.
        if then.item.name == today.item.name && then.item.name != **name {
            continue;
        }
        if today.item.name != **name {
            met.insert(&today.item.name);
            let origin = Origin::items(Some(before.item), Some(today.item));
            let (was, is) = (declaration(before.item), declaration(today.item));
            cx.add(RustKind::ItemRenamed, before.path(), Some(was), Some(is), origin);
        }
        item(cx, &before.path(), then.item, today.item);
    }
    for (_, after) in new.by_name.iter().filter(|(name, _)| !met.contains(**name)) {
        let origin = existing(&cx.old.document, after.item, Origin::items(None, Some(after.item)));
        cx.add(RustKind::ItemAdded, after.path(), None, Some(declaration(after.item)), origin);
    }
}

/// A definition that both documents have is reached otherwise, or no longer what it was.
fn existing<'a>(other: &Value, item: &'a Item, origin: Origin<'a>) -> Origin<'a> {
    let origin = match item.kind {
        Kind::StringEnum(_) | Kind::IntegerEnum(_) => origin.listing(),
        _ => origin,
    };
    let is_known = item.places.iter().any(|place| other.pointer(place).is_some());
    if is_known { origin.reached(Reached::Exchanges) } else { origin }
}

/// The modules that a type left, or came to.
fn moved<'a>(cx: &mut Comparison<'a>, before: Homed<'a>, old: &Types<'a>, after: Homed<'a>, new: &Types<'a>) {
    let (was, is) = (old.modules(before), new.modules(after));
    let kind = match (was.is_subset(&is), is.is_subset(&was)) {
        (true, true) => return,
        (true, false) => RustKind::ItemReexported,
        (false, _) => RustKind::ItemMoved,
    };
    let paths = |modules: &BTreeSet<&str>| {
        let paths = modules.iter().map(|module| format!("{module}::{}", before.item.name));
        Some(paths.collect::<Vec<_>>().join(", "))
    };
    let origin = Origin::items(Some(before.item), Some(after.item)).belonging().reached(Reached::Tags);
    cx.add(kind, before.path(), paths(&was), paths(&is), origin);
}

fn item<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Item, new: &'a Item) {
    if old.deprecated == new.deprecated && old.kind == new.kind {
        return;
    }
    let origin = Origin::items(Some(old), Some(new));
    cx.deprecation(path, old.deprecated, new.deprecated, &origin);
    match (&old.kind, &new.kind) {
        (Kind::Struct(before), Kind::Struct(after)) => structs::structure(cx, path, (old, before), (new, after)),
        (Kind::StringEnum(before), Kind::StringEnum(after)) => enums::enumeration(cx, path, before, after, &origin),
        (Kind::IntegerEnum(before), Kind::IntegerEnum(after)) => enums::enumeration(cx, path, before, after, &origin),
        (Kind::Union(before), Kind::Union(after)) => unions::union(cx, path, (old, before), (new, after)),
        (Kind::Alias(before), Kind::Alias(after)) => {
            if !cx.same(before, after) {
                let (before, after) = (declaration(old), declaration(new));
                cx.add(RustKind::AliasChanged, path, Some(before), Some(after), origin);
            }
        }
        (Kind::Former(before), Kind::Former(after)) if before == after => {}
        _ => cx.add(RustKind::ItemKindChanged, path, Some(declaration(old)), Some(declaration(new)), origin),
    }
}

/// How the type is declared.
fn declaration(item: &Item) -> String {
    let name = &item.name;
    match &item.kind {
        Kind::Struct(_) => format!("pub struct {name}"),
        Kind::StringEnum(_) => format!("pub enum {name} of strings"),
        Kind::IntegerEnum(_) => format!("pub enum {name} of integers"),
        Kind::Union(_) => format!("pub enum {name} of arms"),
        Kind::Alias(ty) => format!("pub type {name} = {}", ty),
        Kind::Former(today) => format!("pub type {name} = {today}"),
    }
}
