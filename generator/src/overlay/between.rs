//! Two documents as published → the two to compare: a defect that only one of them still has is mended, and nothing else.
//!
//! What stands in both is left alone: a mend of both would hide what changed under it.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::jsonpath::Location;
use super::{Action, Change, apply, expect, jsonpath};

pub(super) fn between<'a>(actions: &[Action], old: &'a Value, new: &'a Value) -> (Cow<'a, Value>, Cow<'a, Value>) {
    let (mut old, mut new) = (Cow::Borrowed(old), Cow::Borrowed(new));
    for action in actions {
        let (of_old, of_new) = (fixed(action, &old, &new), fixed(action, &new, &old));
        for (locations, document) in [(of_old, &mut old), (of_new, &mut new)] {
            // Backwards, so that removing an element does not move the ones still to come.
            for (location, change) in locations.iter().rev() {
                apply::change(document.to_mut(), location, change);
            }
        }
    }
    (old, new)
}

/// The places of a document that have the defect, where the other document has them without it; each with its mend.
fn fixed(action: &Action, document: &Value, other: &Value) -> Vec<(Location, Change)> {
    let places = action.path.select(document);
    let theirs = if places.is_empty() { Vec::new() } else { action.path.select(other) };
    let mend = |location: &Location| match &action.change {
        Change::Update(update) => {
            let (target, other) = (jsonpath::find(document, location)?, jsonpath::find(other, location)?);
            let met = match &action.expects {
                Some(expects) => expect::agreed(target, update, expects)?,
                None => update.clone(),
            };
            part(target, other, &met).map(Change::Update)
        }
        Change::Remove => {
            let (_, parent) = location.split_last()?;
            let is_gone = jsonpath::find(other, parent).is_some() && !theirs.iter().any(|own| own.starts_with(parent));
            (is_gone && expect::is_met(action, document, location)).then_some(Change::Remove)
        }
    };
    places.into_iter().filter_map(|location| mend(&location).map(|change| (location, change))).collect()
}

/// The part of an update that the other side has already, and this one has not.
fn part(target: &Value, other: &Value, update: &Value) -> Option<Value> {
    if let (Value::Object(target), Value::Object(other), Value::Object(update)) = (target, other, update) {
        let mut parts = Map::new();
        for (name, value) in update {
            let member = match (target.get(name), other.get(name)) {
                (Some(target), Some(other)) => part(target, other, value),
                (None, Some(other)) => expect::is_settled(other, value).then(|| value.clone()),
                _ => None,
            };
            parts.extend(member.map(|member| (name.clone(), member)));
        }
        return (!parts.is_empty()).then_some(Value::Object(parts));
    }
    (!expect::is_settled(target, update) && expect::is_settled(other, update)).then(|| update.clone())
}
