//! `cargo xtask diff` from outside, on a small pair of documents that has a change of each sort: every format as its reader
//! sees it, filters, approvals, sources, and what is said where something is wrong. Exit codes are tested with the binary.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "what goes wrong in a helper of a test fails the test"
)]

mod approvals;
pub(crate) mod browser;
mod formats;
mod inflated;
mod judgement;
mod published;
mod renames;
mod schemas;
mod sources;
mod uncompiled;

use std::fs;
use std::path::Path;

use clickhouse_cloud_tests::{read, root};
use tempfile::TempDir;
use xtask::Workspace;
use xtask::diff::filter::Filters;
use xtask::diff::{Format, Options, Outcome, run};
use xtask::source::Source;

/// What each format says where there is no change.
pub(crate) const NO_CHANGES: [(Format, &str); 7] = [
    (Format::Text, "No changes"),
    (Format::Markdown, "**No changes.**"),
    (Format::Json, "\"changes\": []"),
    (Format::Html, "0 changes"),
    (Format::Github, "No changes"),
    (Format::Sarif, "\"results\": []"),
    (Format::Changelog, "no changes"),
];

/// The old document of the small pair.
pub(crate) fn old() -> String {
    read("tests/it/diff_command/old.json")
}

/// The new document of the small pair.
pub(crate) fn new() -> String {
    read("tests/it/diff_command/new.json")
}

/// A workspace with the committed policy, whose document is the new one of the small pair; the old one lies beside it.
pub(crate) fn workspace() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "old.json", &old());
    write(folder.path(), "spec/clickhouse-cloud.json", &new());
    write(folder.path(), "generator/policy.yaml", &read("generator/policy.yaml"));
    folder
}

pub(crate) fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// The old document against the one of the workspace.
pub(crate) fn options(folder: &TempDir) -> Options {
    Options { old: Some(Source::File(folder.path().join("old.json"))), ..Options::default() }
}

pub(crate) fn diff(folder: &TempDir, options: &Options) -> Outcome {
    run(&Workspace::at(folder.path()), options).unwrap()
}

/// What goes wrong, with everything behind it, as it is printed.
pub(crate) fn complaint(folder: &TempDir, options: &Options) -> String {
    let error = run(&Workspace::at(folder.path()), options).unwrap_err();
    xtask::report::report(&error, false).replace(folder.path().to_str().unwrap(), "ROOT")
}

pub(crate) fn filters(only: &[&str], ignore: &[&str]) -> Filters {
    let parse = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect();
    Filters { only: parse(only), ignore: parse(ignore) }
}

/// The report of the small pair in a format.
pub(crate) fn report(format: Format) -> String {
    let folder = workspace();
    diff(&folder, &Options { format, ..options(&folder) }).text
}

/// The committed document, which is that of 0.5.0.
pub(crate) fn committed_file() -> Source {
    Source::File(root().join("spec/clickhouse-cloud.json"))
}
