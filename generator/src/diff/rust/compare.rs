//! What every comparison needs: both crates, the names that are kept as aliases, and the list of what was found.

use std::collections::BTreeMap;

use super::causes::Causes;
use super::kinds::RustKind;
use super::origin::Origin;
use crate::compile::Compiled;
use crate::diff::RustChange;
use crate::model::{Crate, Item, Kind, RustType};

/// Two crates, and the differences found so far.
pub(super) struct Comparison<'a> {
    pub(super) old: &'a Compiled,
    pub(super) new: &'a Compiled,
    /// Type names that the new crate keeps as deprecated aliases → the name of today.
    pub(super) renamed: BTreeMap<&'a str, &'a str>,
    /// The types of each crate, by name.
    pub(super) old_items: BTreeMap<&'a str, &'a Item>,
    pub(super) new_items: BTreeMap<&'a str, &'a Item>,
    pub(super) found: Vec<Found<'a>>,
}

/// A difference, and the places of the documents that decide it.
pub(super) struct Found<'a> {
    kind: RustKind,
    path: String,
    before: Option<String>,
    after: Option<String>,
    origin: Origin<'a>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(old: &'a Compiled, new: &'a Compiled) -> Self {
        let renamed = items(&new.model)
            .filter_map(|(_, item)| match &item.kind {
                Kind::Former(today) => Some((item.name.as_str(), today.as_str())),
                _ => None,
            })
            .collect();
        let by_name = |model: &'a Crate| items(model).map(|(_, item)| (item.name.as_str(), item)).collect();
        let (old_items, new_items) = (by_name(&old.model), by_name(&new.model));
        Self { old, new, renamed, old_items, new_items, found: Vec::new() }
    }

    /// Adds a difference: `before` and `after` as a caller reads them.
    pub(super) fn add(
        &mut self,
        kind: RustKind,
        path: impl Into<String>,
        before: Option<String>,
        after: Option<String>,
        origin: Origin<'a>,
    ) {
        self.found.push(Found { kind, path: path.into(), before, after, origin });
    }

    /// Adds the deprecation that came or went.
    pub(super) fn deprecation(&mut self, path: &str, old: bool, new: bool, origin: &Origin<'a>) {
        let kind = match (old, new) {
            (false, true) => RustKind::DeprecationAdded,
            (true, false) => RustKind::DeprecationRemoved,
            _ => return,
        };
        let text = |on: bool| on.then(|| "#[deprecated]".to_owned());
        self.add(kind, path, text(old), text(new), Origin { deprecation: true, ..origin.clone() });
    }

    /// Whether a caller reads the same type: an alias is what it stands for, and so is a former name.
    pub(super) fn same(&self, old: &RustType, new: &RustType) -> bool {
        // An alias of both that stands for something else says so itself, once.
        if let (RustType::Alias(was, _), RustType::Alias(is, _)) = (old, new)
            && was == is
        {
            return true;
        }
        let (old, new) = (old.target(), new.target());
        match (name(old), name(new)) {
            (Some(old), Some(new)) => old == new || self.renamed.get(old) == Some(&new),
            (None, None) => match (old, new) {
                (RustType::StringOr(old), RustType::StringOr(new))
                | (RustType::Vec(old), RustType::Vec(new))
                | (RustType::Map(old), RustType::Map(new))
                | (RustType::Option(old), RustType::Option(new))
                | (RustType::Box(old), RustType::Box(new)) => self.same(old, new),
                _ => old == new,
            },
            _ => false,
        }
    }

    /// [`same`](Self::same), where there need not be a type.
    pub(super) fn same_or_none(&self, old: Option<&RustType>, new: Option<&RustType>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.same(old, new),
            (old, new) => old.is_none() && new.is_none(),
        }
    }
}

impl<'a> Found<'a> {
    /// The difference with its causes.
    pub(super) fn explained(self, causes: &Causes<'a>) -> RustChange {
        RustChange {
            kind: self.kind.slug(),
            level: self.kind.level(),
            causes: causes.of(&self.origin),
            path: self.path,
            before: self.before,
            after: self.after,
        }
    }
}

/// The generated type that a type is, not what it holds.
fn name(ty: &RustType) -> Option<&str> {
    match ty {
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) => Some(name),
        _ => None,
    }
}

/// Every type of a crate with the module that it lives in.
pub(super) fn items(model: &Crate) -> impl Iterator<Item = (&str, &Item)> {
    let own = model
        .resources
        .iter()
        .flat_map(|resource| resource.items.iter().map(move |item| (resource.module.as_str(), item)));
    own.chain(model.common.iter().map(|item| ("common", item)))
}
