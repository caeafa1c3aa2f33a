//! The places that decide a difference between two crates → the changes of the document behind it.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use serde_json::Value;

use super::origin::{Origin, Places, Reached};
use super::reach::{Reach, Turn, Way};
use crate::compile::Compiled;
use crate::diff::{Change, Kind};
use crate::pointer::join;

/// The changes of the document, by where they stand.
pub(super) struct Causes<'a> {
    old: &'a Compiled,
    new: &'a Compiled,
    /// By pointer in the old document, and in the new one.
    at_old: Vec<(&'a str, &'a Change)>,
    at_new: Vec<(&'a str, &'a Change)>,
    /// By subject and pointer: a place may have thousands of values.
    about_old: Vec<((&'a str, &'a str), &'a Change)>,
    about_new: Vec<((&'a str, &'a str), &'a Change)>,
    reach: OnceCell<Reach<'a>>,
}

impl<'a> Causes<'a> {
    pub(super) fn new(old: &'a Compiled, new: &'a Compiled, changes: &'a [Change]) -> Self {
        let index = |site: fn(&Change) -> Option<&str>| {
            let mut index: Vec<_> = changes.iter().filter_map(|change| Some((site(change)?, change))).collect();
            index.sort_by_key(|(pointer, _)| *pointer);
            index
        };
        let about = |index: &[(&'a str, &'a Change)]| {
            let subject =
                |(pointer, change): &(&'a str, &'a Change)| Some(((change.subject.as_deref()?, *pointer), *change));
            let mut index: Vec<_> = index.iter().filter_map(subject).collect();
            index.sort_by_key(|(key, _)| *key);
            index
        };
        let at_old = index(|change| change.old.as_ref().map(|site| site.pointer.as_str()));
        let at_new = index(|change| change.new.as_ref().map(|site| site.pointer.as_str()));
        let (about_old, about_new) = (about(&at_old), about(&at_new));
        Self { old, new, at_old, at_new, about_old, about_new, reach: OnceCell::new() }
    }

    /// Fingerprints of the changes behind a difference, sorted.
    ///
    /// Asked in turn, until one answers: how the definitions are reached, where that decides it; the places themselves; the
    /// references that came or went, where a definition is reached otherwise; and whatever changed inside of the places.
    pub(super) fn of(&self, origin: &Origin<'a>) -> Vec<String> {
        let mut found: BTreeSet<String> = origin.all.iter().flat_map(|origin| self.of(origin)).collect();
        if !found.is_empty() {
            return found.into_iter().collect();
        }
        if let Some(by) = origin.reached {
            self.reached(origin, by, &mut found);
        }
        if found.is_empty() || origin.both {
            let mut own = BTreeSet::new();
            for places in &origin.places {
                if own.is_empty() {
                    self.collect(places, origin, is_own, &mut own);
                }
            }
            found.extend(own);
        }
        if found.is_empty() && origin.reached.is_none() {
            self.reached(origin, Reached::Anyhow, &mut found);
        }
        if found.is_empty() {
            for places in &origin.places {
                self.collect(places, origin, |_| true, &mut found);
            }
        }
        found.into_iter().collect()
    }

    /// The references that came or went.
    fn reached(&self, origin: &Origin<'a>, by: Reached, found: &mut BTreeSet<String>) {
        for definition in &origin.definitions {
            let reach = self.reach.get_or_init(|| Reach::new(self.old, self.new));
            for turn in reach.of(definition, by) {
                found.extend(self.behind(&turn).into_iter().map(Change::fingerprint));
            }
        }
    }

    /// The changes that a reference came or went by: what refers to the definition, or the nearest whole that the reference is in.
    fn behind(&self, Turn { is_new, edge, way }: &Turn<'a>) -> Vec<&'a Change> {
        let (index, document) =
            if *is_new { (&self.at_new, &self.new.document) } else { (&self.at_old, &self.old.document) };
        if let Way::Tag(_) = way {
            let is_tag = |change: &&Change| matches!(change.kind, Kind::TagAdded | Kind::TagRemoved);
            let both = below(&self.at_old, edge.from).chain(below(&self.at_new, edge.from));
            let tagged: Vec<&Change> = both.map(|(_, change)| change).filter(is_tag).collect();
            if !tagged.is_empty() {
                return tagged;
            }
        }
        let leads = |(at, _): &(&'a str, &'a Change)| {
            edge.to == *at
                || edge.to.strip_prefix(at).is_some_and(|rest| rest.starts_with('/'))
                || document.pointer(at).is_some_and(|value| refers(value, edge.to))
        };
        // Whether a value must be there says nothing of its type.
        let is_relevant =
            |(_, change): &(&str, &'a Change)| is_relevant(change.kind, false) && !is_presence(change.kind);
        let mut own: Vec<&Change> =
            below(index, edge.at).filter(is_relevant).filter(leads).map(|(_, change)| change).collect();
        // What differs behind a reference came or went with it.
        if own.iter().any(|change| is_reference(change.kind)) {
            own.retain(|change| is_reference(change.kind));
        }
        if own.is_empty() { within(index, edge.at, *is_new) } else { own }
    }

    fn collect(
        &self,
        places: &Places<'a>,
        origin: &Origin<'_>,
        is_near: fn(&str) -> bool,
        found: &mut BTreeSet<String>,
    ) {
        let counts = |rest: &str, change: &Change| is_near(rest) && is_relevant(change.kind, origin.deprecation);
        // Of a place with several values, those that it is about.
        let about = |index: &[((&'a str, &'a str), &'a Change)], pointer: &str, value: &str| -> Vec<&'a Change> {
            let start = index.partition_point(|(key, _)| *key < (value, pointer));
            let same = index.iter().skip(start).take_while(|((subject, _), _)| *subject == value);
            let below = same.map_while(|((_, at), change)| Some((at.strip_prefix(pointer)?, *change)));
            let below = below.filter(|(rest, change)| is_below(rest) && counts(rest, change));
            below.map(|(_, change)| change).collect()
        };
        let mut changes: Vec<&Change> = Vec::new();
        for value in &places.values {
            changes.extend(places.old.iter().flat_map(|pointer| about(&self.about_old, pointer, value)));
            changes.extend(places.new.iter().flat_map(|pointer| about(&self.about_new, pointer, value)));
        }
        // Others that have the value came or went with what they are in.
        let sides = [
            (&places.old, &places.new, &self.at_old, &self.old.document, false),
            (&places.new, &places.old, &self.at_new, &self.new.document, true),
        ];
        let is_found = !changes.is_empty();
        for (own, other, index, document, is_new) in sides.into_iter().filter(|_| is_found) {
            let lists = |pointer: &str| {
                let listed = document.pointer(&join(pointer, "enum")).and_then(Value::as_array);
                listed.is_some_and(|listed| places.values.iter().all(|value| listed.contains(&value.as_str().into())))
            };
            let alone = own.iter().filter(|pointer| !other.contains(pointer) && lists(pointer));
            changes.extend(alone.flat_map(|pointer| within(index, pointer, is_new)));
        }
        if changes.is_empty() && !places.strictly {
            for (pointers, index, is_new) in [(&places.old, &self.at_old, false), (&places.new, &self.at_new, true)] {
                for pointer in pointers {
                    let own = below(index, pointer);
                    let own = own.filter(|(at, change)| counts(at.get(pointer.len()..).unwrap_or_default(), change));
                    let own: Vec<(&str, &Change)> = own.collect();
                    // What was in a definition that came or went is compared with what stands where it was referred to.
                    let is_whole = |(at, change): &(&str, &Change)| {
                        at == pointer && matches!(change.kind, Kind::SchemaAdded | Kind::SchemaRemoved)
                    };
                    let alone = own.iter().any(is_whole);
                    let own = own.into_iter().filter(|own| !alone || is_whole(own));
                    let own: Vec<&Change> = own.map(|(_, change)| change).collect();
                    // What is neither there nor in it came or went with what it is in.
                    let is_open = own.is_empty() && !origin.deprecation;
                    let whole = if is_open { within(index, pointer, is_new) } else { Vec::new() };
                    changes.extend(own.into_iter().chain(whole));
                }
            }
        }
        if let Some(prefers) = origin.prefers
            && changes.iter().any(|change| prefers(change.kind))
        {
            changes.retain(|change| prefers(change.kind));
        }
        found.extend(changes.into_iter().map(Change::fingerprint));
    }
}

/// The changes at a place and in it.
fn below<'i, 'a>(
    index: &'i [(&'a str, &'a Change)],
    pointer: &'i str,
) -> impl Iterator<Item = (&'a str, &'a Change)> + 'i {
    let start = index.partition_point(|(at, _)| *at < pointer);
    let inside = index.iter().skip(start).take_while(move |(at, _)| at.starts_with(pointer)).copied();
    inside.filter(move |(at, _)| at.get(pointer.len()..).is_some_and(is_below))
}

/// Whether what follows a pointer is a pointer: `/a` is not below `/ab`.
fn is_below(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('/')
}

/// The nearest thing that has the place, and came or went as a whole or became another.
fn within<'a>(index: &[(&'a str, &'a Change)], pointer: &str, is_new: bool) -> Vec<&'a Change> {
    let is_whole = |change: &&Change| {
        let other = if is_new { &change.old } else { &change.new };
        (other.is_none() || is_replaced(change.kind)) && is_relevant(change.kind, false)
    };
    let mut at = pointer;
    loop {
        let start = index.partition_point(|(own, _)| *own < at);
        let same = index.iter().skip(start).take_while(|(own, _)| *own == at).map(|(_, change)| *change);
        let whole: Vec<&Change> = same.filter(is_whole).collect();
        match at.rsplit_once('/') {
            Some((outer, _)) if whole.is_empty() && !outer.is_empty() => at = outer,
            _ => return whole,
        }
    }
}

/// Whether what stood in the place stands there no longer.
fn is_replaced(kind: Kind) -> bool {
    let is_other = matches!(
        kind,
        Kind::TypeChanged
            | Kind::BecameUnion
            | Kind::NoLongerUnion
            | Kind::BecameComposition
            | Kind::NoLongerComposition
    );
    is_other || is_reference(kind)
}

/// Whether a change of this kind is about whether a value must be there.
pub(super) fn is_presence(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::PropertyRequired
            | Kind::PropertyOptional
            | Kind::NullableAdded
            | Kind::NullableRemoved
            | Kind::AccessChanged
    )
}

fn is_reference(kind: Kind) -> bool {
    matches!(kind, Kind::ReferenceChanged | Kind::ReferenceExtracted | Kind::ReferenceInlined)
}

/// Whether a part of a document refers to a definition.
fn refers(value: &Value, to: &str) -> bool {
    match value {
        Value::String(text) => text.strip_prefix('#') == Some(to),
        Value::Object(members) => members.values().any(|member| refers(member, to)),
        Value::Array(elements) => elements.iter().any(|element| refers(element, to)),
        _ => false,
    }
}

/// Whether the rest of a pointer stays at the place: its keywords, not a property inside of it.
fn is_own(rest: &str) -> bool {
    !rest.split('/').any(|token| token == "properties")
}

/// Whether a change of this kind can change Rust: words cannot, and deprecation is an attribute.
fn is_relevant(kind: Kind, deprecation: bool) -> bool {
    let deprecates = matches!(kind, Kind::Deprecated | Kind::Undeprecated);
    let words = matches!(
        kind,
        Kind::SummaryChanged
            | Kind::DescriptionChanged
            | Kind::TitleChanged
            | Kind::ExampleChanged
            | Kind::ExternalDocsChanged
            | Kind::PermissionAdded
            | Kind::PermissionRemoved
            | Kind::OperationPromoted
            | Kind::OperationDemoted
            | Kind::DefaultChanged
            | Kind::ConstraintTightened
            | Kind::ConstraintLoosened
            | Kind::ConstraintChanged
    );
    if deprecation { deprecates } else { !deprecates && !words }
}
