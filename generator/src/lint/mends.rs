//! Overlay × document → what each action says and which places it changes, so that findings can name the action that ends them.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostics, Input};
use crate::overlay::{Mode, Overlay};
use crate::pointer::join;
use crate::yaml;

/// An action of the overlay, and what it has to do with the findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// Its target, a JSONPath.
    pub target: String,
    /// What it mends, as a sentence.
    pub description: String,
    /// How we know.
    pub evidence: String,
    /// The JSON pointers of what it changes in this document; empty where it does not apply to it.
    pub changes: Vec<String>,
    /// How many findings it ends; `None` if only the API shows the defect, not the document.
    pub findings: usize,
}

/// Applies the actions one after the other and notes what each changes.
pub(super) fn mends(overlay: &str, document: &Value) -> Result<Vec<Mend>, Diagnostics> {
    if overlay.trim().is_empty() {
        return Ok(Vec::new());
    }
    let read: Value = yaml::from_str(overlay).map_err(|error| error.about(Input::Overlay))?;
    let mut document = document.clone();
    let mut mends = Vec::new();
    for action in read.get("actions").and_then(Value::as_array).into_iter().flatten() {
        let before = document.clone();
        // An overlay with one action; JSON is YAML.
        let alone = json!({ "overlay": "1.0.0", "info": { "title": "One", "version": "1" }, "actions": [action] });
        Overlay::parse(&alone.to_string())?.apply(&mut document, Mode::Lenient);
        let mut changes = Vec::new();
        differences(&before, &document, "", &mut changes);
        let text = |field: &str| action.get(field).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
        let (target, description, evidence) = (text("target"), text("description"), text("x-evidence"));
        mends.push(Mend { target, description, evidence, changes, findings: 0 });
    }
    Ok(mends)
}

/// The actions that a finding at this pointer ended with, each counted on it: those that change the place itself, or else
/// those that change a component that it refers to.
pub(super) fn credit(mends: &mut [Mend], document: &Value, pointer: &str) -> Vec<usize> {
    let mut references = Vec::new();
    document.pointer(pointer).iter().for_each(|place| collect(place, &mut references));
    let here = |change: &String| is_within(change, pointer) || is_within(pointer, change);
    let beyond = |change: &String| references.iter().any(|target| is_within(change, target));
    let credited = |touches: &dyn Fn(&String) -> bool| -> Vec<usize> {
        let touching = mends.iter().enumerate().filter(|(_, mend)| mend.changes.iter().any(touches));
        touching.map(|(index, _)| index).collect()
    };
    let mut by = credited(&here);
    if by.is_empty() {
        by = credited(&beyond);
    }
    for index in &by {
        if let Some(mend) = mends.get_mut(*index) {
            mend.findings += 1;
        }
    }
    by
}

/// The pointers that a value refers to.
fn collect<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
    match value {
        Value::Object(object) => {
            references.extend(object.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#')));
            object.values().for_each(|value| collect(value, references));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, references)),
        _ => {}
    }
}

fn is_within(pointer: &str, outer: &str) -> bool {
    pointer.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The pointers of the values that are other ones now.
fn differences(before: &Value, after: &Value, pointer: &str, found: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => members(before, after, pointer, found),
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                differences(before, after, &format!("{pointer}/{index}"), found);
            }
        }
        _ if before == after => {}
        _ => found.push(pointer.to_owned()),
    }
}

fn members(before: &Map<String, Value>, after: &Map<String, Value>, pointer: &str, found: &mut Vec<String>) {
    for (name, value) in before {
        match after.get(name) {
            Some(other) => differences(value, other, &join(pointer, name), found),
            None => found.push(join(pointer, name)),
        }
    }
    found.extend(after.keys().filter(|name| !before.contains_key(*name)).map(|name| join(pointer, name)));
}
