//! The published document → a client, a changelog and a version that are ready for review, all written at once.

mod body;
mod changelog;
pub(crate) mod version;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use clickhouse_cloud_generator::diff::Report;
use clickhouse_cloud_generator::settle::Applied;
use clickhouse_cloud_generator::{Inputs, provisional};

use crate::Mode;
use crate::diff::approvals::Approvals;
use crate::diff::{self, BEFORE, Format, Side};
use crate::fetch::{self, News};
use crate::files::read_optional;
use crate::generate::{self, Made};
use crate::history::{self, Entry};
use crate::release::today;
use crate::replace::replace;
use crate::report::{say, tell};
use crate::source::Source;
use crate::transaction::{Change, Session};
use crate::workspace::Workspace;
pub(crate) use version::level;

/// What `update` is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where the document is.
    pub source: Source,
    /// How long all tries may take together.
    pub limit: Duration,
    /// Whether what would stop is settled for this run, and listed.
    pub provisional: bool,
    /// Whether to write nothing and say what would be written.
    pub dry_run: bool,
    /// The file that gets the text of a pull request.
    pub pr_body: Option<PathBuf>,
}

/// Fetches the document, generates the client, writes its changelog and version, all as one transaction, and says what comes next.
///
/// # Errors
///
/// Where fetching, comparing, generating or writing fails; the tree is then as it was.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let session = (!options.dry_run).then(|| Session::begin(workspace.root(), "update")).transpose()?;
    let committed = Source::File(workspace.spec());
    let before = workspace.spec().exists().then(|| Side::read(workspace, &committed, "old")).transpose()?;
    let news = fetch::read(workspace, &options.source, options.limit, Mode::Write)?;
    let (text, sha256, mut changes, wrote) = match news {
        Some(News { text, sha256, changes, summary }) => (Some(text), Some(sha256), changes, Some(summary)),
        None => (None, None, Vec::new(), None),
    };
    // Only the lock may be new, for a document that is formatted in another way.
    let after = text.clone().filter(|text| before.as_ref().is_some_and(|before| before.text != *text));
    tell("generating the client");
    let provisional = options.provisional;
    let mut made = generate::make(
        workspace,
        &generate::Options { provisional, ..Default::default() },
        Mode::Write,
        text,
    )
    .context(
        "the client cannot be generated, so neither the document nor the client was changed: run `cargo xtask fetch` \
             for the document alone, paste the entries into spec/overlay.yaml or generator/policy.yaml, and run `cargo \
             xtask update` again; or let them stand for this run: `cargo xtask update --provisional`",
    )?;
    changes.append(&mut made.changes);
    let step = match (before, after) {
        (Some(before), Some(text)) => Some(Step::new(workspace, before, text, sha256, made.applied.as_ref())?),
        _ => None,
    };
    if let Some(step) = &step {
        changes.extend(changelog::change(workspace, &step.print(Format::Changelog, String::new())?)?);
        changes.extend(version::changes(workspace, &step.report)?);
        changes.extend(step.history(workspace, &options.source)?);
    }
    if let Some(session) = &session {
        session.commit(&changes)?;
    }
    if let Some(path) = &options.pr_body {
        replace(path, &body::body(workspace, step.as_ref(), &made)?)?;
    }
    if options.dry_run {
        dry(workspace, &changes);
        return Ok(());
    }
    wrote.iter().for_each(|summary| say(summary));
    say(&made.summary());
    step.iter().for_each(|step| say(&step.verdict()));
    next(&changes, &made);
    Ok(())
}

/// The document of before and of after, and what is between them.
struct Step {
    old: Side,
    new: Side,
    report: Report,
}

impl Step {
    fn new(
        workspace: &Workspace,
        before: Side,
        text: String,
        sha256: Option<String>,
        applied: Option<&Applied>,
    ) -> Result<Self> {
        let new = Side { name: "the document of today".to_owned(), file: before.file.clone(), text, sha256 };
        let old = Side { name: BEFORE.to_owned(), file: None, ..before };
        let mut report = diff::compare(workspace, &old, &new)?;
        if !report.uncompiled.is_empty() {
            // The wire is compared as it is; what was left out for this run would not be in it.
            let settings = applied.map_or_else(|| diff::settings(workspace), |applied| Ok(applied.clone()))?;
            let compiled = diff::compare_with(workspace, &old, &new, &settled(workspace, &old, settings)?)?;
            report = Report { changes: report.changes, noise: report.noise, ..compiled };
        }
        Ok(Self { old, new, report })
    }

    /// The report; a comment has what there is to judge besides.
    fn print(&self, format: Format, judgement: String) -> Result<String> {
        let options = diff::Options { format, judgement, ..diff::Options::default() };
        let approvals = Approvals::default();
        diff::render(&self.old, &self.new, self.report.clone(), &approvals, "", &options).map(|outcome| outcome.text)
    }

    /// spec/HISTORY.md with a section for the new document, where there is such a file.
    fn history(&self, workspace: &Workspace, source: &Source) -> Result<Option<Change>> {
        let path = workspace.root().join("spec/HISTORY.md");
        let before = read_optional(&path)?;
        if before.is_empty() {
            return Ok(None);
        }
        let sha256 = self.new.sha256.clone().unwrap_or_default();
        let entry = Entry::new(source.provenance(), Some(today()), sha256, self.new.text.clone())?;
        let section = history::section(&entry, Some(&self.report));
        Ok(Some(Change::Write(path, format!("{before}\n{section}").into_bytes())))
    }

    /// What the document does to callers, in a line.
    fn verdict(&self) -> String {
        match level(&self.report) {
            Some(level) => {
                format!(
                    "{} change(s); for programs that use the crate: {}",
                    self.report.changes.len(),
                    diff::level(level)
                )
            }
            None => {
                format!("{} change(s); what they mean in Rust is known after the decisions", self.report.changes.len())
            }
        }
    }
}

/// The settings with what else the document of before needs: its client waited for a decision, too.
fn settled(workspace: &Workspace, old: &Side, settings: Applied) -> Result<Applied> {
    let lock = read_optional(&workspace.client().join("names.lock"))?;
    let Applied { overlay, policy } = &settings;
    let inputs = Inputs { spec: &old.text, overlay, policy, lock: &lock, strict: false };
    Ok(provisional(&inputs).ok().and_then(|output| output.applied).unwrap_or(settings))
}

/// Says what would be written.
fn dry(workspace: &Workspace, changes: &[Change]) {
    let (mut written, mut removed) = (0, 0);
    for change in changes {
        match change {
            Change::Write(path, _) if fs::exists(path).unwrap_or(false) => written += 1,
            Change::Write(path, _) => {
                written += 1;
                say(&format!("new: {}", workspace.display(path)));
            }
            Change::Remove(path) => {
                removed += 1;
                say(&format!("gone: {}", workspace.display(path)));
            }
        }
    }
    say(&format!("a run without --dry-run writes {written} file(s) and removes {removed}"));
}

fn next(changes: &[Change], made: &Made) {
    if changes.is_empty() {
        return;
    }
    if !made.settled.is_empty() {
        say("\nA person decides next: paste the entries from above, and run `cargo xtask update` again.");
    }
    say("\nnext:\n  \
         cargo xtask diff\n  \
         git diff --stat\n  \
         git diff -- CHANGELOG.md generated-client/API.md generated-client/names.lock\n  \
         cargo test --workspace\n  \
         git add --all");
}
