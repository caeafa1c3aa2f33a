//! Findings → the entries of policy and overlay that settle them, and a document that compiles with those.
//!
//! An entry is made once and used three times: a person reads it in the help of the finding, `rounds` applies it to find what
//! else would stop, and `--provisional` lets it stand for this run. What is shown has therefore been tried.

mod actions;
mod entry;
mod names;
mod parameters;
mod places;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics, Input, Severity};
use crate::inputs::Inputs;
use crate::lock::Lock;
use crate::overlay::{Mode, Overlay};
use crate::policy::Policy;
use crate::{locate, source, yaml};

pub use entry::Entry;

/// How often entries are tried: what a later stage finds is known only when the earlier ones pass.
const ROUNDS: usize = 12;

/// How many entries for a finding are looked at in a round.
const TRIES: usize = 4;

/// What entries are made from.
pub(crate) struct Facts {
    /// The document, as the overlay leaves it.
    document: Value,
    lock: Lock,
}

impl Facts {
    /// Reads what can be read: without it there are fewer entries.
    pub(crate) fn read(inputs: &Inputs<'_>) -> Self {
        let mut document = source::parse(inputs.spec).unwrap_or_default();
        if let (Ok(overlay), Ok(policy)) = (Overlay::parse(inputs.overlay), Policy::parse(inputs.policy)) {
            overlay.apply_beside(&policy, &mut document, Mode::Lenient);
        }
        Self { document, lock: Lock::parse(inputs.lock).unwrap_or_default() }
    }
}

/// Adds to every error the entry that settles it, where there is one.
pub(crate) fn explain(findings: &mut Diagnostics, inputs: &Inputs<'_>) {
    if !findings.has_errors() {
        return;
    }
    let facts = Facts::read(inputs);
    for finding in findings.0.iter_mut().filter(|finding| finding.severity == Severity::Error) {
        if let Some(mut entry) = entry::of(finding, &facts, 0) {
            entry::expect(std::iter::once(&mut entry), &facts.document);
            finding.help = Some(entry.help(finding.help.as_deref()));
        }
    }
}

/// What came of a document after its errors were settled.
pub(crate) struct Rounds<T> {
    /// The output with all entries applied, or the findings of the round that no entry helps.
    pub(crate) result: Result<T, Diagnostics>,
    /// The errors of all rounds, each once, with the entry that was applied.
    pub(crate) settled: Vec<(Diagnostic, Entry)>,
    /// Overlay and policy with all entries; `None` if nothing was applied.
    pub(crate) applied: Option<Applied>,
}

/// Overlay and policy as text, with entries in them that their files do not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The overlay.
    pub overlay: String,
    /// The policy.
    pub policy: String,
}

