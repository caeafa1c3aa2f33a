//! Schemas that are made of nothing but each other → located errors.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::context::Context;
use super::keywords::COMBINATORS;
use super::references::schema_name;

/// How many schemas may stand for each other in a row: what comes after goes as deep, on the stack of a thread.
const LONGEST: usize = 32;

/// Reports each cycle of schemas that apply to the very same value (`$ref`, `allOf`, `oneOf`, `anyOf`), and each schema that is
/// so many others in a row, lists and maps among them, that nobody could work with the type.
///
/// A cycle through `properties`, `items` or `additionalProperties` is a recursive type, and fine.
pub(super) fn check(schemas: &Map<String, Value>, cx: &mut Context) {
    walk(schemas, collect, report_cycle, cx);
    // A list of itself is a cycle here, and told where it is known whether an operation reaches it.
    let lengths = walk(schemas, collect_with_elements, |_, _| {}, cx);
    for name in schemas.keys() {
        if lengths.get(name.as_str()) == Some(&(LONGEST + 1)) {
            let message = format!("this schema is another one, which is another one, more than {LONGEST} times");
            let help = "refer to the last one at once with an overlay action";
            cx.report(crate::diagnostic::Severity::Error, "too-deep", &["components", "schemas", name], message, help);
        }
    }
}

/// Adds the names of the schemas that a schema consists of.
type Collect = fn(&Value, &mut Vec<String>);

/// What each schema consists of, by name.
fn edges(schemas: &Map<String, Value>, collect: Collect) -> HashMap<&str, Vec<String>> {
    let targets = schemas.iter().map(|(name, schema)| {
        let mut targets = Vec::new();
        collect(schema, &mut targets);
        (name.as_str(), targets)
    });
    targets.collect()
}

/// Follows the edges from every schema, depth first; how many schemas the longest way from each has.
fn walk<'a>(
    schemas: &'a Map<String, Value>,
    collect: Collect,
    on_cycle: fn(&[&str], &mut Context),
    cx: &mut Context,
) -> HashMap<&'a str, usize> {
    let edges = edges(schemas, collect);
    // `None`: on the path.
    let mut lengths: HashMap<&str, Option<usize>> = HashMap::new();
    for start in schemas.keys() {
        // With a stack of its own, because a chain of references may be longer than ours.
        let mut path: Vec<(&str, usize)> = Vec::new();
        if !lengths.contains_key(start.as_str()) {
            path.push((start, 0));
            lengths.insert(start, None);
        }
        while let Some((name, next)) = path.last_mut() {
            let targets = edges.get(*name).map(Vec::as_slice).unwrap_or_default();
            let Some(target) = targets.get(*next) else {
                let below = targets.iter().filter_map(|target| lengths.get(target.as_str()).copied().flatten()).max();
                lengths.insert(*name, Some(below.unwrap_or_default() + 1));
                path.pop();
                continue;
            };
            *next += 1;
            let Some((target, _)) = edges.get_key_value(target.as_str()) else { continue };
            match lengths.get(target) {
                None => {
                    lengths.insert(target, None);
                    path.push((target, 0));
                }
                Some(Some(_)) => {}
                Some(None) => {
                    let cycle = path.iter().map(|(name, _)| *name).skip_while(|name| name != target);
                    on_cycle(&cycle.collect::<Vec<_>>(), cx);
                }
            }
        }
    }
    lengths.into_iter().filter_map(|(name, length)| Some((name, length?))).collect()
}

fn collect(schema: &Value, targets: &mut Vec<String>) {
    targets.extend(schema.get("$ref").and_then(Value::as_str).and_then(schema_name));
    for keyword in COMBINATORS {
        for arm in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
            collect(arm, targets);
        }
    }
}

/// [`collect`], and what a list or a map holds.
fn collect_with_elements(schema: &Value, targets: &mut Vec<String>) {
    targets.extend(schema.get("$ref").and_then(Value::as_str).and_then(schema_name));
    for keyword in COMBINATORS {
        for arm in schema.get(keyword).and_then(Value::as_array).into_iter().flatten() {
            collect_with_elements(arm, targets);
        }
    }
    if schema.get("properties").is_none() {
        for element in ["items", "additionalProperties"].iter().filter_map(|keyword| schema.get(*keyword)) {
            collect_with_elements(element, targets);
        }
    }
}

fn report_cycle(cycle: &[&str], cx: &mut Context) {
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
