//! The only value that went from an enum and the only one that came to it → one thing, as whoever uses the enum sees it, with
//! what it does to the enum of the crate, which may stand for several places of the document.

use std::collections::{BTreeMap, BTreeSet};

use clickhouse_cloud_generator::diff::{Kind, Rename, Report, RustChange, RustKind};

use crate::diff::item::Item;
use crate::diff::layout::words::{VALUE, one_line};

/// A value that took the place of another.
#[derive(Clone, Debug)]
pub(crate) struct Replaced<'a> {
    /// The numbers of the changes of the document, two for each place.
    pub(crate) items: Vec<usize>,
    /// The value that went, and the one that came.
    values: [&'a str; 2],
    /// The changes of the crate that come of it.
    pub(crate) rust: Vec<&'a RustChange>,
}

impl Replaced<'_> {
    /// `a → b`.
    pub(crate) fn words(&self) -> String {
        self.values.map(|value| one_line(value, VALUE)).join(" → ")
    }

    /// `services::Region::A → B`; `None` if no enum of the crate has the values.
    pub(crate) fn in_rust(&self) -> Option<String> {
        let names: Vec<(&str, &str)> = self.rust.iter().filter_map(|change| variant(change)).collect();
        match names.as_slice() {
            [] => None,
            [(path, name)] => Some(format!("{path}::{name} stays")),
            [(path, old), .., (_, new)] => Some(format!("{path}::{old} → {new}")),
        }
    }

    /// Whether this is the proposal to keep the name of the value.
    pub(crate) fn is_rename(&self, rename: &Rename) -> bool {
        let path = self.rust.first().and_then(|change| variant(change)).map_or("", |(path, _)| path);
        let name = path.rsplit_once("::").map_or(path, |(_, name)| name);
        let [old, new] = self.values.map(|value| format!("{name}={value}"));
        rename.what == "enum-value" && rename.old == old && rename.new == new
    }
}

/// The values of a report that took the place of others.
pub(crate) fn replaced<'a>(report: &'a Report, items: &[Item<'a>]) -> Vec<Replaced<'a>> {
    let mut places: BTreeMap<&str, [Vec<&Item<'a>>; 2]> = BTreeMap::new();
    for item in items {
        let side = match item.change.kind {
            Kind::EnumValueRemoved => 0,
            Kind::EnumValueAdded => 1,
            _ => continue,
        };
        if let Some(list) = places.entry(&item.change.place).or_default().get_mut(side) {
            list.push(item);
        }
    }
    let mut left: BTreeMap<&str, Replaced<'a>> = BTreeMap::new();
    let mut by_fingerprint: BTreeMap<String, &str> = BTreeMap::new();
    for (place, sides) in &places {
        let [[old], [new]] = sides.each_ref().map(Vec::as_slice) else { continue };
        let (Some(was), Some(is)) = (&old.change.subject, &new.change.subject) else { continue };
        // What somebody approved stands elsewhere.
        if old.approval.is_none() && new.approval.is_none() {
            by_fingerprint.extend([old, new].map(|item| (item.change.fingerprint(), *place)));
            left.insert(place, Replaced { items: vec![old.index, new.index], values: [was, is], rust: Vec::new() });
        }
    }
    let mut found = Vec::new();
    for rust in enums(report) {
        let causes = rust.iter().flat_map(|change| &change.causes);
        let places: Option<BTreeSet<&str>> = causes.map(|cause| by_fingerprint.get(cause).copied()).collect();
        let own: Vec<&Replaced<'a>> = places.iter().flatten().filter_map(|place| left.get(place)).collect();
        let Some(values) = own.first().map(|first| first.values) else { continue };
        if own.iter().all(|other| other.values == values) {
            let items = own.iter().flat_map(|own| &own.items).copied().collect();
            found.push(Replaced { items, values, rust });
            places.iter().flatten().for_each(|place| drop(left.remove(place)));
        }
    }
    found.extend(left.into_values());
    found
}

/// Of each enum of the crate of which one variant went and one came, or one stands for another value, and nothing else: those
/// changes.
fn enums(report: &Report) -> Vec<Vec<&RustChange>> {
    let mut enums: BTreeMap<&str, Vec<&RustChange>> = BTreeMap::new();
    for change in report.rust.iter().flat_map(|rust| &rust.changes) {
        if let Some((path, _)) = variant(change) {
            enums.entry(path).or_default().push(change);
        }
    }
    let is_one = |changes: &Vec<&RustChange>| {
        // What breaks stands before what does not.
        let kinds: Vec<&str> = changes.iter().map(|change| change.kind).collect();
        kinds == [RustKind::WireNameChanged.slug()]
            || kinds == [RustKind::VariantRemoved.slug(), RustKind::VariantAdded.slug()]
    };
    enums.into_values().filter(is_one).collect()
}

/// The enum and the variant that a change of the crate is about.
fn variant(change: &RustChange) -> Option<(&str, &str)> {
    let kinds = [RustKind::VariantRemoved, RustKind::VariantAdded, RustKind::WireNameChanged];
    kinds.iter().any(|kind| kind.slug() == change.kind).then(|| change.path.rsplit_once("::")).flatten()
}
