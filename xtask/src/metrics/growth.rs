//! Turns shapes of documents that once were slow into how the work on each grows with its size: 1×, 2×, 4×.

use std::fmt::Write;
use std::time::Instant;

use anyhow::{Result, anyhow, bail};
use clickhouse_cloud_generator::{Inputs, diff, generate, lint};
use serde_json::{Map, Value, json};

use super::timing::interleaved;
use crate::diff::approvals::Approvals;
use crate::diff::{Format, Options, Side, render};

/// How many times the smallest size.
const TIMES: [usize; 3] = [1, 2, 4];

/// A shape of document, and what is done with it.
#[derive(Debug)]
pub struct Case {
    /// Its name on the command line.
    pub name: &'static str,
    /// How many of it the smallest document has, where times are printed.
    pub size: usize,
    /// The smaller of two sizes at which a test counts instructions.
    pub counted: usize,
    /// Does the work, with so many.
    work: fn(usize) -> Result<()>,
}

/// Every shape that is watched.
pub const CASES: [Case; 12] = [
    Case {
        name: "lint-union-arms",
        size: 250,
        counted: 130,
        work: |n| linted(&document(union(n, arm_with_own_key), 1)),
    },
    Case { name: "lint-enum-values", size: 5_000, counted: 1000, work: |n| linted(&document(values("value", n), 1)) },
    Case {
        name: "generate-enum-values",
        size: 5_000,
        counted: 1000,
        work: |n| generated(&document(values("value", n), 1)),
    },
    Case {
        name: "generate-union-arms",
        size: 250,
        counted: 80,
        work: |n| generated(&document(union(n, arm_with_own_key), 1)),
    },
    Case {
        name: "generate-tagged-arms",
        size: 250,
        counted: 80,
        work: |n| generated(&document(union(n, arm_with_tag), 1)),
    },
    Case {
        name: "generate-constant-arms",
        size: 1_000,
        counted: 400,
        work: |n| generated(&document(union(n, arm_with_constant), 1)),
    },
    Case {
        name: "generate-inner-definitions",
        size: 500,
        counted: 150,
        work: |n| generated(&document(definitions(n), 1)),
    },
    Case {
        name: "diff-changed-values",
        size: 1_000,
        counted: 200,
        work: |n| compared(&document(values("old", n), 1), &document(values("new", n), 1)),
    },
    Case {
        name: "diff-renamed-operations",
        size: 250,
        counted: 130,
        work: |n| compared(&document(object("field", 1), n), &renamed(document(object("field", 1), n))),
    },
    Case {
        name: "diff-renamed-properties",
        size: 250,
        counted: 140,
        work: |n| compared(&document(object("oldField", n), 1), &document(object("newField", n), 1)),
    },
    Case {
        name: "diff-changed-arms",
        size: 100,
        counted: 130,
        work: |n| compared(&document(union(n, arm_with_own_key), 1), &document(union(n, arm_with_other_key), 1)),
    },
    Case {
        name: "diff-newly-sent-types",
        size: 250,
        counted: 80,
        work: |n| compared(&given(document(definitions(n), 1)), &document(definitions(n), 1)),
    },
];

/// Prints a row for each shape: the time at each size, and how it grows when the size doubles.
///
/// # Errors
///
/// Where a document does not compile.
pub(super) fn run(runs: usize) -> Result<String> {
    let mut table = format!(
        "| {} build, shortest of {runs} | size | 1 × | 2 × | 4 × | growth | growth |\n|---|---:|---:|---:|---:|---:|---:|\n",
        if cfg!(debug_assertions) { "debug" } else { "release" }
    );
    for case in &CASES {
        let timings = interleaved(&TIMES, runs, |times| {
            let start = Instant::now();
            (case.work)(case.size * times)?;
            Ok(start.elapsed())
        })?;
        let [one, two, four]: [f64; 3] = match timings.as_slice() {
            [one, two, four] => [one, two, four].map(|timing| timing.shortest().as_secs_f64()),
            _ => bail!("nothing was timed"),
        };
        let (first, second) = (two / one, four / two);
        let Case { name, size, .. } = case;
        writeln!(table, "| {name} | {size} | {one:.3} s | {two:.3} s | {four:.3} s | {first:.2} | {second:.2} |")?;
    }
    writeln!(table, "\n\"Growth\" is what doubling the size costs: 2 is linear, 4 is quadratic.")?;
    Ok(table)
}

/// Does the work of one shape once, for a tool that counts instructions.
///
/// # Errors
///
/// Where there is no such shape, or the document does not compile.
pub(super) fn once(name: &str, size: usize) -> Result<()> {
    let case = CASES.iter().find(|case| case.name == name);
    let names = || CASES.iter().map(|case| case.name).collect::<Vec<_>>().join(", ");
    let case = case.ok_or_else(|| anyhow!("no shape `{name}`: the shapes are {}", names()))?;
    (case.work)(size)
}

/// A document in which `operations` operations send and get the schema.
fn document(schema: Value, operations: usize) -> Value {
    let body = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } });
    let mut answer = body.clone();
    answer["description"] = json!("Done.");
    let paths: Map<String, Value> = (0..operations)
        .map(|index| {
            let operation = json!({ "operationId": format!("make{}", word(index)), "tags": ["Factory"], "requestBody": body, "responses": { "200": answer } });
            (format!("/v1/things/{}", word(index)), json!({ "post": operation }))
        })
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Growth", "version": "1" },
        "paths": paths,
        "components": { "schemas": { "Thing": schema } },
    })
}

