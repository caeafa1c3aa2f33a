//! Turns two documents into a report of what changed, in the format that its reader needs.

pub mod arguments;
pub mod explain;
mod formats;
mod gate;
mod item;
pub(crate) mod judgement;
mod layout;
mod patience;
mod side;
mod uncompiled;
mod view;

use std::io::{ErrorKind, Write, stdout};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::ValueEnum;
use clickhouse_cloud_generator::diff::{Report, Which};
use clickhouse_cloud_generator::settle::Applied;
use clickhouse_cloud_generator::text::visible;
use clickhouse_cloud_generator::{Inputs, diff};

pub(crate) use formats::html::{escape, integrity};
pub use formats::json::{SCHEMA, VERSION};
pub use formats::markdown::LONGEST;
pub use gate::{approvals, fail, filter};
pub use item::Item;
pub(crate) use layout::words::{level, sentence};
pub(crate) use side::BEFORE;
pub use side::Side;
pub use view::View;
pub(crate) use view::class_slug;

use crate::files::read_optional;
use crate::replace::replace;
use crate::report::tell;
use crate::source::Source;
use crate::workspace::Workspace;
use formats::{changelog, github, html, json, markdown, sarif, stat, text};
use gate::approvals::{Approval, Approvals};
use gate::fail::FailOn;
use gate::filter::Filters;
use layout::paint;

/// How to print the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal: most serious first, by resource, what is alike folded.
    #[default]
    Text,
    /// For a comment in a pull request, at most 65,536 characters.
    Markdown,
    /// For programs; `--schema` prints its JSON schema.
    Json,
    /// One page with filters, that needs nothing else.
    Html,
    /// Annotations of GitHub Actions.
    Github,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// What goes under the newest version of CHANGELOG.md.
    Changelog,
}

/// What to compare, and how to print it.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The old document; by default that of the commit where `HEAD` left the default branch, on that branch of `HEAD`.
    pub old: Option<Source>,
    /// The new document; the one of the working tree by default.
    pub new: Option<Source>,
    /// How to print it.
    pub format: Format,
    /// Whether to print counts only.
    pub stat: bool,
    /// Whether each change has a line of its own.
    pub verbose: bool,
    /// Whether to colour.
    pub colored: bool,
    /// What is to be looked at.
    pub filters: Filters,
    /// What makes the command fail.
    pub fail_on: Vec<FailOn>,
    /// Which approvals count.
    pub approvals: ApprovalsFrom,
    /// What there is to judge besides the changes, for a comment: Markdown.
    pub judgement: String,
}

/// Which approvals count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ApprovalsFrom {
    /// Those of `spec/approvals.yaml`.
    #[default]
    Workspace,
    /// Those of another file, which must be there.
    File(PathBuf),
    /// None.
    Nowhere,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The report.
    pub text: String,
    /// What a person should know besides: filters that nothing meets, approvals that expired.
    pub notes: Vec<String>,
    /// Approvals that cover no change: an error, though the report is there.
    pub stale: Option<String>,
    /// What `--fail-on` names and the changes have.
    pub struck: Option<String>,
    /// The lines that would approve all of that, and the file that they belong into.
    pub to_approve: Vec<String>,
    /// The file of approvals, as a person would type it.
    pub approvals_file: String,
    /// That a document does not compile, so that the report is about the wire only.
    pub uncompiled: Option<String>,
}

/// Reads, compares and prints into a text.
///
/// # Errors
///
/// Where a document or the approvals cannot be read. A document that does not compile is compared on the wire.
pub fn run(workspace: &Workspace, options: &Options) -> Result<Outcome> {
    let old = options.old.clone().unwrap_or_else(|| Source::base(workspace.root()));
    let new = options.new.clone().unwrap_or_else(|| Source::File(workspace.spec()));
    if old == Source::Stdin && new == Source::Stdin {
        bail!("both documents are `-`, and there is one standard input: give one of them as a file");
    }
    let (approvals, file) = read_approvals(workspace, &options.approvals)?;
    let decided = [&old, &new].map(|source| {
        (options.format == Format::Markdown).then(|| judgement::Decided::of(workspace, source)).flatten()
    });
    let judgement = match decided {
        [Some(old), Some(new)] => judgement::judgement(&old, &new),
        _ => String::new(),
    };
    let options = &Options { judgement, ..options.clone() };
    let old = Side::read(workspace, &old, "old")?;
    let source = new;
    let mut new = Side::read(workspace, &source, "new")?;
    if options.format == Format::Changelog {
        new = new.summed(workspace, &source);
    }
    let report = compare(workspace, &old, &new)?;
    let mut outcome = render(&old, &new, report, &approvals, &file, options)?;
    if old.text == new.text {
        outcome.notes.push(format!(
            "both documents are the same text: {} and {}. Nothing was compared; give OLD to compare with another one, as in \
             `cargo xtask diff git:HEAD~1`",
            old.name, new.name
        ));
    }
    Ok(outcome)
}

