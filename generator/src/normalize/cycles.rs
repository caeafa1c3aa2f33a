//! Schemas that are made of nothing but each other → located errors.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::context::Context;
use super::keywords::COMBINATORS;
use super::references::schema_name;

/// Reports each cycle of schemas that apply to the very same value: `$ref`, `allOf`, `oneOf`, `anyOf`.
///
/// A cycle through `properties`, `items` or `additionalProperties` is a recursive type, and fine.
pub(super) fn check(schemas: &Map<String, Value>, cx: &mut Context) {
    let edges: HashMap<&str, Vec<String>> = schemas
        .iter()
        .map(|(name, schema)| {
            let mut targets = Vec::new();
            collect(schema, &mut targets);
            (name.as_str(), targets)
        })
        .collect();
    let mut done: HashMap<&str, bool> = HashMap::new();
    for start in schemas.keys() {
        // A walk with its own stack, because a chain of references may be longer than ours. `false`: on the path.
        let mut path: Vec<(&str, usize)> = Vec::new();
        if !done.contains_key(start.as_str()) {
            path.push((start, 0));
            done.insert(start, false);
        }
        while let Some((name, next)) = path.last_mut() {
            let Some(target) = edges.get(*name).and_then(|targets| targets.get(*next)) else {
                done.insert(*name, true);
                path.pop();
                continue;
            };
            *next += 1;
            let Some((target, _)) = edges.get_key_value(target.as_str()) else { continue };
            match done.get(target) {
                None => {
                    done.insert(target, false);
                    path.push((target, 0));
                }
                Some(true) => {}
                Some(false) => {
                    let cycle = path.iter().map(|(name, _)| *name).skip_while(|name| name != target);
                    report(&cycle.collect::<Vec<_>>(), cx);
                }
            }
        }
    }
}

fn collect(schema: &Value, targets: &mut Vec<String>) {
    targets.extend(schema.get("$ref").and_then(Value::as_str).and_then(schema_name));
    for keyword in COMBINATORS {
        for arm in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
            collect(arm, targets);
        }
    }
}

fn report(cycle: &[&str], cx: &mut Context) {
    let Some(first) = cycle.first() else { return };
    let message = format!("{} → {first}: these schemas consist of nothing but each other", cycle.join(" → "));
    cx.report(
        crate::diagnostic::Severity::Error,
        "cyclic-reference",
        &["components", "schemas", first],
        message,
        "give one of them a type of its own with an overlay action",
    );
}