/// The same document, whose operations send nothing.
fn given(mut document: Value) -> Value {
    for item in document["paths"].as_object_mut().into_iter().flatten().map(|(_, item)| item) {
        item["post"].as_object_mut().and_then(|operation| operation.remove("requestBody"));
    }
    document
}

/// The same document, each of whose operations has another id and another path.
fn renamed(mut document: Value) -> Value {
    let paths = document.get("paths").and_then(Value::as_object).cloned().unwrap_or_default();
    let rename = |(path, mut item): (String, Value)| {
        if let Some(id) = item.pointer_mut("/post/operationId") {
            *id = id.as_str().map(|id| id.replacen("make", "build", 1)).into();
        }
        (path.replacen("things", "stuff", 1), item)
    };
    document["paths"] = Value::Object(paths.into_iter().map(rename).collect());
    document
}

/// An object with an enum of so many values.
fn values(word_before: &str, count: usize) -> Value {
    let values: Vec<String> = (0..count).map(|index| format!("{word_before}-{}", word(index))).collect();
    json!({ "type": "object", "properties": { "kind": { "type": "string", "enum": values } } })
}

/// An object with so many properties.
fn object(word_before: &str, count: usize) -> Value {
    let properties: Map<String, Value> =
        (0..count).map(|index| (format!("{word_before}{}", word(index)), json!({ "type": "string" }))).collect();
    json!({ "type": "object", "properties": properties })
}

/// An object with so many definitions inside, each of which is referred to and has a keyword that is reported.
fn definitions(count: usize) -> Value {
    let place = |index: usize| format!("#/components/schemas/Thing/$defs/Part{}", word(index));
    let mut thing = object("field", 1);
    for index in 0..count {
        let mut part = object("member", 1);
        part["unevaluatedProperties"] = json!(false);
        thing["$defs"][format!("Part{}", word(index))] = part;
        thing["properties"][format!("part{}", word(index))] = json!({ "$ref": place(index) });
    }
    thing
}

/// An object whose one property is a union of so many arms.
fn union(count: usize, arm: fn(usize) -> Value) -> Value {
    let arms: Vec<Value> = (0..count).map(arm).collect();
    json!({ "type": "object", "properties": { "choice": { "oneOf": arms } } })
}

/// An arm that a key tells from the others, beside some that all have.
fn arm_with_own_key(index: usize) -> Value {
    let mut arm = object("common", 3);
    let key = format!("key{}", word(index));
    arm["title"] = json!(format!("Arm{}", word(index)));
    arm["properties"][&key] = json!({ "type": "string" });
    arm["required"] = json!([key]);
    arm
}

/// An arm that the value of a property tells from the others.
fn arm_with_tag(index: usize) -> Value {
    let mut arm = object("common", 3);
    arm["title"] = json!(format!("Arm{}", word(index)));
    arm["properties"]["kind"] = json!({ "type": "string", "enum": [word(index)] });
    arm["required"] = json!(["kind"]);
    arm
}

/// An arm that is one string.
fn arm_with_constant(index: usize) -> Value {
    json!({ "type": "string", "const": word(index) })
}

/// The same arm, with another key of its own.
fn arm_with_other_key(index: usize) -> Value {
    let mut arm = arm_with_own_key(index);
    arm["properties"][format!("extra{}", word(index))] = json!({ "type": "string" });
    arm
}

/// A number as a word that no other number has: names of documents are words.
fn word(mut number: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["Ba", "De", "Fi", "Go", "Hu", "Ka", "Le", "Mi", "No", "Pu", "Ra", "Se", "Ti", "Vo", "Wu", "Za"];
    let mut word = String::new();
    loop {
        word.push_str(SYLLABLES[number % SYLLABLES.len()]);
        number /= SYLLABLES.len();
        if number == 0 {
            return word;
        }
    }
}

fn linted(document: &Value) -> Result<()> {
    lint::lint(&document.to_string(), "").map(drop).map_err(|findings| anyhow!("{findings}"))
}

fn inputs(spec: &str) -> Inputs<'_> {
    Inputs { spec, overlay: "", policy: "", lock: "", strict: false }
}

fn generated(document: &Value) -> Result<()> {
    generate(&inputs(&document.to_string())).map(drop).map_err(|findings| anyhow!("{findings}"))
}

fn compared(old: &Value, new: &Value) -> Result<()> {
    let side =
        |document: &Value| Side { name: "document".to_owned(), file: None, text: document.to_string(), sha256: None };
    let (old, new) = (side(old), side(new));
    let report = diff::report(&inputs(&old.text), &inputs(&new.text)).map_err(|findings| anyhow!("{findings}"))?;
    if report.changes.is_empty() || report.rust.is_none() {
        bail!("the documents of this shape do not differ as they should");
    }
    let options = Options { format: Format::Text, ..Options::default() };
    render(&old, &new, report, &Approvals::default(), "approvals.yaml", &options).map(drop)
}