/// Compiles with `run`, applies the entries of its errors, and compiles again, until nothing stops.
pub(crate) fn rounds<T>(inputs: &Inputs<'_>, run: impl Fn(&Inputs<'_>) -> Result<T, Diagnostics>) -> Rounds<T> {
    let mut result = run(inputs);
    let base = Facts::read(inputs).document;
    let mut settled: Vec<(Diagnostic, Entry)> = Vec::new();
    let mut attempts: BTreeMap<(&'static str, String, String), usize> = BTreeMap::new();
    let mut last = None;
    for _ in 0..ROUNDS {
        let Err(findings) = &result else { break };
        let (Some(overlay), Some(policy)) = (actions(inputs.overlay), policy(inputs.policy)) else { break };
        let Applied { overlay, policy } = applied(overlay, policy, &expecting(&settled, &base));
        let facts = Facts::read(&Inputs { overlay: &overlay, policy: &policy, ..*inputs });
        let mut fresh: Vec<Entry> = Vec::new();
        for finding in findings.0.iter().filter(|finding| finding.severity == Severity::Error) {
            let key = finding.subject.as_ref().map_or_else(|| finding.message.clone(), |subject| subject.key.clone());
            let attempt = attempts.entry((finding.code, finding.pointer.clone(), key)).or_default();
            // One of an earlier round did not do; one of this round may do for several findings.
            let did_not_do = |entry: &Entry| !fresh.contains(entry) && settled.iter().any(|(_, known)| known == entry);
            let tried =
                (*attempt..*attempt + TRIES).filter_map(|tried| Some((tried, entry::of(finding, &facts, tried)?)));
            let found = { tried }.find(|(_, entry)| !did_not_do(entry));
            let Some((tried, entry)) = found.filter(|(_, entry)| !fresh.contains(entry)) else { continue };
            *attempt = tried + 1;
            fresh.push(entry.clone());
            // An entry that did not do is replaced by the one that does.
            match settled.iter_mut().find(|(known, _)| is_same(known, finding)) {
                Some((_, known)) => *known = entry,
                None => settled.push((relocated(finding, inputs), entry)),
            }
        }
        if fresh.is_empty() {
            break;
        }
        let (Some(overlay), Some(policy)) = (actions(inputs.overlay), self::policy(inputs.policy)) else { break };
        let applied = applied(overlay, policy, &expecting(&settled, &base));
        result = run(&Inputs { overlay: &applied.overlay, policy: &applied.policy, ..*inputs });
        last = Some(applied);
    }
    entry::expect(settled.iter_mut().map(|(_, entry)| entry), &base);
    for (finding, entry) in &mut settled {
        finding.help = Some(entry.help(finding.help.as_deref()));
    }
    Rounds { result, settled, applied: last }
}

/// The errors of the stages to come beside those of the one that stopped, so that a person settles all of them at once.
pub(crate) fn all<T>(
    inputs: &Inputs<'_>,
    findings: Diagnostics,
    run: impl Fn(&Inputs<'_>) -> Result<T, Diagnostics>,
) -> Diagnostics {
    let rounds = rounds(inputs, run);
    let mut all: Vec<Diagnostic> = rounds.settled.into_iter().map(|(finding, _)| finding).collect();
    let is_new = |finding: &Diagnostic, all: &[Diagnostic]| {
        let is_same =
            |own: &&Diagnostic| is_same(own, finding) && (own.subject.is_some() || own.message == finding.message);
        !all.iter().any(|own| is_same(&own))
    };
    let rest = rounds.result.err().into_iter().flat_map(|findings| findings.0);
    for (index, finding) in findings.0.into_iter().enumerate() {
        if is_new(&finding, &all) {
            all.insert(index.min(all.len()), finding);
        }
    }
    for finding in rest.filter(|finding| finding.severity == Severity::Error) {
        if is_new(&finding, &all) {
            all.push(finding);
        }
    }
    Diagnostics(all)
}

/// The entries, each action with what it replaces after those before it.
fn expecting(settled: &[(Diagnostic, Entry)], base: &Value) -> Vec<Entry> {
    let mut entries: Vec<Entry> = settled.iter().map(|(_, entry)| entry.clone()).collect();
    entry::expect(entries.iter_mut(), base);
    entries
}

/// Whether both are about the same thing: an entry that does not do makes another message.
pub(crate) fn is_same(one: &Diagnostic, other: &Diagnostic) -> bool {
    let key = |finding: &Diagnostic| finding.subject.as_ref().map(|subject| subject.key.clone());
    // A path may have several parameters that its operation does not declare.
    let is_named = one.code != "path-parameter" || one.message == other.message;
    one.code == other.code && one.pointer == other.pointer && key(one) == key(other) && is_named
}

/// The finding without the entry and the place that it got from texts with entries in them.
fn relocated(finding: &Diagnostic, inputs: &Inputs<'_>) -> Diagnostic {
    let mut finding = finding.clone();
    finding.help = finding.help.as_deref().and_then(entry::without);
    if finding.input != Input::Lock {
        finding.position = None;
    }
    let mut one = Diagnostics(vec![finding.clone()]);
    locate::locate(&mut one, inputs);
    one.0.pop().unwrap_or(finding)
}

/// The overlay as data; `None` if it cannot be read.
fn actions(text: &str) -> Option<Value> {
    let empty = || json!({ "overlay": "1.0.0", "info": { "title": "Mends", "version": "1.0.0" }, "actions": [] });
    if text.trim().is_empty() { Some(empty()) } else { yaml::from_str(text).ok() }
}

/// The policy as data; `None` if it cannot be read.
fn policy(text: &str) -> Option<Value> {
    if text.trim().is_empty() {
        return Some(Value::Object(Map::new()));
    }
    yaml::from_str(text).ok()
}

/// Overlay and policy with the entries in them, as text: JSON is YAML.
fn applied(mut overlay: Value, mut policy: Value, entries: &[Entry]) -> Applied {
    for entry in entries {
        merge(&mut policy, &entry.policy);
        if let Some(Value::Array(actions)) = overlay.get_mut("actions") {
            actions.extend(entry.actions.iter().cloned());
        }
    }
    Applied { overlay: overlay.to_string(), policy: policy.to_string() }
}

fn merge(into: &mut Value, entry: &Value) {
    match (into, entry) {
        (Value::Object(into), Value::Object(entry)) => {
            for (key, value) in entry {
                merge(into.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (_, Value::Null) => {}
        (into, entry) => *into = entry.clone(),
    }
}
