//! The committed document against itself with many small things changed at random: what nobody thought of has an owner too.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::{env, iter, panic, thread};

use clickhouse_cloud_tests::{compiled, join};
use serde_json::Value;

use super::checked;

/// How many seeds a build tries, from 1; for longer: `DIFF_SEEDS=500 cargo test --workspace --test it diff::mutations`.
/// `DIFF_SEED=200` begins with that one.
const SEEDS: u64 = 12;

/// Numbers that look random and are the same on every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }
}

/// Every node that can be changed by itself. What makes a parameter, an operation or a reference what it is stays.
fn nodes(value: &Value, at: String, outer: &str, found: &mut Vec<String>) {
    let fixed = ["in", "name", "operationId", "schema", "openapi", "paths", "components", "schemas", "securitySchemes"];
    let is_name = ["properties", "schemas", "responses", "headers"].contains(&outer);
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let at = join(&at, name);
                if is_name || !(fixed.contains(&name.as_str()) || name.starts_with("x-")) {
                    found.push(at.clone());
                }
                let whole = !is_name
                    && (matches!(name.as_str(), "example" | "default" | "x-badges" | "info") || name.starts_with("x-"));
                if !whole {
                    nodes(member, at, name, found);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                let at = join(&at, &index.to_string());
                found.push(at.clone());
                nodes(element, at, "", found);
            }
        }
        _ => {}
    }
}

/// Removes a node, or changes its scalar.
fn mutate(document: &mut Value, pointer: &str, references: &[String], random: &mut Random) {
    let remove = random.below(2) == 0;
    let other = references[random.below(references.len())].clone();
    let (holder, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/").replace("~0", "~");
    match document.pointer_mut(holder) {
        Some(Value::Object(members)) if remove && name != "$ref" => {
            members.shift_remove(&name);
        }
        Some(Value::Array(elements)) if remove => {
            let index: usize = name.parse().unwrap();
            if index < elements.len() {
                elements.remove(index);
            }
        }
        _ => match document.pointer_mut(pointer) {
            Some(Value::String(text)) if name == "$ref" => *text = other,
            Some(Value::String(text)) if name == "type" => {
                *text = ["string", "integer", "boolean", "number"][random.below(4)].to_owned();
            }
            // A name that is not a type says nothing that could be compared.
            Some(Value::String(_)) if holder.ends_with("/type") => {}
            Some(Value::String(text)) => text.push('x'),
            Some(Value::Bool(flag)) => *flag = !*flag,
            Some(number @ Value::Number(_)) => *number = Value::from(random.below(1000)),
            _ => {}
        },
    }
}

#[test]
fn random_changes_are_explained() {
    let document = &compiled().document;
    let mut pointers = Vec::new();
    nodes(document, String::new(), "", &mut pointers);
    let schemas = document.pointer("/components/schemas").unwrap().as_object().unwrap();
    let references: Vec<String> = schemas.keys().map(|name| format!("#/components/schemas/{name}")).collect();
    let number = |name: &str| env::var(name).ok().map(|number| number.parse::<u64>().unwrap());
    let first = number("DIFF_SEED").unwrap_or(1);
    let seeds = number("DIFF_SEEDS").unwrap_or(SEEDS.max(first));
    let (next, failed) = (AtomicU64::new(first), Mutex::new(Vec::new()));
    let work = || {
        let next = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|seed| *seed <= seeds);
        for seed in iter::from_fn(next) {
            let mut random = Random(seed);
            let mut changed = Value::clone(document);
            // Few edits leave each other alone, many meet.
            let edits = if seed % 2 == 0 { 100 } else { 600 };
            for _ in 0..edits {
                let pointer = &pointers[random.below(pointers.len())];
                mutate(&mut changed, pointer, &references, &mut random);
            }
            // What fails is printed, and the other seeds are tried.
            let is_fine = panic::catch_unwind(|| {
                let (report, _) = checked(document, &changed, &format!("DIFF_SEED={seed}"));
                assert!(report.changes.len() > edits / 3, "DIFF_SEED={seed}: {}", report.changes.len());
            });
            failed.lock().unwrap().extend(is_fine.is_err().then_some(seed));
        }
    };
    thread::scope(|scope| (0..thread::available_parallelism().unwrap().get()).for_each(|_| drop(scope.spawn(work))));
    assert_eq!(failed.into_inner().unwrap(), Vec::<u64>::new(), "these seeds");
}
