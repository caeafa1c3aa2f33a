//! Turns changes into entries that a person reads: by class and resource, with what is alike as one entry.
//!
//! A short report is not folded: each change is an entry of its own.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use clickhouse_cloud_generator::diff::{Class, Kind};

use crate::diff::item::Item;
use crate::diff::layout::replaced::Replaced;
use crate::diff::layout::words::detail;
use crate::diff::view::{SEVERAL, View, rank};

/// Up to how many changes are not folded: a person reads a hundred lines in a minute or two.
const UNFOLDED: usize = 100;
/// How many places with the same change make one entry.
const ALIKE: usize = 3;
/// A kind that names subjects is one list for all resources where it has that many entries in that many resources.
const WIDE: (usize, usize) = (20, 4);

/// Changes of one class.
#[derive(Clone, Debug)]
pub(crate) struct Section<'a> {
    /// The class.
    pub(crate) class: Class,
    /// How many changes of this class are in it.
    pub(crate) own: usize,
    /// How many changes of this class are in a more serious section, beside what they replace.
    pub(crate) above: usize,
    /// The changes by resource: several resources first, then by name.
    pub(crate) groups: Vec<Group<'a>>,
}

/// Changes of one resource.
#[derive(Clone, Debug)]
pub(crate) struct Group<'a> {
    /// Its module, or words that say that there is none, or several.
    pub(crate) resource: &'a str,
    /// The changes by kind.
    pub(crate) lists: Vec<List<'a>>,
}

/// Changes of one kind.
#[derive(Clone, Debug)]
pub(crate) struct List<'a> {
    /// The kind.
    pub(crate) kind: Kind,
    /// By place.
    pub(crate) entries: Vec<Entry<'a>>,
}

/// One change, several at one place (values of an enum), or the same at several places.
#[derive(Clone, Debug)]
pub(crate) struct Entry<'a> {
    /// The changes; never empty.
    pub(crate) items: Vec<&'a Item<'a>>,
    /// The value that took the place of another, where they are that.
    pub(crate) replaced: Option<&'a Replaced<'a>>,
}

/// Entries by kind.
type Lists<'a> = BTreeMap<Kind, Vec<Entry<'a>>>;
/// Lists by resource, as [`rank`] sorts them.
type Groups<'a> = BTreeMap<(u8, &'a str), Lists<'a>>;

/// Each change as an entry, and those that are one for whoever sees them as one.
pub(crate) fn entries<'a>(view: &'a View<'a>, items: impl Iterator<Item = &'a Item<'a>>) -> Vec<Entry<'a>> {
    let of: HashMap<usize, &Replaced<'a>> =
        view.replaced.iter().flat_map(|replaced| replaced.items.iter().map(move |item| (*item, replaced))).collect();
    let (mut entries, mut seen) = (Vec::new(), HashMap::new());
    for item in items {
        let replaced = of.get(&item.index).copied();
        join(&mut entries, &mut seen, replaced.map(|own| &own.items), Entry { items: vec![item], replaced });
    }
    entries
}

/// Sorts changes into sections, the most serious first; whether they were folded.
pub(crate) fn sections<'a>(view: &'a View<'a>, verbose: bool) -> (Vec<Section<'a>>, bool) {
    let entries = entries(view, view.open());
    let folded = !verbose && entries.len() > UNFOLDED;
    let entries = if folded { at_one_place(entries) } else { entries };
    let wide = if folded { wide(&entries) } else { BTreeSet::new() };
    let entries = if folded { alike(entries, &wide) } else { entries };
    let mut sorted: BTreeMap<Reverse<Class>, Groups<'a>> = BTreeMap::new();
    for entry in entries {
        let (class, kind) = (entry.class(), entry.kind());
        // Words are counted by kind; where they stand says nothing.
        let is_counted = folded && class == Class::Documentation;
        let resource = if is_counted || wide.contains(&(class, kind)) { SEVERAL } else { entry.resource() };
        let groups = sorted.entry(Reverse(class)).or_default();
        groups.entry((rank(resource), resource)).or_default().entry(kind).or_default().push(entry);
    }
    let list = |(kind, entries)| List { kind, entries };
    let group = |((_, resource), lists): ((u8, &'a str), Lists<'a>)| Group {
        resource,
        lists: lists.into_iter().map(list).collect(),
    };
    let section = |(Reverse(class), groups): (Reverse<Class>, Groups<'a>)| Section {
        class,
        own: 0,
        above: 0,
        groups: groups.into_iter().map(group).collect(),
    };
    let mut sections: Vec<Section<'a>> = sorted.into_iter().map(section).collect();
    count(&mut sections);
    (sections, folded)
}

/// Fills in how many changes of its class each section has, and how many stand in one above it.
fn count(sections: &mut [Section<'_>]) {
    let mut above: BTreeMap<Class, usize> = BTreeMap::new();
    for section in sections {
        let lists = section.groups.iter().flat_map(|group| &group.lists);
        for item in lists.flat_map(|list| &list.entries).flat_map(|entry| &entry.items) {
            if item.class == section.class {
                section.own += 1;
            } else {
                *above.entry(item.class).or_default() += 1;
            }
        }
        section.above = above.get(&section.class).copied().unwrap_or_default();
    }
}

impl Section<'_> {
    /// `189; 61 more above, beside what they replace`.
    pub(crate) fn count(&self) -> String {
        match self.above {
            0 => self.own.to_string(),
            above => format!("{}; {above} more above, beside what they replace", self.own),
        }
    }
}

/// Joins the changes at one place that add and remove subjects of one sort: the values of an enum.
fn at_one_place(entries: Vec<Entry<'_>>) -> Vec<Entry<'_>> {
    let mut joined: Vec<Entry<'_>> = Vec::with_capacity(entries.len());
    let mut seen = HashMap::new();
    for entry in entries {
        let key = entry.items.first().filter(|item| item.change.subject.is_some()).map(|item| {
            let slug = item.change.kind.slug();
            let sort = slug.strip_suffix("-added").or_else(|| slug.strip_suffix("-removed")).unwrap_or(slug);
            (sort, item.change.place.as_str())
        });
        join(&mut joined, &mut seen, key, entry);
    }
    joined
}

/// Joins entries that say the same of several places: of one resource, or of any where the kind is all over the place.
fn alike<'a>(entries: Vec<Entry<'a>>, wide: &BTreeSet<(Class, Kind)>) -> Vec<Entry<'a>> {
    let signature = |entry: &Entry<'a>| {
        let resource = if wide.contains(&(entry.class(), entry.kind())) { SEVERAL } else { entry.resource() };
        entry.says().map(|says| (resource, entry.class(), says))
    };
    let mut counts = HashMap::new();
    for signature in entries.iter().filter_map(signature) {
        *counts.entry(signature).or_insert(0) += 1;
    }
    let mut joined = Vec::with_capacity(entries.len());
    let mut seen = HashMap::new();
    for entry in entries {
        let key = signature(&entry).filter(|signature| counts.get(signature).is_some_and(|&count| count >= ALIKE));
        join(&mut joined, &mut seen, key, entry);
    }
    joined
}

