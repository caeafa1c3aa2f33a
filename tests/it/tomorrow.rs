//! The document of next month: the committed one with one realistic change each, all of which go through.
//!
//! The changes are in `fixtures/tomorrow.json`: what is set, removed or moved, by JSON pointer. `TOMORROW_FOLDER=FOLDER` takes the documents of
//! a folder in their place, `FOLDER/NAME.json`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::Path;

use clickhouse_cloud_generator::diagnostic::Severity;
use clickhouse_cloud_generator::lock::{Kind, Lock};
use clickhouse_cloud_generator::{Diagnostics, Files, Inputs, generate, provisional};
use clickhouse_cloud_tests::{committed, counted, published, read};
use serde_json::{Map, Value, json};

use crate::diagnostics::settle::merge;
use crate::planted::apply;
use crate::scratch::Scratch;

/// Every document, by the name of its change.
fn documents() -> BTreeMap<String, String> {
    if let Ok(folder) = env::var("TOMORROW_FOLDER") {
        return of(Path::new(&folder));
    }
    let changes: BTreeMap<String, Vec<Value>> = serde_json::from_str(&read("tests/it/fixtures/tomorrow.json")).unwrap();
    let mut documents: BTreeMap<String, String> = changes
        .into_iter()
        .map(|(name, changes)| {
            let mut document = published().clone();
            changes.iter().for_each(|change| apply(change, &mut document));
            (name, serde_json::to_string_pretty(&document).unwrap())
        })
        .collect();
    documents.insert("error-bodies-as-components".to_owned(), error_bodies());
    documents
}

/// The documents of a folder.
fn of(folder: &Path) -> BTreeMap<String, String> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let documents = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    documents
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// Every response of the statuses 400 and 500 as a component.
fn error_bodies() -> String {
    let mut document = published().clone();
    let mut shared = Map::new();
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        for operation in item.as_object_mut().unwrap().values_mut() {
            for status in ["400", "500"] {
                let Some(response) = operation.get_mut("responses").and_then(|own| own.get_mut(status)) else {
                    continue;
                };
                let reference = json!({ "$ref": format!("#/components/responses/E{status}") });
                shared.entry(format!("E{status}")).or_insert(std::mem::replace(response, reference));
            }
        }
    }
    document["components"]["responses"] = Value::Object(shared);
    document.to_string()
}

/// Policy and overlay as text, and the lock as it is after a release: nothing in it may change its name.
#[derive(Clone)]
struct Settings {
    policy: String,
    overlay: String,
    lock: String,
}

impl Settings {
    fn committed() -> Self {
        let lock = Lock::parse(&committed().lock).unwrap().release().to_string();
        Self { policy: committed().policy.clone(), overlay: committed().overlay.clone(), lock }
    }

    fn inputs<'a>(&'a self, spec: &'a str) -> Inputs<'a> {
        Inputs { spec, overlay: &self.overlay, policy: &self.policy, lock: &self.lock, strict: true }
    }

    /// With every entry of the errors pasted as it is printed.
    fn pasted(&self, findings: &Diagnostics) -> Result<Self, String> {
        let mut pasted = self.clone();
        let mut policy: Value = serde_yaml::from_str(&self.policy).unwrap();
        for finding in findings.0.iter().filter(|finding| finding.severity == Severity::Error) {
            let (first, entry) = finding
                .help
                .as_deref()
                .and_then(|help| help.split_once('\n'))
                .ok_or_else(|| format!("no entry:\n{finding}"))?;
            if first.ends_with("spec/overlay.yaml:") {
                let lines: String = entry.lines().map(|line| format!("  {line}\n")).collect();
                pasted.overlay.push_str(&format!("\n{lines}"));
            } else {
                let entry = serde_yaml::from_str(entry).map_err(|error| format!("{error} in the entry:\n{entry}"))?;
                merge(&mut policy, entry);
            }
        }
        pasted.policy = serde_yaml::to_string(&policy).unwrap();
        Ok(pasted)
    }
}

/// The names that callers have: the first of each line that names one thing.
fn names(lock: &str) -> BTreeMap<(Kind, String), String> {
    let named = [Kind::Operation, Kind::Argument, Kind::Field, Kind::Variant, Kind::Arm, Kind::Resource];
    let lines = Lock::parse(lock).unwrap().lines;
    lines
        .iter()
        .filter(|(kind, ..)| named.contains(kind))
        .filter_map(|(kind, key, line)| Some(((kind, key.to_owned()), line.names.first()?.clone())))
        .collect()
}

/// The methods that wait, each with its file.
fn waits(files: &Files) -> BTreeSet<(String, String)> {
    let found = |(path, text): (&String, &String)| {
        let lines = text.match_indices("pub fn wait_").filter_map(|(at, _)| text[at..].lines().next());
        lines.map(|line| (path.clone(), line.to_owned())).collect::<Vec<_>>()
    };
    files.iter().flat_map(found).collect()
}

/// What callers have of the committed document.
struct Before {
    names: BTreeMap<(Kind, String), String>,
    waits: BTreeSet<(String, String)>,
}

