//! The places that decide a difference between two crates → the changes of the document behind it.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::origin::Origin;
use super::reach::Reach;
use crate::compile::Compiled;
use crate::diff::{Change, Kind};

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
    /// Asked in turn, until one answers (where it is about reach, that first): the places themselves; the references that came or went, where a definition is reached
    /// otherwise; and whatever changed inside of the places.
    pub(super) fn of(&self, origin: &Origin<'a>) -> Vec<String> {
        let mut found = BTreeSet::new();
        if origin.reaching {
            self.reached(origin, &mut found);
        }
        for places in &origin.places {
            if found.is_empty() {
                self.collect(&places.old, &places.new, origin, is_own, &mut found);
            }
        }
        if found.is_empty() && !origin.reaching {
            self.reached(origin, &mut found);
        }
        if found.is_empty() {
            for places in &origin.places {
                self.collect(&places.old, &places.new, origin, |_| true, &mut found);
            }
        }
        found.into_iter().collect()
    }

    /// The references that came or went, nearest first.
    fn reached(&self, origin: &Origin<'a>, found: &mut BTreeSet<String>) {
        for definition in &origin.definitions {
            let reach = self.reach.get_or_init(|| Reach::new(self.old, self.new));
            let before = found.len();
            for pointers in reach.of(definition) {
                self.collect(&pointers, &pointers, origin, is_own, found);
                if found.len() > before {
                    break;
                }
            }
        }
    }

    fn collect(
        &self,
        old: &[&str],
        new: &[&str],
        origin: &Origin<'_>,
        is_near: fn(&str) -> bool,
        found: &mut BTreeSet<String>,
    ) {
        let counts = |(rest, change): &(&str, &'a Change)| {
            (rest.is_empty() || rest.starts_with('/')) && is_near(rest) && is_relevant(change.kind, origin.deprecation)
        };
        // Of a place with several values, those that it is about.
        let about = |index: &[((&'a str, &'a str), &'a Change)], pointer: &str, value: &str| -> Vec<&'a Change> {
            let start = index.partition_point(|(key, _)| *key < (value, pointer));
            let same = index.iter().skip(start).take_while(|((subject, _), _)| *subject == value);
            let below = same.map_while(|((_, at), change)| Some((at.strip_prefix(pointer)?, *change)));
            below.filter(counts).map(|(_, change)| change).collect()
        };
        let below = |index: &[(&'a str, &'a Change)], pointer: &str| -> Vec<&'a Change> {
            let start = index.partition_point(|(at, _)| *at < pointer);
            let below = index.iter().skip(start).map_while(|(at, change)| Some((at.strip_prefix(pointer)?, *change)));
            below.filter(counts).map(|(_, change)| change).collect()
        };
        let mut changes: Vec<&Change> = Vec::new();
        for value in &origin.values {
            changes.extend(old.iter().flat_map(|pointer| about(&self.about_old, pointer, value)));
            changes.extend(new.iter().flat_map(|pointer| about(&self.about_new, pointer, value)));
        }
        if changes.is_empty() {
            changes.extend(old.iter().flat_map(|pointer| below(&self.at_old, pointer)));
            changes.extend(new.iter().flat_map(|pointer| below(&self.at_new, pointer)));
        }
        // Of an operation, that it came, went or belongs elsewhere.
        if origin.belonging && changes.iter().any(|change| belongs(change.kind)) {
            changes.retain(|change| belongs(change.kind));
        }
        found.extend(changes.into_iter().map(Change::fingerprint));
    }
}

/// Whether a change of this kind says where an operation belongs.
fn belongs(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::OperationAdded
            | Kind::OperationRemoved
            | Kind::OperationMoved
            | Kind::OperationIdChanged
            | Kind::TagAdded
            | Kind::TagRemoved
    )
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
