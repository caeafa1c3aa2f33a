//! A finding → the entry that settles it, as data and as the lines of its help.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::{Facts, actions, names, parameters};
use crate::diagnostic::{Diagnostic, Input, Subject};
use crate::lock::Kind;
use crate::model::yaml_key;
use crate::overlay::{Mode, Overlay};
use crate::text::{visible, visible_json};

/// Says in every action what it replaces in the document, one after the other.
pub(super) fn expect<'a>(entries: impl Iterator<Item = &'a mut Entry>, document: &Value) {
    let mut document = Cow::Borrowed(document);
    for action in entries.flat_map(|entry| &mut entry.actions) {
        let alone =
            json!({ "overlay": "1.0.0", "info": { "title": "Mend", "version": "1.0.0" }, "actions": [action.clone()] });
        let Ok(overlay) = Overlay::parse(&alone.to_string()) else { continue };
        if let (Some(expects), Some(members)) = (overlay.replaces(&document), action.as_object_mut()) {
            members.insert("x-expects".to_owned(), expects);
        }
        overlay.apply(document.to_mut(), Mode::Lenient);
    }
}

/// What settles a finding: an entry of the policy, or actions of the overlay.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// To merge into the policy; null for nothing.
    pub policy: Value,
    /// To append to the actions of the overlay.
    pub actions: Vec<Value>,
}

const POLICY: &str = "paste into generator/policy.yaml:";
const OVERLAY: &str = "paste into spec/overlay.yaml:";

/// The entry for a finding. With every attempt that did not do, another one, which takes more away.
pub(super) fn of(finding: &Diagnostic, facts: &Facts, attempt: usize) -> Option<Entry> {
    if let Some(subject) = &finding.subject {
        return of_subject(finding, subject, facts, attempt);
    }
    if finding.input != Input::Spec {
        return None;
    }
    let actions = match finding.code {
        "missing-operation-id" | "duplicate-operation-id" => {
            actions::operation_id(finding, &facts.document, &facts.lock, attempt)
        }
        // A name that policy gives is for policy to change.
        "name-collision" => return None,
        "path-parameter" => parameters::path_parameter(finding, &facts.document, attempt),
        _ => actions::away(finding, &facts.document, attempt),
    }?;
    Some(Entry { policy: Value::Null, actions })
}

fn of_subject(finding: &Diagnostic, subject: &Subject, facts: &Facts, attempt: usize) -> Option<Entry> {
    // Of two that would have one name, the one that is new is named, never the one that has shipped.
    let is_known = |key: &str| is_known(subject.section, key, facts);
    let key = match &subject.other {
        Some(other) if attempt == 0 && is_known(&subject.key) && !is_known(other) => other,
        _ => &subject.key,
    };
    let value = match subject.section {
        "aside" => json!(visible(&finding.message)),
        "resources" => names::resource(key, attempt),
        section => {
            // What has no name of its own comes with one.
            let given = finding.code == "name-missing" && !subject.name.is_empty();
            match attempt {
                0 if given => json!(subject.name),
                _ => json!(names::candidate(section, key, &subject.name, attempt - usize::from(given))?),
            }
        }
    };
    let nested = match (subject.section, key.split_once('/')) {
        ("variants", Some((owner, value_of))) => json!({ owner: { value_of: value } }),
        _ => json!({ key: value }),
    };
    Some(Entry { policy: json!({ subject.section: nested }), actions: Vec::new() })
}

/// Whether the lock has a line for the thing.
fn is_known(section: &str, key: &str, facts: &Facts) -> bool {
    let kinds: &[Kind] = match section {
        "types" => &[Kind::Type],
        "fields" => &[Kind::Field, Kind::Argument],
        "variants" => &[Kind::Variant, Kind::Arm],
        "methods" | "requests" => &[Kind::Operation],
        _ => &[],
    };
    let key = if section == "variants" { key.replacen('/', ".", 1) } else { key.to_owned() };
    kinds.iter().any(|kind| facts.lock.lines.get(*kind, &key).is_some())
}

impl Entry {
    /// The help with the entry in it, ready to paste.
    #[must_use]
    pub fn help(&self, before: Option<&str>) -> String {
        let join = |help: String| if help.contains('\n') { format!("{help}\nor ") } else { format!("{help}; or ") };
        let intro = before.and_then(without).map(join).unwrap_or_default();
        let mut lines = String::new();
        let file = if self.actions.is_empty() { POLICY } else { OVERLAY };
        lines.push_str(&format!("{intro}{file}"));
        if let Value::Object(sections) = &self.policy {
            write(sections, 0, &mut lines);
        }
        for action in self.actions.iter().filter_map(Value::as_object) {
            for (index, (key, value)) in action.iter().enumerate() {
                let mark = if index == 0 { "-" } else { " " };
                lines.push_str(&format!("\n{mark} {key}: {}", quoted(value)));
            }
        }
        lines
    }
}

/// The help without the entry; `None` if there was only the entry.
pub(super) fn without(help: &str) -> Option<String> {
    let (first, rest) = help.split_once('\n').unwrap_or((help, ""));
    let Some(file) = [POLICY, OVERLAY].into_iter().find(|file| first.ends_with(file)) else {
        // The line that says what an action replaces is not an entry: it stays.
        return Some(help.to_owned()).filter(|_| rest.is_empty() || rest.starts_with("x-expects: "));
    };
    let intro = first.strip_suffix(file)?.trim_end_matches("; or ");
    (!intro.is_empty()).then(|| intro.to_owned())
}

fn write(entries: &Map<String, Value>, depth: usize, lines: &mut String) {
    for (key, value) in entries {
        lines.push_str(&format!("\n{}{}:", "  ".repeat(depth), yaml_key(key)));
        match value {
            Value::Object(inner) => write(inner, depth + 1, lines),
            value => lines.push_str(&format!(" {}", quoted(value))),
        }
    }
}

/// A value on one line: a word as it is, anything else as JSON, which is YAML.
fn quoted(value: &Value) -> String {
    match value.as_str() {
        Some(text) if yaml_key(text) == text => text.to_owned(),
        _ => visible_json(&value.to_string()).into_owned(),
    }
}
