//! A case: the base document with something changed in it, compiled.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::{Verdict, compare};
use clickhouse_cloud_generator::{Compiled, Diagnostics, Inputs};
use clickhouse_cloud_tests::read;
use serde_json::{Map, Value};

/// What is changed, as `cases.yaml` spells it.
pub(super) struct Case {
    pub(super) name: String,
    /// Places that the old document alone has.
    before: BTreeMap<String, Value>,
    /// Places that the new document alone has.
    set: BTreeMap<String, Value>,
    /// Places that the new document does not have.
    remove: Vec<String>,
    old_policy: Map<String, Value>,
    new_policy: Map<String, Value>,
}

/// The document that every case changes.
pub(super) fn base() -> String {
    read("tests/it/fixtures/verdict/base.yaml")
}

fn policy() -> String {
    read("tests/it/fixtures/verdict/base.policy.yaml")
}

/// Compiles a document with the policy of the cases, and entries beside it.
pub(super) fn compile(spec: &str, entries: &str) -> Compiled {
    let policy = format!("{}{entries}", policy());
    let inputs = Inputs { spec, overlay: "", policy: &policy, lock: "", strict: false };
    clickhouse_cloud_generator::compile(&inputs).unwrap_or_else(|findings| panic!("{findings}\n{policy}"))
}

/// The verdict about two documents.
pub(super) fn judge(old: &Compiled, new: &Compiled) -> Verdict {
    compare(old, new).rust.unwrap()
}

/// YAML as a JSON value.
pub(super) fn yaml(text: &str) -> Value {
    clickhouse_cloud_generator::source::parse(text).unwrap_or_else(|finding| panic!("{finding}"))
}

impl Case {
    /// Every case, in order.
    pub(super) fn all() -> Vec<Self> {
        let text = read("tests/it/fixtures/verdict/cases.yaml");
        let cases = yaml(&text);
        let known = ["name", "before", "set", "remove", "old-policy", "new-policy"];
        let read = |case: &Value| {
            assert!(case.as_object().unwrap().keys().all(|key| known.contains(&key.as_str())), "{case}");
            let object = |key: &str| case[key].as_object().cloned().unwrap_or_default();
            let pointers = case["remove"].as_array().cloned().unwrap_or_default();
            Self {
                name: case["name"].as_str().unwrap().to_owned(),
                before: object("before").into_iter().collect(),
                set: object("set").into_iter().collect(),
                remove: pointers.iter().map(|pointer| pointer.as_str().unwrap().to_owned()).collect(),
                old_policy: object("old-policy"),
                new_policy: object("new-policy"),
            }
        };
        cases["cases"].as_array().unwrap().iter().map(read).collect()
    }

    /// Whether both sides have the same policy.
    pub(super) fn has_one_policy(&self) -> bool {
        self.old_policy == self.new_policy
    }

    /// The old document and the new one.
    pub(super) fn sides(&self) -> (Compiled, Compiled) {
        let (mut old, mut new) = (yaml(&base()), yaml(&base()));
        self.before.iter().for_each(|(pointer, value)| set(&mut old, pointer, value));
        self.remove.iter().for_each(|pointer| remove(&mut new, pointer));
        self.set.iter().for_each(|(pointer, value)| set(&mut new, pointer, value));
        let compiled = |document: &Value, is_new| {
            self.compile(document, is_new).unwrap_or_else(|findings| panic!("{}:\n{findings}", self.name))
        };
        (compiled(&old, false), compiled(&new, true))
    }

    /// Compiles a document with the policy of one side.
    pub(super) fn compile(&self, document: &Value, is_new: bool) -> Result<Compiled, Diagnostics> {
        let entries = if is_new { &self.new_policy } else { &self.old_policy };
        let mut policy = yaml(&policy());
        for (section, entries) in entries {
            match (&mut policy[section], entries) {
                (Value::Object(own), Value::Object(entries)) => own.extend(entries.clone()),
                (own, entries) => *own = entries.clone(),
            }
        }
        let (spec, policy) = (document.to_string(), policy.to_string());
        let inputs = Inputs { spec: &spec, overlay: "", policy: &policy, lock: "", strict: false };
        clickhouse_cloud_generator::compile(&inputs)
    }
}

/// The value that a place is in, and its last token.
fn parent<'a>(document: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (parent, token) = pointer.rsplit_once('/').unwrap();
    let value = document.pointer_mut(parent).unwrap_or_else(|| panic!("nothing at {parent}"));
    (value, token.replace("~1", "/").replace("~0", "~"))
}

pub(super) fn set(document: &mut Value, pointer: &str, value: &Value) {
    match parent(document, pointer) {
        (Value::Object(object), token) => drop(object.insert(token, value.clone())),
        (Value::Array(array), token) => {
            let index: usize = token.parse().unwrap();
            if index == array.len() { array.push(value.clone()) } else { array[index] = value.clone() }
        }
        (other, _) => panic!("{pointer} is in {other}"),
    }
}

pub(super) fn remove(document: &mut Value, pointer: &str) {
    match parent(document, pointer) {
        (Value::Object(object), token) => assert!(object.shift_remove(&token).is_some(), "nothing at {pointer}"),
        (Value::Array(array), token) => drop(array.remove(token.parse().unwrap())),
        (other, _) => panic!("{pointer} is in {other}"),
    }
}
