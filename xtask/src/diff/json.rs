//! Turns a view into JSON as `report.schema.json` describes it.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use clickhouse_cloud_generator::diff::{Change, Class, Verdict};
use serde::Serialize;

use super::approvals::Approval;
use super::side::Side;
use super::view::View;

/// The version of the format: the next one where a reader of this one would misread it. New members do not change it.
pub const VERSION: u32 = 1;

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
    rust: &'a Verdict,
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
pub(super) fn json(view: &View<'_>) -> Result<String> {
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
        rust: &view.report.rust,
        expired_approvals: view.expired,
    };
    Ok(serde_json::to_string_pretty(&document).context("cannot write the report as JSON")? + "\n")
}

fn named(side: &Side) -> Named<'_> {
    Named { source: &side.name, file: side.file.as_deref() }
}

fn methods(view: &View<'_>, change: &Change) -> Vec<String> {
    change.operations.iter().filter_map(|id| view.report.methods.get(id)).map(ToString::to_string).collect()
}