/// Compares two documents with the overlay and the policy of the workspace.
pub(crate) fn compare(workspace: &Workspace, old: &Side, new: &Side) -> Result<Report> {
    compare_with(workspace, old, new, &settings(workspace)?)
}

/// The overlay and the policy of the workspace.
pub(crate) fn settings(workspace: &Workspace) -> Result<Applied> {
    Ok(Applied { overlay: read_optional(&workspace.overlay())?, policy: read_optional(&workspace.policy())? })
}

/// Compares two documents with this overlay and policy.
pub(crate) fn compare_with(workspace: &Workspace, old: &Side, new: &Side, settings: &Applied) -> Result<Report> {
    let Applied { overlay, policy } = settings;
    let lock = read_optional(&workspace.client().join("names.lock"))?;
    let inputs = |spec| Inputs { spec, overlay, policy, lock: &lock, strict: false };
    let (of_old, of_new) = (inputs(old.text.as_str()), inputs(new.text.as_str()));
    patience::tell("comparing the documents", || diff::report(&of_old, &of_new)).map_err(|unreadable| {
        let findings = unreadable.findings;
        let (which, side) = match unreadable.which {
            Which::Old => ("old", old),
            Which::New => ("new", new),
        };
        tell(&format!("{findings}\n"));
        let (errors, _) = findings.counts();
        anyhow!(
            "{errors} error(s) in the {which} document, {}: it is no OpenAPI document that the generator can read",
            side.name
        )
    })
}

/// Prints a report; what the filters leave out neither shows nor counts.
///
/// # Errors
///
/// Where a value cannot be written as JSON, which none is known for.
pub fn render(
    old: &Side,
    new: &Side,
    mut report: Report,
    approvals: &Approvals,
    file: &str,
    options: &Options,
) -> Result<Outcome> {
    let stale = stale(&report, approvals, file);
    let all = report.changes.len();
    let mut notes = options.filters.apply(&mut report);
    notes.extend(approvals.expired.iter().map(|approval| expired(approval, file)));
    let view = View::new(old, new, &report, all - report.changes.len(), approvals, file);
    let text = match options.format {
        _ if options.stat => stat::stat(&view),
        Format::Text => text::text(&view, options.verbose, paint::Paint(options.colored)),
        Format::Markdown => markdown::markdown(&view, options.verbose, &options.judgement),
        Format::Json => json::json(&view)?,
        Format::Html => html::html(&view),
        Format::Github => github::github(&view, options.verbose),
        Format::Sarif => sarif::sarif(&view)?,
        Format::Changelog => changelog::changelog(&view),
    };
    let struck = fail::struck(&view, &options.fail_on);
    let to_approve = if struck.is_some() { fail::to_approve(&view, &options.fail_on) } else { Vec::new() };
    let uncompiled = uncompiled::complaint(&view);
    Ok(Outcome { text, notes, stale, struck, to_approve, approvals_file: file.to_owned(), uncompiled })
}

/// Approvals that cover no change. Two documents that are the same say nothing about approvals: those of the last change
/// may stay until the next one.
fn stale(report: &Report, approvals: &Approvals, file: &str) -> Option<String> {
    if report.changes.is_empty() {
        return None;
    }
    let stale = approvals.stale(report);
    if stale.is_empty() {
        return None;
    }
    let entries: Vec<String> = stale.iter().map(|approval| format!("  {}", visible(&approval.fingerprint))).collect();
    Some(format!(
        "{} of {file} approve(s) no change: delete what is stale, correct what is misspelt, or leave the file out by \
         --no-approvals\n{}",
        stale.len(),
        entries.join("\n")
    ))
}

fn expired(approval: &Approval, file: &str) -> String {
    let day = approval.expires.as_deref().unwrap_or_default();
    format!("the approval of `{}` in {file} expired on {day}, and approves nothing", visible(&approval.fingerprint))
}

fn read_approvals(workspace: &Workspace, from: &ApprovalsFrom) -> Result<(Approvals, String)> {
    let path = match from {
        ApprovalsFrom::Workspace => workspace.approvals(),
        ApprovalsFrom::Nowhere => {
            return Ok((Approvals::default(), workspace.display(&workspace.approvals()).to_string()));
        }
        ApprovalsFrom::File(path) if path.is_file() => path.clone(),
        ApprovalsFrom::File(path) => bail!("there is no file {}, which --approvals names", path.display()),
    };
    let shown = workspace.display(&path).to_string();
    Ok((Approvals::read(&path, &shown)?, shown))
}

/// Writes the report to a file, or to standard output.
///
/// # Errors
///
/// Where the file cannot be written; it is then as it was.
pub fn deliver(text: &str, output: Option<&Path>) -> Result<()> {
    match output {
        Some(path) => replace(path, text),
        // Whoever reads may have read enough: `cargo xtask diff | head`.
        None => match stdout().write_all(text.as_bytes()).and_then(|()| stdout().flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write the report"),
            _ => Ok(()),
        },
    }
}
