//! An action × a place → what the action replaces there, which is held against what it expects.

use serde_json::{Map, Value};

use super::jsonpath::{Location, find};
use super::{Action, Change};

/// Whether the place has what the action expects; one that does not say what it expects takes everything.
pub(super) fn is_met(action: &Action, document: &Value, location: &Location) -> bool {
    action.expects.as_ref().is_none_or(|expects| replaced(action, document, location).as_ref() == Some(expects))
}

/// What the action replaces: of an object, the members that it names; of a list, nothing, because it appends.
pub(super) fn replaced(action: &Action, document: &Value, location: &Location) -> Option<Value> {
    let target = find(document, location)?;
    Some(match &action.change {
        Change::Remove => target.clone(),
        Change::Update(update) => under(target, update),
    })
}

fn under(target: &Value, update: &Value) -> Value {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            let member = |(name, value): (&String, &Value)| Some((name.clone(), under(target.get(name)?, value)));
            Value::Object(update.iter().filter_map(member).collect::<Map<_, _>>())
        }
        (Value::Array(_), _) => Value::Array(Vec::new()),
        (target, _) => target.clone(),
    }
}

/// The part of an update that finds what it expects.
pub(super) fn agreed(target: &Value, update: &Value, expects: &Value) -> Option<Value> {
    let (Value::Object(members), Value::Object(known), Value::Object(expected)) = (update, target, expects) else {
        return (under(target, update) == *expects).then(|| update.clone());
    };
    let mut part = Map::new();
    for (name, value) in members {
        let member = match (known.get(name), expected.get(name)) {
            (Some(target), Some(expects)) => agreed(target, value, expects),
            (None, None) => Some(value.clone()),
            _ => None,
        };
        part.extend(member.map(|member| (name.clone(), member)));
    }
    (!part.is_empty()).then_some(Value::Object(part))
}

/// Whether the update would change nothing.
pub(super) fn is_settled(target: &Value, update: &Value) -> bool {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            update.iter().all(|(name, value)| target.get(name).is_some_and(|member| is_settled(member, value)))
        }
        (Value::Array(target), Value::Array(update)) => update.iter().all(|value| target.contains(value)),
        (Value::Array(target), value) => target.contains(value),
        (target, update) => target == update,
    }
}
