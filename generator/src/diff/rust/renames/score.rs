//! How alike two things are, from 0 to 1, rounded to three places.

use std::collections::BTreeSet;

use strsim::normalized_levenshtein;

use crate::diff::path::template;
use crate::model::{Field, Item, Kind, Operation, names};

/// The longest text that is compared letter by letter, in bytes.
const LONGEST: usize = 256;

/// From this many words on, a description is of one thing.
const TOLD: usize = 8;

/// A name or a value, taken apart once.
pub(super) struct Text {
    lower: String,
    words: BTreeSet<String>,
    numbers: Vec<String>,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
        Self {
            lower: text.to_lowercase(),
            words: names::words(text).into_iter().collect(),
            numbers: numbers.map(str::to_owned).collect(),
        }
    }

    /// By letters, or by words where one has words that the other lacks, whichever says more: `c4-standard-16` is
    /// `c4-standard-lssd-16`. Never with other numbers in them: `c4-standard-16` is not `c4-standard-64`.
    pub(super) fn alike(&self, other: &Self) -> f64 {
        if self.numbers != other.numbers {
            return 0.0;
        }
        let shared = self.words.intersection(&other.words).count() as f64;
        let words = 2.0 * shared / (self.words.len() + other.words.len()).max(1) as f64;
        rounded(words.max(letters(&self.lower, &other.lower)))
    }
}

/// A type, taken apart once.
pub(super) struct Type<'a> {
    home: &'a str,
    pub(super) item: &'a Item,
    name: Text,
    members: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl<'a> Type<'a> {
    pub(super) fn new(home: &'a str, item: &'a Item) -> Self {
        let members = members(item);
        let name = |member: &String| member.split_once(": ").map_or(member.clone(), |(name, _)| name.to_owned());
        let names = members.iter().map(name).collect();
        Self { home, item, name: Text::new(&item.name), members, names }
    }

    /// By what is in them, and what they are called. The more there is in them, the more it says.
    pub(super) fn alike(&self, other: &Self) -> f64 {
        let near = self.home == other.home || self.home == "common" || other.home == "common";
        if !near || std::mem::discriminant(&self.item.kind) != std::mem::discriminant(&other.item.kind) {
            return 0.0;
        }
        let shared = self.members.intersection(&other.members).count() as f64;
        let all = (self.members.len() + other.members.len()) as f64 - shared;
        let structure = if all == 0.0 { 1.0 } else { shared / all };
        // A member of another type is the same member still.
        let structure = structure.max((structure + ratio(&self.names, &other.names)) / 2.0);
        let weight = all / (all + 2.0);
        rounded(weight * structure + (1.0 - weight) * self.name.alike(&other.name))
    }
}

/// How much of two sets is in both.
fn ratio(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    let shared = a.intersection(b).count() as f64;
    shared / ((a.len() + b.len()) as f64 - shared).max(1.0)
}

/// What a type consists of; the inline types in it are named after it, and would all be others.
fn members(item: &Item) -> BTreeSet<String> {
    match &item.kind {
        Kind::Struct(structure) => {
            let own = |field: &Field| field.ty.to_string().replace(&item.name, "Self");
            let fields = structure.fields.iter().map(|field| format!("{}: {}", field.wire, own(field)));
            fields.chain(structure.constants.iter().map(|(wire, value)| format!("{wire} = {value}"))).collect()
        }
        Kind::StringEnum(variants) => variants.iter().map(|variant| variant.value.clone()).collect(),
        Kind::IntegerEnum(variants) => variants.iter().map(|variant| variant.value.to_string()).collect(),
        Kind::Union(union) => union.arms.iter().map(|arm| arm.name.clone()).collect(),
        Kind::Alias(ty) => BTreeSet::from([ty.to_string()]),
        Kind::Former(today) => BTreeSet::from([today.clone()]),
    }
}

/// A field, its name taken apart once.
pub(super) struct Named<'a> {
    pub(super) field: &'a Field,
    name: Text,
}

impl<'a> Named<'a> {
    pub(super) fn new(field: &'a Field) -> Self {
        Self { field, name: Text::new(&field.wire) }
    }

    /// By what they are called, whether they hold the same, and whether the document says the same of them, where it says enough.
    pub(super) fn alike(&self, other: &Self) -> f64 {
        let (old, new) = (self.field, other.field);
        let named = 0.7 * self.name.alike(&other.name);
        if old.ty != new.ty {
            return rounded(named);
        }
        let told = old.doc == new.doc && old.doc.split_whitespace().count() >= TOLD;
        rounded(if told { f64::max(named + 0.3, 0.9) } else { named + 0.3 })
    }
}

/// An operation, its id taken apart once.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    id: Text,
}

impl<'a> Call<'a> {
    pub(super) fn new(operation: &'a Operation) -> Self {
        Self { operation, id: Text::new(&operation.id) }
    }

    /// By what they are called, and where they are sent. By another method it is another operation, by the same one to the same
    /// path the same.
    pub(super) fn alike(&self, other: &Self) -> f64 {
        let (old, new) = (self.operation, other.operation);
        if old.http_method != new.http_method {
            return 0.0;
        }
        if template(&old.path) == template(&new.path) {
            return 1.0;
        }
        rounded(0.5 * self.id.alike(&other.id) + 0.5 * letters(&old.path, &new.path))
    }
}

/// How alike two texts are by their letters, which takes time by the product of their lengths: long ones are alike where they
/// are the same.
fn letters(one: &str, other: &str) -> f64 {
    if one.len().max(other.len()) > LONGEST {
        return if one == other { 1.0 } else { 0.0 };
    }
    normalized_levenshtein(one, other)
}

fn rounded(score: f64) -> f64 {
    (score * 1000.0).round() / 1000.0
}
