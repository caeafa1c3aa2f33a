//! The entries that findings propose: pasted as they are, each settles its finding.

use std::panic::catch_unwind;

use clickhouse_cloud_generator::diagnostic::{Diagnostic, Severity};
use clickhouse_cloud_generator::ir::{Discriminator, Shape, Union};
use clickhouse_cloud_generator::{Compiled, compile};
use serde_json::Value;

use super::{Case, cases};

const POLICY: &str = "generator/policy.yaml";
const OVERLAY: &str = "spec/overlay.yaml";

/// The entry in the help, with what a person writes for its `…`.
fn entry(finding: &Diagnostic, file: &str, fill: &str) -> Option<String> {
    let (first, entry) = finding.help.as_deref()?.split_once('\n')?;
    first.ends_with(&format!("{file}:")).then(|| entry.replace('…', fill))
}

/// The case with every proposed entry pasted; `None` if there is no entry.
fn settled(case: &Case) -> Result<Option<Case>, String> {
    let findings = case.run().0;
    let errors = || findings.0.iter().filter(|finding| finding.severity == Severity::Error);
    let mut policy: Value = serde_yaml::from_str(&case.policy).unwrap_or_default();
    let mut actions = String::new();
    let mut pasted = false;
    for finding in errors() {
        if let Some(entry) = entry(finding, POLICY, case.fill) {
            let entry = serde_yaml::from_str(&entry).map_err(|error| format!("{error} in the entry:\n{entry}"))?;
            merge(&mut policy, entry);
            pasted = true;
        }
        if let Some(entry) = entry(finding, OVERLAY, case.fill) {
            actions.push_str(&entry);
            actions.push('\n');
            pasted = true;
        }
    }
    if !pasted {
        return Ok(None);
    }
    let settled = Case::new(case.name, case.spec.clone(), &[]);
    let mut settled = match case.overlay.is_empty() {
        true if actions.is_empty() => settled,
        true => settled.overlay(&actions),
        false => Case { overlay: format!("{}{actions}", case.overlay), ..settled },
    };
    settled.policy = serde_yaml::to_string(&policy).unwrap();
    Ok(Some(settled))
}

pub(crate) fn merge(into: &mut Value, entry: Value) {
    match (into, entry) {
        (Value::Object(into), Value::Object(entry)) => {
            for (key, value) in entry {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, entry) => *into = entry,
    }
}

/// The arms that no entry means: an entry that only silences the finding settles nothing.
fn lost_arms(case: &Case) -> String {
    let Ok(Compiled { api, .. }) = compile(&case.inputs()) else { return String::new() };
    let mut lost = String::new();
    for definition in api.types.values() {
        if let Shape::Union(Union { arms, discriminator: Some(Discriminator::Keys(keys)), .. }) = &definition.shape {
            let is_lost = |arm: &usize| keys.iter().all(|(_, index)| index != arm);
            (0..arms.len()).filter(is_lost).for_each(|arm| lost.push_str(&format!("no key means arm {arm}\n")));
        }
    }
    lost
}

#[test]
fn every_proposed_entry_settles_its_finding() {
    let mut tried = Vec::new();
    let mut failures = String::new();
    for case in cases() {
        let outcome = catch_unwind(|| {
            let settled = settled(&case)?;
            Ok(settled.map(|settled| format!("{}{}", settled.run().0, lost_arms(&settled))))
        });
        match outcome.unwrap_or_else(|_| Err("panic".to_owned())) {
            Ok(None) => {}
            Ok(Some(findings)) if findings.is_empty() => tried.push(case.name),
            Ok(Some(findings)) => failures.push_str(&format!("{}:\n{findings}\n\n", case.name)),
            Err(message) => failures.push_str(&format!("{}: {message}\n\n", case.name)),
        }
    }
    assert!(failures.is_empty(), "{failures}");
    assert!(tried.len() >= 15, "only {tried:?} propose an entry");
}