/// Adds an entry to the one with the same key, or to the end.
fn join<'a, K: std::hash::Hash + Eq>(
    joined: &mut Vec<Entry<'a>>,
    seen: &mut HashMap<K, usize>,
    key: Option<K>,
    entry: Entry<'a>,
) {
    let at = key.map(|key| *seen.entry(key).or_insert(joined.len()));
    match at.and_then(|at| joined.get_mut(at)) {
        Some(first) => first.items.extend(entry.items),
        None => joined.push(entry),
    }
}

/// The kinds that are all over the place. What breaks is never among them: it is read resource by resource.
fn wide(entries: &[Entry<'_>]) -> BTreeSet<(Class, Kind)> {
    let mut found: BTreeMap<(Class, Kind), (usize, BTreeSet<&str>)> = BTreeMap::new();
    let with_subject = entries.iter().filter(|entry| entry.items.iter().all(|item| item.change.subject.is_some()));
    for entry in with_subject.filter(|entry| entry.class() != Class::Breaking) {
        let (count, resources) = found.entry((entry.class(), entry.kind())).or_default();
        *count += 1;
        resources.insert(entry.resource());
    }
    let (least, resources) = WIDE;
    let is_wide = |(_, (count, found)): &(_, (usize, BTreeSet<&str>))| *count >= least && found.len() >= resources;
    found.into_iter().filter(is_wide).map(|(key, _)| key).collect()
}

impl<'a> Entry<'a> {
    /// The class of its most serious change.
    pub(crate) fn class(&self) -> Class {
        self.items.iter().map(|item| item.class).max().unwrap_or(Class::Documentation)
    }

    /// The kind of its most serious change.
    pub(crate) fn kind(&self) -> Kind {
        let most_serious = self.items.iter().max_by_key(|item| (item.class, Reverse(item.change.kind)));
        most_serious.map_or(Kind::OtherChanged, |item| item.change.kind)
    }

    /// Its one resource, or [`SEVERAL`].
    pub(crate) fn resource(&self) -> &'a str {
        let mut resources = self.items.iter().map(|item| item.resource);
        match resources.next() {
            Some(first) if resources.all(|other| other == first) => first,
            _ => SEVERAL,
        }
    }

    /// Its places, each once.
    pub(crate) fn places(&self) -> BTreeSet<&'a str> {
        self.items.iter().map(|item| item.change.place.as_str()).collect()
    }

    /// Its changes by kind.
    pub(crate) fn kinds(&self) -> BTreeMap<Kind, Vec<&'a Item<'a>>> {
        let mut kinds: BTreeMap<Kind, Vec<&'a Item<'a>>> = BTreeMap::new();
        for item in &self.items {
            kinds.entry(item.change.kind).or_default().push(item);
        }
        kinds
    }

    /// How many operations reach any of its places.
    pub(crate) fn operations(&self) -> BTreeSet<&'a str> {
        self.items.iter().flat_map(|item| &item.change.operations).map(String::as_str).collect()
    }

    /// What it says beside the place; `None` if it says only that the place came or went.
    fn says(&self) -> Option<String> {
        if let Some(replaced) = self.replaced {
            return Some(format!("{}\n{}", replaced.words(), replaced.in_rust().unwrap_or_default()));
        }
        let says = |item: &&Item<'_>| match detail(item.change) {
            // Each operation is news of its own.
            detail if detail.is_empty() || item.change.kind == Kind::OperationAdded => None,
            detail => Some(format!("{}{detail}", item.change.kind.slug())),
        };
        let mut said: Vec<String> = self.items.iter().map(says).collect::<Option<_>>()?;
        said.sort();
        Some(said.join("\n"))
    }
}
