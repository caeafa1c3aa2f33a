//! Turns a view into JSON as `report.schema.json` describes it.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use clickhouse_cloud_generator::diagnostic::Input;
use clickhouse_cloud_generator::diff::{Change, Class, Verdict};
use clickhouse_cloud_generator::text::visible_json;
use serde::Serialize;

use crate::diff::gate::approvals::Approval;
use crate::diff::side::Side;
use crate::diff::uncompiled::which;
use crate::diff::view::View;

/// The version of the format: the next one where a reader of this one would misread it. New members do not change it.
pub const VERSION: u32 = 2;

/// The published schema of the format.
pub const SCHEMA: &str = include_str!("report.schema.json");

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    version: u32,
    old: Named<'a>,
    new: Named<'a>,
    summary: Summary,
    changes: Vec<Entry<'a>>,
    noise: &'a BTreeMap<&'static str, usize>,
    rust: Rust<'a>,
    expired_approvals: &'a [Approval],
}

#[derive(Serialize)]
struct Named<'a> {
    source: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    changes: usize,
    breaking: usize,
    potential: usize,
    compatible: usize,
    documentation: usize,
    approved: usize,
    filtered_out: usize,
    /// The most serious class.
    #[serde(skip_serializing_if = "Option::is_none")]
    wire: Option<Class>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Rust<'a> {
    Known(&'a Verdict),
    Unknown { level: &'static str, changes: [(); 0], renames: [(); 0], errors: Vec<Error<'a>> },
}

/// What keeps a document from compiling.
#[derive(Serialize)]
struct Error<'a> {
    document: &'static str,
    code: &'static str,
    input: &'static str,
    pointer: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    fingerprint: String,
    class: Class,
    resource: &'a str,
    #[serde(flatten)]
    change: &'a Change,
    methods: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    approval: Option<&'a Approval>,
}

/// Prints the document, indented.
pub(crate) fn json(view: &View<'_>) -> Result<String> {
    let [breaking, potential, compatible, documentation] = view.counts().map(|(_, number)| number);
    let document = Document {
        version: VERSION,
        old: named(view.old),
        new: named(view.new),
        summary: Summary {
            changes: view.items.len(),
            breaking,
            potential,
            compatible,
            documentation,
            approved: view.approved().count(),
            filtered_out: view.hidden,
            wire: view.wire(),
        },
        changes: view
            .items
            .iter()
            .map(|item| Entry {
                fingerprint: item.change.fingerprint(),
                class: item.class,
                resource: item.resource,
                change: item.change,
                methods: methods(view, item.change),
                approval: item.approval,
            })
            .collect(),
        noise: &view.report.noise,
        rust: rust(view),
        expired_approvals: &view.approvals.expired,
    };
    let text = serde_json::to_string_pretty(&document).context("cannot write the report as JSON")?;
    Ok(visible_json(&text).into_owned() + "\n")
}

/// The verdict, or what keeps the documents from compiling.
fn rust<'a>(view: &View<'a>) -> Rust<'a> {
    if let Some(verdict) = &view.report.rust {
        return Rust::Known(verdict);
    }
    let errors = view.report.uncompiled.iter().flat_map(|uncompiled| {
        uncompiled.errors.0.iter().map(move |error| Error {
            document: which(uncompiled),
            code: error.code,
            input: match error.input {
                Input::Spec => "document",
                Input::Overlay => "overlay",
                Input::Policy => "policy",
                Input::Lock => "lock",
            },
            pointer: &error.pointer,
            line: error.position.map(|position| position.line),
            column: error.position.map(|position| position.column),
            message: &error.message,
            help: error.help.as_deref(),
        })
    });
    Rust::Unknown { level: "unknown", changes: [], renames: [], errors: errors.collect() }
}

fn named(side: &Side) -> Named<'_> {
    Named { source: &side.name, file: side.file.as_deref() }
}

fn methods(view: &View<'_>, change: &Change) -> Vec<String> {
    change.operations.iter().filter_map(|id| view.report.methods.get(id)).map(ToString::to_string).collect()
}
