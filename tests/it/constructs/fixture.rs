//! A fixture: a document and the policy for it, alone or all of them as one.

use std::fs;
use std::path::PathBuf;

use clickhouse_cloud_generator::{Compiled, Diagnostics, Files, Inputs, compile, generate, source};
use clickhouse_cloud_tests::root;
use serde_json::{Map, Value};

/// A document with its policy; an empty policy for none.
#[derive(Default)]
pub(crate) struct Fixture {
    spec: String,
    policy: String,
}

/// The warnings of fixtures: a tag without a resource, what cannot be told apart, and keywords that no client needs.
const WANTED: [&str; 3] = ["unknown-tag", "undecided-union", "unsupported-keyword"];

fn folder() -> PathBuf {
    root().join("tests/it/fixtures/constructs")
}

impl Fixture {
    /// The fixture of this name: `NAME.yaml`, and `NAME.policy.yaml` where there is one.
    pub(crate) fn read(name: &str) -> Self {
        let path = folder().join(format!("{name}.yaml"));
        let spec = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let policy = fs::read_to_string(folder().join(format!("{name}.policy.yaml"))).unwrap_or_default();
        Self { spec, policy }
    }

    /// The names of all fixtures, sorted.
    pub(crate) fn names() -> Vec<String> {
        let files = fs::read_dir(folder()).expect("the fixtures");
        let mut names: Vec<String> = files
            .map(|file| file.expect("a fixture").file_name().to_string_lossy().into_owned())
            .filter_map(|file| file.strip_suffix(".yaml").map(str::to_owned))
            .filter(|name| !name.ends_with(".policy"))
            .collect();
        names.sort();
        names
    }

    /// A document with a policy, both as values.
    pub(crate) fn of(spec: &Value, policy: &Value) -> Self {
        Self { spec: spec.to_string(), policy: policy.to_string() }
    }

    /// A document that needs no policy.
    pub(crate) fn new(spec: &str) -> Self {
        Self { spec: spec.to_owned(), policy: String::new() }
    }

    /// All fixtures as one document with one policy.
    pub(crate) fn all() -> Self {
        Self::merged(Self::names().iter().map(|name| Self::read(name)))
    }

    /// All fixtures and another one as one document.
    pub(crate) fn all_and(other: Self) -> Self {
        Self::merged(Self::names().iter().map(|name| Self::read(name)).chain([other]))
    }

    /// What two of them define under one name would be lost, and panics.
    pub(crate) fn merged(fixtures: impl Iterator<Item = Self>) -> Self {
        let (mut spec, mut policy) = (Value::Object(Map::new()), Value::Object(Map::new()));
        for fixture in fixtures {
            let document = parse(&fixture.spec);
            for section in ["/paths", "/components/schemas", "/components/securitySchemes", "/webhooks"] {
                if let Some(entries) = document.pointer(section) {
                    merge(&mut spec, section, entries);
                }
            }
            // The latest: an earlier one lacks fields.
            if document["openapi"].as_str() > spec["openapi"].as_str() {
                spec["openapi"] = document["openapi"].clone();
            }
            spec["info"] = document["info"].clone();
            if fixture.policy.is_empty() {
                continue;
            }
            for (section, entries) in parse(&fixture.policy).as_object().expect("a policy is an object") {
                merge(&mut policy, &format!("/{section}"), entries);
            }
        }
        Self { spec: spec.to_string(), policy: policy.to_string() }
    }

    /// The same with more entries of the policy, which replace those of the same key.
    pub(crate) fn and_policy(mut self, more: &Value) -> Self {
        let mut policy = parse(&self.policy);
        for (section, entries) in more.as_object().expect("a policy is an object") {
            for (key, entry) in entries.as_object().expect("a section is an object") {
                policy[section][key] = entry.clone();
            }
        }
        self.policy = policy.to_string();
        self
    }

    fn inputs(&self) -> Inputs<'_> {
        Inputs { spec: &self.spec, overlay: "", policy: &self.policy, lock: "", strict: false }
    }

    /// The model, or what speaks against it.
    pub(crate) fn compile(&self) -> Result<Compiled, Diagnostics> {
        compile(&self.inputs())
    }

    /// The generated files. An error panics, and so does a warning, but those that a fixture is there for.
    pub(crate) fn generate(&self) -> Files {
        let output = generate(&self.inputs()).unwrap_or_else(|findings| panic!("{findings}"));
        let others = output.warnings.0.iter().filter(|warning| !WANTED.contains(&warning.code));
        let warnings: Vec<String> = others.map(ToString::to_string).collect();
        assert!(warnings.is_empty(), "{}", warnings.join("\n"));
        output.files
    }
}

fn parse(text: &str) -> Value {
    source::parse(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// Adds the entries of an object, or of a list, to the one at `pointer`.
fn merge(into: &mut Value, pointer: &str, entries: &Value) {
    let mut target = into;
    for key in pointer.split('/').skip(1) {
        target = &mut target[key];
    }
    match entries {
        Value::Object(entries) => {
            for (key, value) in entries {
                assert!(target[key].is_null(), "two fixtures have {pointer}/{key}");
                target[key] = value.clone();
            }
        }
        Value::Array(entries) => {
            let mut all = target.as_array().cloned().unwrap_or_default();
            all.extend(entries.iter().cloned());
            *target = Value::Array(all);
        }
        _ => {}
    }
}
