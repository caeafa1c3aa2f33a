//! Turns a view into SARIF 2.1.0, which code scanning of GitHub and others read.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use clickhouse_cloud_generator::diagnostic::Input;
use clickhouse_cloud_generator::diff::{Change, Class, Kind};
use clickhouse_cloud_generator::text::visible_json;
use serde_json::{Value, json};

use crate::diff::item::Item;
use crate::diff::layout::entry::message;
use crate::diff::layout::places::lines;
use crate::diff::layout::words::what;
use crate::diff::uncompiled::{finding, side, which};
use crate::diff::view::{View, class_slug};

/// Where SARIF's own schema is published.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Prints a log with one run: a rule for each kind that occurs, a result for each change.
pub(crate) fn sarif(view: &View<'_>) -> Result<String> {
    let mut kinds: BTreeMap<Kind, usize> = view.items.iter().map(|item| (item.change.kind, 0)).collect();
    for (index, place) in kinds.values_mut().enumerate() {
        *place = index;
    }
    let rules: Vec<Value> = kinds.keys().map(|kind| rule(*kind)).collect();
    let file = view.new.file.as_deref();
    let results: Vec<Value> = view
        .items
        .iter()
        .zip(lines(view))
        .map(|(item, line)| result(item, kinds.get(&item.change.kind).copied().unwrap_or_default(), file, line))
        .collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo xtask diff",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation(view)],
            "results": results,
        }],
    });
    let text = serde_json::to_string_pretty(&log).context("cannot write the report as SARIF")?;
    Ok(visible_json(&text).into_owned() + "\n")
}

/// Whether all was compared; an error that keeps a document from compiling is not a change, so it is not a result.
fn invocation(view: &View<'_>) -> Value {
    let errors = view.report.uncompiled.iter().flat_map(|uncompiled| {
        let side = side(view, uncompiled);
        uncompiled.errors.0.iter().map(move |error| {
            let mut place =
                json!({ "logicalLocations": [{ "fullyQualifiedName": error.pointer, "kind": "member" }] });
            if let (Some(file), Input::Spec, Some(members)) = (&side.file, error.input, place.as_object_mut()) {
                members.insert("physicalLocation".to_owned(), physical(file, error.position.map(|at| at.line)));
            }
            json!({
                "descriptor": { "id": error.code },
                "level": "error",
                "message": { "text": format!("The {} document does not compile, so that the verdict about Rust is unknown. {}", which(uncompiled), finding(side, error)) },
                "locations": [place],
            })
        })
    });
    let errors: Vec<Value> = errors.collect();
    json!({ "executionSuccessful": errors.is_empty(), "toolExecutionNotifications": errors })
}

fn rule(kind: Kind) -> Value {
    json!({
        "id": kind.slug(),
        "name": what(kind),
        "shortDescription": { "text": kind.title() },
        "fullDescription": { "text": kind.explanation() },
    })
}

fn result(item: &Item<'_>, rule: usize, file: Option<&str>, line: Option<usize>) -> Value {
    let change = item.change;
    let level = match item.class {
        Class::Breaking => "error",
        Class::Potential => "warning",
        Class::Compatible | Class::Documentation => "note",
    };
    let mut result = json!({
        "ruleId": change.kind.slug(),
        "ruleIndex": rule,
        "level": level,
        "message": { "text": message(item) },
        "locations": [location(change, file, line)],
        "partialFingerprints": { "change/v1": change.fingerprint() },
        "properties": { "class": class_slug(item.class), "resource": item.resource, "tags": change.tags },
    });
    if let (Some(approval), Some(members)) = (item.approval, result.as_object_mut()) {
        let suppression = json!({ "kind": "external", "status": "accepted", "justification": approval.reason });
        members.insert("suppressions".to_owned(), json!([suppression]));
    }
    result
}

/// The place in the document, and in the file where the document is one of the tree.
fn location(change: &Change, file: Option<&str>, line: Option<usize>) -> Value {
    let site = change.new.as_ref().or(change.old.as_ref());
    let pointer = site.map(|site| site.pointer.as_str()).unwrap_or_default();
    let mut location =
        json!({ "logicalLocations": [{ "name": change.place, "fullyQualifiedName": pointer, "kind": "member" }] });
    if let (Some(file), Some(members)) = (file, location.as_object_mut()) {
        members.insert("physicalLocation".to_owned(), physical(file, line));
    }
    location
}

/// A line of a file; the first one where there is none.
fn physical(file: &str, line: Option<usize>) -> Value {
    json!({ "artifactLocation": { "uri": uri(file) }, "region": { "startLine": line.unwrap_or(1) } })
}

/// A path as a relative URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
