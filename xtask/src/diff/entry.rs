//! Turns an entry into words: one line, or a part of a list.

use std::collections::{BTreeMap, BTreeSet};

use clickhouse_cloud_generator::diff::{Class, Kind};

use super::fold::{Entry, List};
use super::view::{Item, class_words};
use super::words::{detail, place, reach, sentence, what};

/// How many subjects or places of one entry are named where it is one of many.
const NAMED: usize = 6;

/// What a line says: where, what, whom it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The place, or how many places.
    pub(super) place: String,
    /// What happened there.
    pub(super) what: String,
    /// Whom it concerns; may be empty.
    pub(super) reach: String,
}

impl Entry<'_> {
    /// The entry in one line.
    pub(super) fn line(&self) -> Line {
        if let [item] = self.items.as_slice() {
            let change = item.change;
            return Line {
                place: place(change).to_owned(),
                what: format!("{}{}", what(change.kind), detail(change)),
                reach: reach(change),
            };
        }
        let operations = match self.operations().len() {
            0 => String::new(),
            1 => "1 operation".to_owned(),
            several => format!("{several} operations"),
        };
        let places = self.places();
        if let [only] = places.iter().copied().collect::<Vec<_>>().as_slice() {
            return Line { place: (*only).to_owned(), what: self.subjects(), reach: operations };
        }
        // The same at several places: what the first says, and where.
        let first = self.items.first().map(|item| format!("{}{}", what(item.change.kind), detail(item.change)));
        let per_place = self.items.len() / places.len().max(1);
        let what = if per_place == 1 { first.unwrap_or_default() } else { self.subjects() };
        Line {
            place: format!("{} places", places.len()),
            what: format!("{what}: {}", named(places)),
            reach: operations,
        }
    }

    /// `61 enum values removed: a, b, c, …; 61 enum values added: …`.
    fn subjects(&self) -> String {
        let kind = |(kind, items): (Kind, Vec<&Item<'_>>)| {
            let subjects: BTreeSet<&str> = items.iter().filter_map(|item| item.change.subject.as_deref()).collect();
            format!("{} {}: {}", subjects.len(), lower_first(kind.title()), named(subjects))
        };
        self.kinds().into_iter().map(kind).collect::<Vec<_>>().join("; ")
    }

    /// The entry as part of a list of its kind.
    fn label(&self) -> String {
        match self.items.as_slice() {
            [item] => match &item.change.subject {
                Some(subject) => format!("{}: {subject}", place(item.change)),
                None => place(item.change).to_owned(),
            },
            _ => {
                let Line { place, what, .. } = self.line();
                format!("{place}: {what}")
            }
        }
    }
}

impl List<'_> {
    /// How many changes there are in it.
    pub(super) fn changes(&self) -> usize {
        self.entries.iter().map(|entry| entry.items.len()).sum()
    }

    /// How many changes each resource has in it, where there are several.
    pub(super) fn by_resource(&self) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for item in self.entries.iter().flat_map(|entry| &entry.items) {
            *counts.entry(item.resource).or_default() += 1;
        }
        if counts.len() < 2 {
            return String::new();
        }
        counts.into_iter().map(|(resource, count)| format!("{resource} {count}")).collect::<Vec<_>>().join(", ")
    }

    /// The labels of its entries, those with one owner as one: `Service.{tier, size}`.
    pub(super) fn labels(&self) -> Vec<(String, usize)> {
        let mut owners: Vec<(String, Vec<String>, usize)> = Vec::new();
        for entry in &self.entries {
            let (label, count) = (entry.label(), entry.items.len());
            let (owner, member) = match label.split_once('.') {
                Some((owner, member)) if entry.items.len() == 1 && !label.contains(": ") => {
                    (owner.to_owned(), member.to_owned())
                }
                _ => (label, String::new()),
            };
            match owners.last_mut() {
                Some((last, members, total)) if *last == owner && !member.is_empty() => {
                    members.push(member);
                    *total += count;
                }
                _ => owners.push((owner, vec![member], count)),
            }
        }
        let label = |(owner, members, count): (String, Vec<String>, usize)| match members.as_slice() {
            [member] if member.is_empty() => (owner, count),
            [member] => (format!("{owner}.{member}"), count),
            several => (format!("{owner}.{{{}}}", several.join(", ")), count),
        };
        owners.into_iter().map(label).collect()
    }
}

/// The first few of a set of names, and how many more there are.
fn named(names: BTreeSet<&str>) -> String {
    let shown: Vec<&str> = names.iter().copied().take(NAMED).collect();
    match names.len() - shown.len() {
        0 => shown.join(", "),
        more => format!("{}, … and {more} more", shown.join(", ")),
    }
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

/// A change with its class: for formats that have a line for each.
pub(super) fn message(item: &Item<'_>) -> String {
    let reach = reach(item.change);
    let reach = if reach.is_empty() { reach } else { format!(" ({reach})") };
    let approval = item.approval.map(|approval| format!("; approved: {}", approval.reason)).unwrap_or_default();
    format!("{}{reach}; {}{approval}", sentence(item.change), class_words(item.class))
}

/// How many entries of a kind stand on lines of their own in a folded report, before they become a list.
pub(super) fn lines_before_list(class: Class) -> usize {
    match class {
        Class::Breaking => 8,
        Class::Potential => 4,
        Class::Compatible => 3,
        Class::Documentation => 0,
    }
}
