//! Names, which become the names of types, fields and arguments.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, Role};

pub(super) fn component_case(document: &Document<'_>, found: &mut Found) {
    for place in document.schemas.iter().filter(|place| place.role == Role::Component) {
        if !place.name.starts_with(char::is_uppercase) {
            found.add(&place.pointer, format!("`{}`", place.name));
        }
    }
}

pub(super) fn property_case(document: &Document<'_>, found: &mut Found) {
    for place in document.schemas.iter().filter(|place| place.role == Role::Property && !is_camel(place.name)) {
        found.add(&place.pointer, format!("property `{}`", place.name));
    }
    for (pointer, parameter) in document.operations.iter().flat_map(|operation| &operation.parameters) {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        // Headers have their own custom.
        let is_header = parameter.get("in").is_some_and(|place| place == "header");
        if !is_header && !is_camel(name) {
            found.add(pointer, format!("parameter `{name}`"));
        }
    }
}

fn is_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// How often a word must be used before a rarer one can be a misspelling of it.
const COMMON: usize = 10;

/// The shortest word that is looked at: shorter ones differ by a letter and mean something else.
const LONG: usize = 6;

pub(super) fn misspelt(document: &Document<'_>, found: &mut Found) {
    let components = || document.schemas.iter().filter(|place| place.role == Role::Component);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for word in components().flat_map(|place| words(place.name)) {
        *counts.entry(word).or_default() += 1;
    }
    for place in components() {
        let rare = words(place.name).into_iter().filter(|word| word.len() >= LONG && counts.get(word) == Some(&1));
        let misspelt: Vec<String> = rare
            .filter_map(|word| {
                let (meant, count) = counts.iter().find(|(other, count)| {
                    let is_near = is_longer(other, &word) || (is_longer(&word, other) && !is_inflected(&word, other));
                    **count >= COMMON && is_near
                })?;
                Some(format!("\"{word}\" once, \"{meant}\" {count} times"))
            })
            .collect();
        if !misspelt.is_empty() {
            found.add(&place.pointer, format!("`{}`: {}", place.name, misspelt.join("; ")));
        }
    }
}

/// The words of a name in camel case, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut after_lower = false;
    for character in name.chars() {
        if character.is_uppercase() && after_lower || words.is_empty() {
            words.push(String::new());
        }
        after_lower = character.is_lowercase();
        if let Some(word) = words.last_mut() {
            word.extend(character.to_lowercase());
        }
    }
    words
}

/// Whether `long` is `short` with one letter more.
fn is_longer(long: &str, short: &str) -> bool {
    long.len() == short.len() + 1
        && long.char_indices().any(|(at, letter)| {
            let rest = long.get(at + letter.len_utf8()..).unwrap_or_default();
            short.strip_prefix(long.get(..at).unwrap_or_default()) == Some(rest)
        })
}

/// Plurals, persons and adjectives are words of their own.
fn is_inflected(long: &str, short: &str) -> bool {
    long.strip_prefix(short).is_some_and(|ending| matches!(ending, "s" | "d" | "r" | "n" | "y"))
}
