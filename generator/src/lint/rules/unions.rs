//! `oneOf` and `anyOf`: unions that are none, and arms that nothing tells apart.

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, Place, is_null, types, unions};
use super::super::value::{Verdict, excerpt, judge, sample};

/// Up to how many arms each is held against each other one. A union of more has a finding of its own.
const COMPARED: usize = 64;
/// How deep a sample of an arm may go.
const DEPTH: usize = 12;

pub(super) fn too_many(document: &Document<'_>, found: &mut Found) {
    for (place, keyword, arms) in each(document) {
        if arms.len() > COMPARED {
            found.add(&place.pointer, format!("`{keyword}` of {} arms, of which {COMPARED} are compared", arms.len()));
        }
    }
}

/// The arms that are held against each other.
fn compared(arms: &[Value]) -> &[Value] {
    arms.get(..COMPARED).unwrap_or(arms)
}

/// Every `oneOf` and `anyOf`, with its place and keyword.
fn each<'a>(document: &'a Document<'_>) -> impl Iterator<Item = (&'a Place<'a>, &'static str, &'a Vec<Value>)> {
    document.schemas.iter().flat_map(|place| unions(place.schema).map(move |(keyword, arms)| (place, keyword, arms)))
}

pub(super) fn null_arm(document: &Document<'_>, found: &mut Found) {
    for (place, keyword, arms) in each(document) {
        if arms.len() == 2 && arms.iter().filter(|arm| is_null(arm)).count() == 1 {
            found.add(&place.pointer, format!("`{keyword}` of one schema and null"));
        }
    }
}

pub(super) fn only_null(document: &Document<'_>, found: &mut Found) {
    for (place, keyword, arms) in each(document) {
        if !arms.is_empty() && arms.iter().all(is_null) {
            found.add(&place.pointer, format!("`{keyword}` of null and nothing else"));
        }
    }
}

pub(super) fn without_discriminator(document: &Document<'_>, found: &mut Found) {
    for (place, keyword, arms) in each(document) {
        let objects = arms.iter().filter(|arm| is_object(document, arm, 8)).count();
        if objects > 1 && !place.schema.contains_key("discriminator") {
            found.add(&place.pointer, format!("`{keyword}` of {objects} objects without a `discriminator`"));
        }
    }
}

/// Whether an arm holds objects: it says so, has their keywords, or is a union or sum of such.
fn is_object(document: &Document<'_>, arm: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    let Some(schema) = document.resolve(arm).as_object() else { return false };
    types(schema).contains(&"object")
        || schema.contains_key("properties")
        || ["oneOf", "anyOf", "allOf"]
            .iter()
            .filter_map(|keyword| schema.get(*keyword)?.as_array())
            .flatten()
            .any(|part| is_object(document, part, depth))
}

pub(super) fn null_twice(document: &Document<'_>, found: &mut Found) {
    for (place, keyword, arms) in each(document) {
        if keyword != "oneOf" || !arms.iter().any(is_null) {
            continue;
        }
        let also = |arm: &&Value| !is_null(arm) && judge(document, arm, &Value::Null) == Verdict::Fits;
        if let Some(arm) = arms.iter().find(also) {
            let name = arm.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next());
            let name = name.map_or_else(|| "the other arm".to_owned(), |name| format!("`{name}`"));
            found.add(&place.pointer, format!("null fits the null arm and {name}, so the `oneOf` rejects it"));
        }
    }
}

pub(super) fn overlapping(document: &Document<'_>, found: &mut Found) {
    for (place, keyword, arms) in each(document) {
        if keyword != "oneOf" {
            continue;
        }
        if let Some((value, fitting)) = overlap(document, compared(arms)) {
            found.add(&place.pointer, format!("{} fits the arms {}", excerpt(&value), list(&fitting)));
        }
    }
}

pub(super) fn not_exclusive(document: &Document<'_>, found: &mut Found) {
    for (place, keyword, arms) in each(document) {
        let arms = compared(arms);
        // What one arm alone gives away is worse, and a rule of its own.
        if keyword != "oneOf" || overlap(document, arms).is_some() {
            continue;
        }
        let samples: Vec<Option<Value>> = arms.iter().map(|arm| sample(document, arm, DEPTH)).collect();
        let both = samples.iter().enumerate().find_map(|(index, one)| {
            samples.iter().enumerate().take(index).find_map(|(position, other)| {
                let mut both = one.as_ref()?.as_object()?.clone();
                for (name, value) in other.as_ref()?.as_object()? {
                    both.entry(name).or_insert_with(|| value.clone());
                }
                let both = Value::Object(both);
                // Most pairs are settled by the two; what else fits is looked up for the one that is reported.
                let fits = |at: usize| arms.get(at).is_some_and(|arm| judge(document, arm, &both) == Verdict::Fits);
                if !fits(index) || !fits(position) {
                    return None;
                }
                let fitting = fitting(document, arms, &both);
                (fitting.len() > 1).then_some((both, fitting))
            })
        });
        if let Some((value, fitting)) = both {
            found.add(&place.pointer, format!("{} fits the arms {}", excerpt(&value), list(&fitting)));
        }
    }
}

/// A sample of one arm that other arms take as well, and the arms that take it.
fn overlap(document: &Document<'_>, arms: &[Value]) -> Option<(Value, Vec<usize>)> {
    arms.iter().enumerate().filter(|(_, arm)| !is_null(arm)).find_map(|(index, arm)| {
        let value = sample(document, arm, DEPTH)?;
        let fitting = fitting(document, arms, &value);
        (fitting.len() > 1 && fitting.contains(&index)).then_some((value, fitting))
    })
}

/// The arms, null aside, that a value certainly fits.
fn fitting(document: &Document<'_>, arms: &[Value], value: &Value) -> Vec<usize> {
    let fits = |arm: &Value| !is_null(arm) && judge(document, arm, value) == Verdict::Fits;
    arms.iter().enumerate().filter(|(_, arm)| fits(arm)).map(|(index, _)| index).collect()
}

fn list(arms: &[usize]) -> String {
    arms.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}
