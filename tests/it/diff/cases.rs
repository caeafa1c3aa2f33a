//! Each kind: the tiny document, one small patch, one golden, forward and back.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::diff::{Kind, wire};
use clickhouse_cloud_tests::read;
use serde_json::{Map, Value};

use super::{canonical, check, checked, line};

fn fixture(name: &str) -> Value {
    serde_yaml::from_str(&read(&format!("tests/it/fixtures/diff/{name}.yaml"))).unwrap()
}

/// A case: its name, and the document before and after.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) old: Value,
    pub(super) new: Value,
}

pub(super) fn cases(file: &str) -> Vec<Case> {
    let base = fixture("base");
    let cases = fixture(file);
    let case = |case: &Value| {
        let mut old = base.clone();
        if let Some(first) = case.get("first") {
            patch(&mut old, first);
        }
        let mut new = old.clone();
        patch(&mut new, case);
        Case { name: case["name"].as_str().unwrap().to_owned(), old, new }
    };
    cases.as_array().unwrap().iter().map(case).collect()
}

fn patch(document: &mut Value, patch: &Value) {
    match patch.get("do") {
        Some(steps) => steps.as_array().unwrap().iter().for_each(|one| step(document, one)),
        None => step(document, patch),
    }
}

/// One step of a patch.
fn step(document: &mut Value, step: &Value) {
    if let Some(ends) = step.get("move") {
        let (from, to) = (ends[0].as_str().unwrap(), ends[1].as_str().unwrap());
        let (holder, name) = split(from);
        let moved = document.pointer_mut(holder).unwrap().as_object_mut().unwrap().shift_remove(&name).unwrap();
        let (holder, name) = split(to);
        if document.pointer(holder).is_none() {
            let (outer, inner) = split(holder);
            document.pointer_mut(outer).unwrap()[inner] = Value::Object(Map::new());
        }
        document.pointer_mut(holder).unwrap()[name] = moved;
        return;
    }
    let at = step["at"].as_str().unwrap();
    merge(document.pointer_mut(at).unwrap_or_else(|| panic!("{at} is not there")), &step["merge"]);
}

fn split(pointer: &str) -> (&str, String) {
    let (holder, name) = pointer.rsplit_once('/').unwrap();
    (holder, name.replace("~1", "/").replace("~0", "~"))
}

/// RFC 7396.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let target = target.as_object_mut().unwrap();
    for (name, value) in patch {
        if value.is_null() {
            target.shift_remove(name);
        } else {
            merge(target.entry(name).or_insert(Value::Null), value);
        }
    }
}

#[test]
fn every_kind_has_a_case_and_reads_as_expected() {
    let mut seen = BTreeSet::new();
    let mut golden = String::new();
    for case in cases("cases") {
        let (forward, back) = checked(&case.old, &case.new, &case.name);
        assert!(!forward.changes.is_empty(), "{}: nothing changed", case.name);
        golden.push_str(&format!("# {}\n", case.name));
        for (arrow, report) in [(">", &forward), ("<", &back)] {
            seen.extend(report.changes.iter().map(|change| change.kind));
            for change in &report.changes {
                golden.push_str(&format!("{arrow} {}\n", line(change)));
            }
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "../snapshots", omit_expression => true }, {
        insta::assert_snapshot!("diff_cases", golden);
    });
    let missing: Vec<&str> = Kind::ALL.iter().filter(|kind| !seen.contains(kind)).map(|kind| kind.slug()).collect();
    assert!(missing.is_empty(), "no case shows {}", missing.join(", "));
}

#[test]
fn the_check_misses_no_change() {
    let mut tried = 0;
    for case in cases("cases") {
        let (old, new) = (canonical::canonical(&case.old, &case.new), canonical::canonical(&case.new, &case.old));
        let changes = wire(&old, &new).changes;
        // What is inside something that moved is owned by that too.
        if changes.iter().any(|change| check::is_move(change.kind)) {
            continue;
        }
        for missing in 0..changes.len() {
            let mut fewer = changes.clone();
            let fingerprint = fewer.remove(missing).fingerprint();
            assert!(check::explains(&fewer, &old, &new).is_err(), "{}: nobody misses {fingerprint}", case.name);
            tried += 1;
        }
    }
    assert!(tried > 80, "{tried}");
}

#[test]
fn noise_is_counted_and_not_listed() {
    let mut rules = BTreeSet::new();
    for case in cases("noise") {
        let report = wire(&case.old, &case.new);
        let found: Vec<String> = report.changes.iter().map(line).collect();
        assert!(found.is_empty(), "{}: {}", case.name, found.join("\n"));
        assert_eq!(report.noise.keys().copied().collect::<Vec<_>>(), [case.name.as_str()]);
        rules.insert(case.name);
    }
    assert!(rules.len() > 8, "{rules:?}");
}

/// A document with every list in the other order.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(elements) => elements.iter().rev().map(reversed).collect(),
        // The first server is the one that calls go to.
        Value::Object(members) => {
            let other = |(name, member): (&String, &Value)| {
                (name.clone(), if name == "servers" { member.clone() } else { reversed(member) })
            };
            members.iter().map(other).collect()
        }
        other => other.clone(),
    }
}

#[test]
fn an_approval_survives_lists_in_another_order() {
    let fingerprints = |old: &Value, new: &Value| -> BTreeSet<String> {
        wire(old, new).changes.iter().map(|change| change.fingerprint()).collect()
    };
    for case in cases("cases") {
        let (old, new) = (reversed(&case.old), reversed(&case.new));
        let there = fingerprints(&case.old, &case.new);
        assert_eq!(fingerprints(&old, &new), there, "{}: both in another order", case.name);
        // What is in another order is at most a difference that says nothing.
        assert_eq!(fingerprints(&case.old, &new), there, "{}: the new one in another order", case.name);
    }
}

#[test]
fn a_kind_is_found_by_its_name() {
    let mut slugs = BTreeSet::new();
    for kind in Kind::ALL {
        assert_eq!(Kind::from_slug(kind.slug()), Some(*kind));
        assert!(slugs.insert(kind.slug()), "{} stands for two kinds", kind.slug());
        assert!(!kind.title().is_empty() && kind.explanation().ends_with('.'), "{}", kind.slug());
    }
}

#[test]
fn the_tiny_document_equals_itself() {
    let base = fixture("base");
    let report = wire(&base, &base);
    assert!(report.changes.is_empty() && report.noise.is_empty(), "{report:?}");
}
