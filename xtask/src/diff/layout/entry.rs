//! Turns an entry into words: one line, or a part of a list.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use clickhouse_cloud_generator::diff::{Class, Kind};
use clickhouse_cloud_generator::text::visible;

use crate::diff::item::Item;
use crate::diff::layout::fold::{Entry, List};
use crate::diff::layout::words::{count, detail, is_operation, place, reach, sentence, what};
use crate::diff::view::class_words;

/// How many subjects or places of one entry are named where it is one of many.
const NAMED: usize = 4;

/// What a line says: the place, the change, and the operations that it concerns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// The place, or the places.
    pub(crate) place: String,
    /// What happened there.
    pub(crate) said: Vec<Said>,
    /// Whom it concerns; may be empty.
    pub(crate) reach: String,
}

/// What happened, and the values that came, went or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// In our words: `61 values removed`.
    pub(crate) what: String,
    /// In the document's words: `a, b, c`; may be empty.
    pub(crate) detail: String,
}

impl Line {
    /// What happened, in one text.
    pub(crate) fn words(&self) -> String {
        let words = |said: &Said| match said.detail.as_str() {
            "" => said.what.clone(),
            detail => format!("{}: {detail}", said.what),
        };
        self.said.iter().map(words).collect::<Vec<_>>().join("; ")
    }
}

impl Entry<'_> {
    /// The entry in one line.
    pub(crate) fn line(&self) -> Line {
        let reach = match (self.items.as_slice(), self.operations().len()) {
            ([item], _) => reach(item.change),
            ([item, ..], _) if self.replaced.is_some() && self.places().len() == 1 => reach(item.change),
            (_, 0) => String::new(),
            (_, number) => count(number, "operation"),
        };
        Line { place: self.place(), said: self.said(), reach }
    }

    /// The entry as part of a list of its kind: what it says of several places, else the place first.
    pub(crate) fn label(&self) -> String {
        let line = self.line();
        let detail = match line.said.as_slice() {
            [said] if self.replaced.is_none() && self.has_detail() => said.detail.clone(),
            [_] => return line.place,
            _ => line.words(),
        };
        if self.places().len() > 1 { format!("{detail}: {}", line.place) } else { format!("{}: {detail}", line.place) }
    }

    /// Whether it says more than that something came or went.
    pub(crate) fn has_detail(&self) -> bool {
        // Method and path say no more than the id of the operation does.
        self.items.iter().any(|item| !is_operation(item.change.kind) && !detail(item.change).is_empty())
    }

    fn place(&self) -> String {
        match self.items.as_slice() {
            [item] => place(item.change).into_owned(),
            _ => named(&self.places()),
        }
    }

    /// What is said by kind: the values of several changes of one kind together, with how many there are.
    fn said(&self) -> Vec<Said> {
        if let Some(replaced) = self.replaced {
            let in_rust = replaced.in_rust().map(|detail| Said { what: "in Rust".to_owned(), detail });
            let own = Said { what: "enum value replaced".to_owned(), detail: replaced.words() };
            return iter::once(own).chain(in_rust).collect();
        }
        let detail = |item: &&Item<'_>| detail(item.change).strip_prefix(": ").map(str::to_owned);
        let said = |(kind, items): (Kind, Vec<&Item<'_>>)| {
            let details: BTreeSet<String> = items.iter().filter_map(detail).collect();
            let what = match details.len() {
                0 | 1 => what(kind),
                number => format!("{number} {}", lower_first(kind.title())),
            };
            Said { what, detail: named(&details) }
        };
        self.kinds().into_iter().map(said).collect()
    }
}

impl List<'_> {
    /// How many changes there are in it.
    pub(crate) fn changes(&self) -> usize {
        self.entries.iter().map(|entry| entry.items.len()).sum()
    }

    /// How many changes each resource has in it, where there are several.
    pub(crate) fn by_resource(&self) -> String {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for item in self.entries.iter().flat_map(|entry| &entry.items) {
            *counts.entry(item.resource).or_default() += 1;
        }
        if counts.len() < 2 {
            return String::new();
        }
        counts.into_iter().map(|(resource, count)| format!("{resource} {count}")).collect::<Vec<_>>().join(", ")
    }

    /// Whether its entries say more than that something came or went: then each is a line of its own, those that stand for
    /// most changes first.
    pub(crate) fn has_details(&self) -> bool {
        self.entries.iter().any(Entry::has_detail)
    }

    /// Its entries as labels, each with how many changes it stands for; where they are places only, those with one owner as
    /// one: `Service.{tier, size}`; of more than `most` members of an owner the first.
    pub(crate) fn labels(&self, most: Option<usize>) -> Vec<(String, usize)> {
        if self.has_details() {
            let mut labels: Vec<_> = self.entries.iter().map(|entry| (entry.label(), entry.items.len())).collect();
            labels.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
            return labels;
        }
        let mut owners: Vec<(Cow<'_, str>, Vec<Cow<'_, str>>)> = Vec::new();
        for item in self.entries.iter().flat_map(|entry| &entry.items) {
            // What is not visible is written out part by part, as in the whole place.
            let (owner, member) = match item.change.place.split_once('.') {
                Some((owner, member)) => (visible(owner), visible(member)),
                None => (place(item.change), Cow::Borrowed("")),
            };
            match owners.last_mut() {
                Some((last, members)) if *last == owner && !member.is_empty() => members.push(member),
                _ => owners.push((owner, vec![member])),
            }
        }
        let label = |(owner, members): (Cow<'_, str>, Vec<Cow<'_, str>>)| match members.as_slice() {
            [member] if member.is_empty() => (owner.into_owned(), 1),
            [member] => (format!("{owner}.{member}"), 1),
            several => (format!("{owner}.{{{}}}", list(several, most)), several.len()),
        };
        owners.into_iter().map(label).collect()
    }
}

/// The first few of a set of names, and how many more there are.
fn named(names: &BTreeSet<impl AsRef<str>>) -> String {
    list(&names.iter().map(|name| visible(name.as_ref())).collect::<Vec<_>>(), Some(NAMED))
}

/// Names with commas; of more than `most` the first, and how many more there are.
pub(crate) fn list(names: &[impl AsRef<str>], most: Option<usize>) -> String {
    // To say that there is one more takes as much room as to name it.
    let shown = most.filter(|most| names.len() > most + 1).unwrap_or(names.len());
    let words: Vec<&str> = names.iter().take(shown).map(AsRef::as_ref).collect();
    let words = words.join(", ");
    if shown < names.len() { format!("{words}, … and {} more", names.len() - shown) } else { words }
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

/// A change with its class: for formats that have a line for each.
pub(crate) fn message(item: &Item<'_>) -> String {
    let reach = reach(item.change);
    let reach = if reach.is_empty() { reach } else { format!(" ({reach})") };
    let approval =
        item.approval.map(|approval| format!("; approved: {}", visible(&approval.reason))).unwrap_or_default();
    format!("{}{reach}; {}{approval}", sentence(item.change), class_words(item.class))
}

/// How many entries of a kind stand on lines of their own in a folded report, before they become a list.
pub(crate) fn lines_before_list(class: Class) -> usize {
    match class {
        Class::Breaking => 6,
        Class::Potential => 3,
        Class::Compatible => 2,
        Class::Documentation => 0,
    }
}
