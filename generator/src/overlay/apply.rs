//! Actions × document → the mended document, and a finding for each action that mended nothing.

use serde_json::Value;

use super::jsonpath::{Location, Token};
use super::{Action, Change, Mode};
use crate::diagnostic::{Diagnostic, Diagnostics, Input, Severity};
use crate::policy::Policy;

pub(super) fn apply(actions: &[Action], document: &mut Value, mode: Mode, policy: &Policy) -> Diagnostics {
    let mut findings = Diagnostics::default();
    for (index, action) in actions.iter().enumerate() {
        let locations = action.path.select(document);
        if locations.is_empty() {
            if !policy.is_aside("overlay", &action.target) {
                findings.push(stale("overlay-no-match", index, action, mode, "matches nothing"));
            }
            continue;
        }
        // Backwards, so that removing an element does not move the ones still to come.
        let changed = locations.iter().rev().filter(|location| change(document, location, &action.change)).count();
        if changed == 0 && !policy.is_aside("overlay", &action.target) {
            findings.push(stale("overlay-no-change", index, action, mode, "changes nothing"));
        }
    }
    findings
}

fn stale(code: &'static str, index: usize, action: &Action, mode: Mode, what: &str) -> Diagnostic {
    let message = format!("action {index} (`{}`) {what} in this document", action.target);
    let severity = match mode {
        Mode::Strict => Severity::Error,
        Mode::Lenient => Severity::Warning,
    };
    let help = match mode {
        Mode::Strict => "delete the action: upstream fixed the defect; or mend its target, if the place moved",
        Mode::Lenient => "nothing to do: the overlay was written for another document",
    };
    let finding = Diagnostic::error(code, format!("/actions/{index}/target"), message);
    Diagnostic { severity, ..finding }.about(Input::Overlay).at(action.position).help(help).subject(
        "aside",
        format!("overlay/{}", action.target),
        "",
    )
}

/// Makes one change; whether the document is another one now.
fn change(document: &mut Value, location: &Location, change: &Change) -> bool {
    match change {
        Change::Update(update) => navigate(document, location).is_some_and(|target| merge(target, update)),
        Change::Remove => location
            .split_last()
            .and_then(|(last, parents)| Some((last, navigate(document, parents)?)))
            .is_some_and(|(last, parent)| remove(parent, last)),
    }
}

fn navigate<'a>(document: &'a mut Value, location: &[Token]) -> Option<&'a mut Value> {
    location.iter().try_fold(document, |value, token| match token {
        Token::Name(name) => value.get_mut(name.as_str()),
        Token::Index(index) => value.get_mut(*index),
    })
}

fn remove(parent: &mut Value, token: &Token) -> bool {
    match (parent, token) {
        (Value::Object(object), Token::Name(name)) => object.shift_remove(name).is_some(),
        (Value::Array(array), Token::Index(index)) if *index < array.len() => {
            array.remove(*index);
            true
        }
        _ => false,
    }
}

/// Merges objects member by member, appends to arrays, replaces everything else; whether anything changed.
///
/// An element that an array already has is not appended again: no list of an OpenAPI document may hold one twice, and an
/// upstream that has added it has fixed the defect.
fn merge(target: &mut Value, update: &Value) -> bool {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => {
            let mut changed = false;
            for (name, value) in update {
                match target.get_mut(name) {
                    Some(member) => changed |= merge(member, value),
                    None => {
                        target.insert(name.clone(), value.clone());
                        changed = true;
                    }
                }
            }
            changed
        }
        (Value::Array(target), Value::Array(update)) => {
            let before = target.len();
            for value in update {
                append(target, value);
            }
            target.len() > before
        }
        (Value::Array(target), value) => append(target, value),
        (target, update) if target == update => false,
        (target, update) => {
            *target = update.clone();
            true
        }
    }
}

fn append(array: &mut Vec<Value>, value: &Value) -> bool {
    let absent = !array.contains(value);
    if absent {
        array.push(value.clone());
    }
    absent
}
