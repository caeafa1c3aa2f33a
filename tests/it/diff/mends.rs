//! What changed upstream under a mend of ours: each target of the overlay, each direction, is found.

use clickhouse_cloud_generator::diff::{Change, Class, Kind, Report, report, wire};
use clickhouse_cloud_generator::{Inputs, generate};
use clickhouse_cloud_tests::{committed, compiled, join, mended, published};
use serde_json::{Value, json};

fn compared(old: &Value, new: &Value) -> Report {
    let (old, new) = (old.to_string(), new.to_string());
    let of = |spec| Inputs { spec, lock: "", strict: false, ..committed().inputs() };
    report(&of(&old), &of(&new)).unwrap()
}

/// The places where the overlay changes the committed document, by pointer.
fn places() -> Vec<String> {
    let mut places = Vec::new();
    differences(published(), mended(), "", &mut places);
    places
}

fn differences(old: &Value, new: &Value, at: &str, places: &mut Vec<String>) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            old.iter().for_each(|(name, value)| differences(value, &new[name], &join(at, name), places));
        }
        _ if old != new => places.push(at.to_owned()),
        _ => {}
    }
}

/// The document with another type in the schema of a place.
fn planted(place: &str) -> (Value, String) {
    let schema = place.rsplit_once('/').unwrap().0;
    let mut other = published().clone();
    let planted = other.pointer_mut(schema).unwrap();
    let name = if planted["type"] == "string" { "boolean" } else { "string" };
    planted["type"] = json!(name);
    // The type of an enum is that of its values.
    planted.as_object_mut().unwrap().shift_remove("enum");
    (other, schema.to_owned())
}

/// What differs on the wire, with the mends of the committed overlay.
fn on_the_wire(old: &Value, new: &Value) -> Vec<Change> {
    let (old, new) = compiled().overlay.between(old, new);
    wire(&old, &new).changes
}

fn is_break(change: &Change, schema: &str) -> bool {
    let is_here = change.new.as_ref().is_some_and(|site| site.pointer.starts_with(schema));
    is_here && change.kind == Kind::TypeChanged && change.class() == Class::Breaking
}

#[test]
fn a_break_under_a_mend_is_found_in_each_direction() {
    let places = places();
    assert!(places.len() > 10, "{places:?}");
    for place in places {
        let (other, schema) = planted(&place);
        for (old, new) in [(published(), &other), (&other, published())] {
            let changes = on_the_wire(old, new);
            let found: Vec<String> = changes.iter().map(super::line).collect();
            assert!(changes.iter().any(|change| is_break(change, &schema)), "{place}: {found:?}");
            // The other members of the same action stay mended.
            assert!(changes.len() == 1 || place.ends_with("/enum"), "{place}: {found:?}");
        }
    }
}

/// The same in the whole report, all at once: a caller is told, and told why.
#[test]
fn a_break_under_a_mend_is_in_the_verdict() {
    let mut other = published().clone();
    let places: Vec<String> = places().into_iter().filter(|place| place.ends_with("/type")).collect();
    for place in &places {
        *other.pointer_mut(place).unwrap() = json!("string");
    }
    for (old, new) in [(published(), &other), (&other, published())] {
        let report = compared(old, new);
        for place in &places {
            assert!(report.changes.iter().any(|change| is_break(change, place)), "{place}");
        }
        assert_eq!(report.changes.len(), places.len());
        let rust = report.rust.unwrap();
        assert!(rust.changes.len() >= places.len());
        for change in &rust.changes {
            assert!(!change.causes.is_empty(), "{change:?}");
        }
    }
}

#[test]
fn what_upstream_fixes_as_we_did_is_no_change() {
    let (mut all, places) = (published().clone(), places());
    for place in &places {
        let mut fixed = published().clone();
        for document in [&mut fixed, &mut all] {
            *document.pointer_mut(place).unwrap() = mended().pointer(place).unwrap().clone();
        }
        for (old, new) in [(published(), &fixed), (&fixed, published())] {
            let found: Vec<String> = on_the_wire(old, new).iter().map(super::line).collect();
            assert!(found.is_empty(), "{place}: {found:?}");
        }
    }
    for (old, new) in [(published(), &all), (&all, published())] {
        let report = compared(old, new);
        assert!(report.changes.is_empty() && report.rust.unwrap().changes.is_empty());
    }
}

#[test]
fn a_break_under_a_mend_stops_the_build_with_the_entry_that_settles_it() {
    for place in places().iter().filter(|place| place.ends_with("/type")) {
        let spec = planted(place).0.to_string();
        let findings = generate(&Inputs { spec: &spec, ..committed().inputs() }).unwrap_err();
        let finding = findings.0.iter().find(|finding| finding.code == "overlay-expects").unwrap();
        assert!(finding.help.as_deref().unwrap().contains("x-expects: {"), "{place}: {finding:?}");
    }
}

#[test]
fn another_name_of_a_mended_component_is_no_change_of_its_type() {
    let text = published().to_string();
    let other =
        text.replace("\"Backup\":{", "\"ServiceBackup\":{").replace("schemas/Backup\"", "schemas/ServiceBackup\"");
    let report = compared(published(), &serde_json::from_str(&other).unwrap());
    let types: Vec<String> =
        report.changes.iter().filter(|change| change.kind == Kind::TypeChanged).map(super::line).collect();
    assert!(types.is_empty(), "{types:?}");
    let renames = report.rust.unwrap().renames;
    assert!(renames.iter().any(|rename| (&*rename.old, &*rename.new) == ("Backup", "ServiceBackup")), "{renames:?}");
}
