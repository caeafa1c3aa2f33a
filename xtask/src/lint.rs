//! Turns an OpenAPI document into a report of what is wrong with it: for a person, a program, or those who publish it.

mod json;
mod markdown;
mod text;

use std::io::{ErrorKind, Write, stdout};
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow, bail};
use clap::ValueEnum;
use clickhouse_cloud_generator::diagnostic::Position;
use clickhouse_cloud_generator::lint::{Class, Finding, Report, Severity, lint};

use crate::files::read_optional;
use crate::source;
use crate::workspace::Workspace;

/// How many places of a class are shown where not all are asked for.
pub const SHOWN: usize = 5;

/// What the report is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a person at a terminal.
    #[default]
    Text,
    /// For a program: every place, with its line and column.
    Json,
    /// To send to those who publish the document.
    Markdown,
}

/// What to report, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Another document than the committed one.
    pub spec: Option<PathBuf>,
    /// What the report is written as.
    pub format: Format,
    /// The classes to report; empty for all.
    pub classes: Vec<String>,
    /// Classes that must have no findings.
    pub deny: Vec<String>,
    /// Whether to print every place, not only the first [`SHOWN`] of each class.
    pub verbose: bool,
    /// Whether text gets colours.
    pub colored: bool,
}

/// Prints the report. The overlay is only read: findings that it ends name the action.
///
/// # Errors
///
/// Where the document or the overlay cannot be read, and where a denied class has findings.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let (text, denied) = report(workspace, options)?;
    match stdout().write_all(text.as_bytes()) {
        // Whoever reads along may stop to: `| head`.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => return Err(error).context("cannot print the report"),
        _ => {}
    }
    if denied.is_empty() { Ok(()) } else { bail!("denied, and found: {}", denied.join(", ")) }
}

/// The report as text, and the denied classes that have findings, each with their number.
///
/// # Errors
///
/// Where the document or the overlay cannot be read.
pub fn report(workspace: &Workspace, options: &Options) -> Result<(String, Vec<String>)> {
    let path = options.spec.clone().unwrap_or_else(|| workspace.spec());
    let name = source::shown(&path, workspace);
    let missing = if options.spec.is_none() { "; `cargo xtask fetch` makes it" } else { "" };
    let spec = source::text(&path, &name, missing)?;
    let overlay = read_optional(&workspace.overlay())?;
    let mut report =
        lint(&spec, &overlay).map_err(|findings| anyhow!("cannot read {name} and its overlay:\n{findings}"))?;
    let denied = report
        .classes
        .iter()
        .filter(|class| options.deny.iter().any(|denied| denied == class.rule.name) && !class.findings.is_empty());
    let denied = denied.map(|class| format!("{} ({})", class.rule.name, class.findings.len())).collect();
    if !options.classes.is_empty() {
        report.classes.retain(|class| options.classes.iter().any(|wanted| wanted == class.rule.name));
        report.mends.clear();
    }
    let text = match options.format {
        Format::Text => text::text(&report, &name, options),
        Format::Json => json::json(&report, &name),
        Format::Markdown => markdown::markdown(&report, &name, options.verbose),
    };
    Ok((text, denied))
}

/// The classes that found something.
fn found(report: &Report) -> impl Iterator<Item = &Class> {
    report.classes.iter().filter(|class| !class.findings.is_empty())
}

/// How many places and classes there are, of each severity, as a sentence.
fn summary(report: &Report) -> String {
    let count = |severity: Severity| {
        let classes = found(report).filter(|class| class.rule.severity == severity);
        classes.fold((0, 0), |(classes, places), class| (classes + 1, places + class.findings.len()))
    };
    let parts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let (classes, places) = count(severity);
        format!("{places} {}(s) of {classes} class(es)", severity.name())
    });
    parts.join(", ")
}

/// The places to show, and how many are left out.
fn shown(class: &Class, verbose: bool) -> (&[Finding], usize) {
    let count = if verbose { class.findings.len() } else { SHOWN.min(class.findings.len()) };
    (class.findings.get(..count).unwrap_or_default(), class.findings.len() - count)
}

/// `line:column`, or nothing.
fn place(position: Option<Position>) -> String {
    position.map(|Position { line, column }| format!("{line}:{column}")).unwrap_or_default()
}

/// How many findings of a class an overlay action ends.
fn mended(class: &Class) -> usize {
    class.findings.iter().filter(|finding| !finding.mended_by.is_empty()).count()
}

/// The overlay actions that end a finding, as a list.
fn actions(finding: &Finding) -> String {
    finding.mended_by.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}
