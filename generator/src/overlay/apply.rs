//! Actions × document → the mended document, and a finding for each action that mended nothing.

use serde_json::Value;

use super::jsonpath::{Location, Token, find};
use super::{Action, Change, Mode, expect};
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
        let aside = policy.is_aside("overlay", &action.target);
        let is_stale = |location: &Location| match &action.change {
            Change::Update(update) => find(document, location).is_none_or(|value| expect::is_settled(value, update)),
            Change::Remove => false,
        };
        if locations.iter().all(is_stale) {
            if aside {
                continue;
            }
            findings.push(stale("overlay-no-change", index, action, mode, "changes nothing"));
            continue;
        }
        let (met, other): (Vec<&Location>, Vec<&Location>) =
            locations.iter().partition(|location| is_stale(location) || expect::is_met(action, document, location));
        if !aside && (action.expects.is_none() && mode == Mode::Strict || !other.is_empty()) {
            findings.push(unexpected(index, action, mode, document, if other.is_empty() { &met } else { &other }));
        }
        let (met, other): (Vec<Location>, Vec<Location>) =
            (met.into_iter().cloned().collect(), other.into_iter().cloned().collect());
        // Of an action with several members, those that find what they expect.
        for location in &other {
            if let (Change::Update(update), Some(expects)) = (&action.change, &action.expects)
                && let Some(target) = navigate(document, location)
                && let Some(part) = expect::agreed(target, update, expects)
            {
                merge(target, &part);
            }
        }
        // Backwards, so that removing an element does not move the ones still to come.
        for location in met.iter().rev() {
            change(document, location, &action.change);
        }
    }
    findings
}

/// An action that does not say what it replaces, or finds something else: whether the mend is still right is for a person to say.
fn unexpected(index: usize, action: &Action, mode: Mode, document: &Value, places: &[&Location]) -> Diagnostic {
    let mut found: Vec<Value> = Vec::new();
    for value in places.iter().filter_map(|location| expect::replaced(action, document, location)) {
        if !found.contains(&value) {
            found.push(value);
        }
    }
    let what = match &action.expects {
        Some(expects) => format!("expects to replace {expects}, and the document has another thing there"),
        None => "does not say what it expects to replace".to_owned(),
    };
    let finding = stale("overlay-expects", index, action, mode, &what);
    match (mode, found.as_slice()) {
        (Mode::Lenient, _) => finding.help("nothing to do: the action is left out here"),
        (Mode::Strict, [only]) => finding.help_lines(format!(
            "look whether the mend is still right; if it is, say what it replaces now, else correct or delete it:\nx-expects: {only}"
        )),
        (Mode::Strict, several) => {
            let list: Vec<String> = several.iter().map(|value| format!("x-expects: {value}")).collect();
            finding.help_lines(format!(
                "the places differ: give each kind an action of its own, with one of\n{}",
                list.join("\n")
            ))
        }
    }
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
pub(super) fn change(document: &mut Value, location: &Location, change: &Change) -> bool {
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