/// What goes wrong with a document, and whether it stops without a person.
fn complaints(settings: &Settings, before: &Before, spec: &str) -> (String, bool) {
    let output = match provisional(&settings.inputs(spec)) {
        Ok(output) => output,
        Err(findings) => return (format!("not provisional:\n{findings}\n"), true),
    };
    let mut complaints = String::new();
    let index = &output.files["API.md"];
    for finding in &output.settled.0 {
        if !index.contains(&finding.pointer) {
            complaints.push_str(&format!("API.md does not name {}\n", finding.pointer));
        }
        if finding.severity == Severity::Error || finding.help.is_none() {
            complaints.push_str(&format!("not settled:\n{finding}\n"));
        }
    }
    let after = names(&output.files["names.lock"]);
    // A wait may go only with an operation that upstream took away.
    let is_there = |(kind, id): &(Kind, String)| *kind != Kind::Operation || spec.contains(&format!("\"{id}\""));
    let is = waits(&output.files);
    let lost: Vec<_> = before.waits.difference(&is).collect();
    if !lost.is_empty() && before.names.keys().all(is_there) {
        lost.iter().for_each(|(path, wait)| complaints.push_str(&format!("{path} has lost {wait}\n")));
    }
    for (key, was) in &before.names {
        if let Some(is) = after.get(key).filter(|is| *is != was) {
            complaints.push_str(&format!("{key:?} was {was} and is {is}\n"));
        }
    }
    // What nothing had to be settled for compiles as it is: the first round is the same.
    if output.settled.0.is_empty() {
        return (complaints, false);
    }
    let outcome = match generate(&settings.inputs(spec)) {
        Ok(_) => Err("settled, but it does not stop".to_owned()),
        Err(findings) => settings.pasted(&findings).and_then(|pasted| {
            generate(&pasted.inputs(spec)).map(drop).map_err(|findings| format!("still:\n{findings}"))
        }),
    };
    complaints.push_str(&outcome.err().unwrap_or_default());
    (complaints, true)
}

#[test]
fn every_document_goes_through_and_what_stops_prints_entries_that_settle_it() {
    let settings = Settings::committed();
    let files = generate(&committed().inputs()).unwrap().files;
    let before = Before { names: names(&settings.lock), waits: waits(&files) };
    assert!(before.waits.len() > 1, "no method waits: this test proves nothing");
    let documents: Vec<(String, String)> = documents().into_iter().collect();
    let half = |documents: &[(String, String)]| {
        let told = documents.iter().map(|(name, spec)| (name.clone(), complaints(&settings, &before, spec)));
        told.collect::<Vec<_>>()
    };
    let (one, other) = documents.split_at(documents.len() / 2);
    let told = std::thread::scope(|scope| {
        let one = scope.spawn(|| half(one));
        let other = half(other);
        [one.join().unwrap(), other].concat()
    });
    let stops = told.iter().filter(|(_, (_, stops))| *stops).count();
    let failures: String = told
        .iter()
        .filter(|(_, (complaints, _))| !complaints.is_empty())
        .map(|(name, (complaints, _))| format!("{name}: {complaints}\n\n"))
        .collect();
    counted!("{} documents of tomorrow: {stops} stop, and those with entries that settle them", documents.len());
    assert!(failures.is_empty(), "{failures}");
    assert!(stops > 0, "no document needs a person: this test proves nothing");
}

/// Slow: `cargo test --workspace --test it -- --ignored tomorrow`; `TOMORROW=union` takes those with this in their names.
#[test]
#[ignore = "compiles a client for each document: cargo test --workspace --test it -- --ignored tomorrow"]
fn every_document_gives_a_client_that_compiles_without_a_warning() {
    let wanted = env::var("TOMORROW").unwrap_or_default();
    let settings = Settings::committed();
    let mut scratch = Scratch::new(&Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tomorrow"));
    // Changes that callers do not see give the committed client, which every other test compiles.
    let mut seen = BTreeSet::from([generated(generate(&settings.inputs(&committed().spec)).unwrap().files)]);
    let mut documents = documents();
    documents.retain(|name, _| name.contains(&wanted));
    for (name, spec) in &documents {
        let files = provisional(&settings.inputs(spec)).unwrap_or_else(|findings| panic!("{name}:\n{findings}")).files;
        if seen.insert(generated(files.clone())) {
            scratch.add(name, &files);
        }
    }
    counted!("{} documents of tomorrow give {} clients, the committed one included", documents.len(), seen.len());
    scratch.check().unwrap_or_else(|output| panic!("{output}"));
}

/// What is compiled of the generated files.
fn generated(mut files: Files) -> Files {
    files.retain(|path, _| path.starts_with("src/"));
    files
}

#[test]
fn a_document_that_compiles_needs_no_entry() {
    let output = provisional(&committed().inputs()).unwrap();
    assert_eq!(output.settled, Diagnostics::default());
    assert_eq!(output.files, generate(&committed().inputs()).unwrap().files);
}

#[test]
fn what_is_no_document_is_refused_provisionally_too() {
    for spec in ["", "{", "[]", "{\"swagger\": \"2.0\"}"] {
        assert!(provisional(&Settings::committed().inputs(spec)).is_err(), "{spec}");
    }
}
