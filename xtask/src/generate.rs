//! Turns the document, the overlay and the policy on disk into the generated client on disk, and the calls that test it.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Result, anyhow};
use clickhouse_cloud_generator::diagnostic::{Input, Severity};
use clickhouse_cloud_generator::settle::Applied;
use clickhouse_cloud_generator::{Diagnostic, Diagnostics, Inputs, Output, generate, provisional};

use crate::Mode;
use crate::features;
use crate::files::read_optional;
use crate::files::{CALLS, OWNED, Report, Tree, compare};
use crate::report::{say, tell};
use crate::source;
use crate::transaction::{Change, Session};
use crate::whole;
use crate::workspace::{OVERLAY, POLICY, Workspace};

/// The heading in API.md of what a provisional run settled.
pub const PROVISIONAL: &str = "\n## Provisional\n";

/// What to generate, and where.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Another document than the committed one; overlay and policy entries that do not apply to it are warnings then.
    pub spec: Option<PathBuf>,
    /// Another folder than `generated-client`.
    pub output: Option<PathBuf>,
    /// Whether what would stop is settled for this run, and listed.
    pub provisional: bool,
    /// Whether what a provisional run wrote counts as not up to date.
    pub release: bool,
    /// Whether to print every warning, not only how many there are.
    pub verbose: bool,
    /// Whether to print nothing: a caller that is a program has the report and the error.
    pub quiet: bool,
}

/// Generates and compares, and in [`Mode::Write`] writes what differs.
///
/// # Errors
///
/// Where an input cannot be read or compiled, where the disk refuses, and in [`Mode::Check`] where a file is not up to date.
pub fn run(workspace: &Workspace, options: &Options, mode: Mode) -> Result<Report> {
    let root = options.output.as_deref().unwrap_or(workspace.root());
    let session = (mode == Mode::Write).then(|| Session::begin(root, "generate")).transpose()?;
    let made = make(workspace, options, mode, None)?;
    session.iter().try_for_each(|session| session.commit(&made.changes))?;
    if !options.quiet {
        say(&made.summary());
    }
    Ok(made.report)
}

/// What is to be changed, and what to say when it is.
pub(crate) struct Made {
    pub(crate) report: Report,
    pub(crate) changes: Vec<Change>,
    /// What a provisional run settled, each finding with its entry.
    pub(crate) settled: Vec<String>,
    /// Overlay and policy with the entries of those.
    pub(crate) applied: Option<Applied>,
    /// `names.lock` before and after.
    pub(crate) names: [String; 2],
    what: String,
    start: Instant,
}

impl Made {
    /// What was done, and how long it took until now.
    pub(crate) fn summary(&self) -> String {
        format!("{} in {:.1} s", self.what, self.start.elapsed().as_secs_f64())
    }
}

