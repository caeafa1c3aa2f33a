//! Random paths and actions on random values: an overlay is read or refused, and applies or says that it does not.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::Diagnostics;
use clickhouse_cloud_generator::overlay::{Mode, Overlay};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::check;
use super::json::{any_json, places};

/// The names of the documents here, so few that paths meet them.
const NAMES: [&str; 7] = ["a", "b", "c", "x-y", "it's", "a b", "\\"];

fn names() -> Vec<String> {
    NAMES.map(str::to_owned).to_vec()
}

/// A path that is one, or nearly.
fn path() -> BoxedStrategy<String> {
    let name = || select(NAMES.to_vec());
    let literal = prop_oneof![
        name().prop_map(|name| format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'"))),
        select(vec!["1", "true", "null", "-0.5", "1e9", "\"a\"", "x"]).prop_map(str::to_owned),
    ];
    let segment = prop_oneof![
        4 => name().prop_map(|name| format!(".{name}")),
        3 => name().prop_map(|name| format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'"))),
        2 => (0..4_u8).prop_map(|index| format!("[{index}]")),
        2 => select(vec![".*", "[*]", "..a", "..b", "[99999999999999999999]", "[-1]", "[", "]", "..", "[?", "[?@]", "é"])
            .prop_map(str::to_owned),
        2 => literal.clone().prop_map(|literal| format!("[?@ == {literal}]")),
        1 => (name(), literal).prop_map(|(name, literal)| format!("[?@.{name}=={literal}]")),
        1 => (name(), name()).prop_map(|(name, other)| format!("[?@.{name} && @.{other}]")),
        1 => name().prop_map(|name| format!("[?@.{name}]")),
    ];
    prop_oneof![
        8 => prop::collection::vec(segment, 0..5).prop_map(|segments| format!("${}", segments.concat())),
        1 => "\\PC{0,12}",
    ]
    .boxed()
}

/// An overlay with these actions. JSON is YAML.
fn overlay(actions: &[Value]) -> String {
    json!({ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": actions }).to_string()
}

/// What is said of the actions, but that they do not say what they expect to replace.
fn applied(overlay: &Overlay, document: &mut Value) -> Diagnostics {
    let findings = overlay.apply(document, Mode::Strict).0;
    Diagnostics(findings.into_iter().filter(|finding| finding.code != "overlay-expects").collect())
}

/// `update` or `remove`, and its value.
type Change = (&'static str, Value);

fn action(target: &str, change: Change) -> Value {
    let mut action = json!({ "target": target, "description": "d", "x-evidence": "e" });
    action[change.0] = change.1;
    action
}

/// A change: an update by any JSON, or a removal.
fn change() -> BoxedStrategy<Change> {
    prop_oneof![
        3 => any_json(names()).prop_map(|value| ("update", value)),
        2 => Just(("remove", Value::Bool(true))),
    ]
    .boxed()
}

#[test]
fn an_action_changes_the_document_or_says_that_it_does_not() {
    let input = (any_json(names()), path(), change());
    let show = |(document, path, change): &(Value, String, Change)| format!("{document:#}\n{path}\n{change:?}");
    check("actions", 6_000, &input, show, |(document, path, change)| {
        let text = overlay(&[action(path, change.clone())]);
        let parsed = match Overlay::parse(&text) {
            Ok(parsed) => parsed,
            Err(findings) => {
                let known = ["overlay-jsonpath", "overlay-shape", "yaml-syntax"];
                let is_told = findings.has_errors() && findings.0.iter().all(|finding| known.contains(&finding.code));
                return if is_told { Ok(()) } else { Err(format!("{findings}")) };
            }
        };
        let (mut strict, mut lenient) = (document.clone(), document.clone());
        let (told, warned) = (applied(&parsed, &mut strict), parsed.apply(&mut lenient, Mode::Lenient));
        if told.has_errors() == (strict != *document) {
            return Err(format!("the document is now {strict:#}, and this is said: {told}"));
        }
        if warned.has_errors() || warned.0.len() != told.0.len() || lenient != strict {
            return Err(format!("lenient: {lenient:#}, {warned}"));
        }
        // Applied again, a removal finds no more than before, and an update of the same place has nothing left to do.
        if change.0 == "update" && !path.contains(['*', '?']) && !path.contains("..") && strict != *document {
            let again = applied(&parsed, &mut strict.clone());
            if !again.has_errors() {
                return Err(format!("it applies twice: {strict:#}"));
            }
        }
        Ok(())
    });
}

#[test]
fn the_path_of_a_place_finds_this_place() {
    let input = (any_json(names()), any::<Index>());
    let show = |(document, index): &(Value, Index)| format!("{document:#}\n{}", index.get(&places(document)));
    check("paths", 4_000, &input, show, |(document, index)| {
        let at = index.get(&places(document)).clone();
        let Some((parent, token)) = at.rsplit_once('/') else { return Ok(()) };
        let mut path = "$".to_owned();
        let mut value = document;
        for token in at.split('/').skip(1) {
            let name = token.replace("~1", "/").replace("~0", "~");
            match value {
                Value::Array(elements) => {
                    path.push_str(&format!("[{name}]"));
                    value = &elements[name.parse::<usize>().unwrap()];
                }
                _ => {
                    path.push_str(&format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'")));
                    value = &value[name.as_str()];
                }
            }
        }
        let text = overlay(&[action(&path, ("remove", Value::Bool(true)))]);
        let overlay = match Overlay::parse(&text) {
            Ok(overlay) => overlay,
            // YAML has no control characters, however they came into a name.
            Err(findings) if findings.0.iter().all(|finding| finding.code == "yaml-syntax") => return Ok(()),
            Err(findings) => return Err(format!("{path}: {findings}")),
        };
        let mut seen = document.clone();
        let findings = applied(&overlay, &mut seen);
        let mut expected = document.clone();
        let name = token.replace("~1", "/").replace("~0", "~");
        match expected.pointer_mut(parent).unwrap() {
            Value::Array(elements) => drop(elements.remove(name.parse::<usize>().unwrap())),
            Value::Object(members) => drop(members.shift_remove(&name)),
            other => panic!("{other} has no place"),
        }
        if findings.0.is_empty() && seen == expected { Ok(()) } else { Err(format!("{path}: {seen:#}\n{findings}")) }
    });
}

/// Several actions in a row: strict says of each that changed nothing, and of no other.
#[test]
fn every_stale_action_is_told() {
    let input = (any_json(names()), prop::collection::vec((path(), change()), 0..5));
    let show = |(document, actions): &(Value, Vec<(String, Change)>)| format!("{document:#}\n{actions:?}");
    check("several actions", 2_000, &input, show, |(document, actions)| {
        let actions: Vec<Value> = actions.iter().map(|(path, change)| action(path, change.clone())).collect();
        let Ok(all) = Overlay::parse(&overlay(&actions)) else { return Ok(()) };
        let (mut together, mut alone) = (document.clone(), document.clone());
        let findings = applied(&all, &mut together);
        let told: BTreeSet<&str> = findings.0.iter().map(|finding| finding.pointer.as_str()).collect();
        for (index, action) in actions.iter().enumerate() {
            let before = alone.clone();
            let one =
                Overlay::parse(&overlay(std::slice::from_ref(action))).map_err(|findings| findings.to_string())?;
            one.apply(&mut alone, Mode::Strict);
            if told.contains(format!("/actions/{index}/target").as_str()) == (before != alone) {
                return Err(format!("action {index} made {alone:#} of {before:#}, and this is said: {findings}"));
            }
        }
        if together == alone { Ok(()) } else { Err(format!("together {together:#}\nalone {alone:#}")) }
    });
}