/// Generates and compares, and writes nothing; takes the text of the document from the caller where it is not on disk yet.
pub(crate) fn make(workspace: &Workspace, options: &Options, mode: Mode, text: Option<String>) -> Result<Made> {
    let start = Instant::now();
    let spec_path = options.spec.clone().unwrap_or_else(|| workspace.spec());
    let spec_name = source::shown(&spec_path, workspace);
    let missing = if options.spec.is_none() { "; `cargo xtask fetch` makes it" } else { "" };
    let spec = text.map_or_else(|| source::text(&spec_path, &spec_name, missing), Ok)?;
    // What we mend and prefer is about our API.
    let foreign = options.spec.is_some().then(|| whole::name(workspace, &spec)).flatten();
    let ours = |path: PathBuf| if foreign.is_some() { Ok(String::new()) } else { read_optional(&path) };
    let (overlay, policy) = (ours(workspace.overlay())?, ours(workspace.policy())?);

    let root = options.output.clone().unwrap_or_else(|| workspace.client());
    // The tests of the workspace are of the client in the workspace, not of one that is generated elsewhere.
    let tests = options.output.is_none().then(|| workspace.root());

    let whole_crate =
        foreign.filter(|_| options.output.is_some()).map(|name| anyhow::Ok((name, whole::is_free(&root)?)));
    let whole_crate = whole_crate.transpose()?.and_then(|(name, is_free)| is_free.then_some(name));
    let owned = if whole_crate.is_some() { &whole::OWNED } else { &OWNED };
    let lock = read_optional(&root.join("names.lock"))?;
    let inputs =
        Inputs { spec: &spec, overlay: &overlay, policy: &policy, lock: &lock, strict: options.spec.is_none() };
    // What an unattended run wrote is up to date until a person decides; a release refuses it.
    let is_provisional = || anyhow::Ok(read_optional(&root.join("API.md"))?.contains(PROVISIONAL));
    let provisional_run = options.provisional || (mode == Mode::Check && !options.release && is_provisional()?);
    // What is on disk is read while one thread of the generator has nothing to do.
    let (generated, on_disk) = std::thread::scope(|scope| {
        let on_disk = scope.spawn(|| {
            anyhow::Ok((owned.on_disk(&root)?, tests.map(|root| CALLS.on_disk(root)).transpose()?.unwrap_or_default()))
        });
        (if provisional_run { provisional(&inputs) } else { generate(&inputs) }, on_disk.join())
    });
    let Output { files, calls, warnings, settled, applied, .. } =
        generated.map_err(|findings| refuse(&findings, options, &spec_name))?;
    warn(&warnings, options, &spec_name);
    list(&settled, options, &spec_name);

    let (client, called) = on_disk.map_err(|_| anyhow!("the thread that reads the generated files stopped"))??;
    let names = files.get("names.lock").cloned().unwrap_or_default();
    let files = match &whole_crate {
        Some(name) => whole::whole(workspace, name, &files)?,
        None => files,
    };
    let mut trees = vec![Tree { root: &root, files: &files, owned, on_disk: client }];
    trees.extend(tests.map(|root| Tree { root, files: &calls, owned: &CALLS, on_disk: called }));
    let (mut report, mut changes) = compare(trees, mode)?;
    if options.provisional && mode == Mode::Write && options.output.is_none() {
        let path = root.join("Cargo.toml");
        if let Some(manifest) = features::added(&read_optional(&path)?, &features::modules(&files)) {
            report.written.push("Cargo.toml".to_owned());
            changes.push(Change::Write(path, manifest.into_bytes()));
        }
    }
    let Report { written, removed, unchanged } = &report;
    let files = match mode {
        Mode::Check => format!("{unchanged} files up to date"),
        Mode::Write => format!("{} files written, {unchanged} unchanged, {} removed", written.len(), removed.len()),
    };
    let what = format!("{}: {files}", workspace.display(&root));
    let settled = settled.0.iter().map(|finding| finding.in_files([&spec_name, OVERLAY, POLICY]).to_string()).collect();
    Ok(Made { report, changes, settled, applied, names: [lock, names], what, start })
}

/// Prints the findings, and makes the error that says that nothing was written.
fn refuse(findings: &Diagnostics, options: &Options, spec: &str) -> anyhow::Error {
    let (errors, warnings) = findings.counts();
    print(findings, options, spec, |finding| finding.severity == Severity::Error);
    anyhow!("{errors} error(s) and {warnings} warning(s) for {spec}; nothing was written")
}

/// Prints what a provisional run settled, each with the entry that settles it for good.
fn list(settled: &Diagnostics, options: &Options, spec: &str) {
    print(settled, options, spec, |_| true);
    if !settled.0.is_empty() && !options.quiet {
        tell(&format!(
            "provisional: {} finding(s) were settled for this run only; they are in API.md too",
            settled.0.len()
        ));
    }
}

/// Prints how many warnings there are, those about our own files, and the others where asked for.
fn warn(warnings: &Diagnostics, options: &Options, spec: &str) {
    let (_, count) = warnings.counts();
    print(warnings, options, spec, |finding| finding.input != Input::Spec);
    if count > 0 && !options.quiet {
        tell(&format!("{count} warning(s){}", if options.verbose { "" } else { "; --verbose prints them" }));
    }
}

/// Prints the findings that are wanted, or all where asked for.
fn print(findings: &Diagnostics, options: &Options, spec: &str, wanted: impl Fn(&Diagnostic) -> bool) {
    for finding in findings.0.iter().filter(|finding| !options.quiet && (options.verbose || wanted(finding))) {
        tell(&format!("{}\n", finding.in_files([spec, OVERLAY, POLICY])));
    }
}
