//! Turns the command line of `diff` into options, and what came of them into output and an exit code.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow, bail};
use clickhouse_cloud_generator::text::visible;

use crate::diff::explain::{Topic, explain};
use crate::diff::gate::fail::FailOn;
use crate::diff::gate::filter::{Filter, Filters};
use crate::diff::{ApprovalsFrom, Format, Options, SCHEMA, deliver, run};
use crate::report::{Color, report, tell, tell_painted};
use crate::source::Source;
use crate::workspace::Workspace;

/// The exit code if `diff --fail-on` finds what it was told to: neither a failure of the command nor wrong usage.
const STRUCK: u8 = 3;
/// The exit code where the report is about the wire only.
const UNCOMPILED: u8 = 4;

/// What `diff --help` says after the options.
pub const HELP: &str = "\
Filters are KEY=VALUE, where `*` stands for any characters; the keys are
  kind=property-removed   what happened; --explain all lists the kinds
  place=Service.*         where: a schema, a property, an operation id
  path=/paths/*           JSON pointer in either document
  tag=Service             a tag of an operation that reaches it
  operation=instanceGet*  an operation that reaches it
  direction=request       or response
With commas all keys must hold; of several values for one key, one. Of several
--only, one must hold.

Approvals: spec/approvals.yaml lists changes that are fine, each with a reason:
--fail-on does not fail on them. An entry that covers no change is an error,
unless the documents are the same. A `*` in a name is written \\u{2a} there.

Examples:
  cargo xtask diff
  cargo xtask diff git:main...    What this branch changes, since it left main
  cargo xtask diff git:HEAD~1 --format markdown --output comment.md
  cargo xtask diff crate:clickhouse-cloud-api@0.4.2 --fail-on rust-major
  cargo xtask diff old.json new.json --only tag=Service,direction=request
  cargo xtask diff old.json new.json --ignore kind=description-*
  cargo xtask diff --explain property-removed

A document that does not compile is compared on the wire: the report has every
change and says what keeps the document from compiling, with the entries to
paste. What it does to Rust callers is unknown then, and that is not a verdict to
merge on: exit code 4.

Exit codes: 0 done, 1 failed (a document that does not read, a stale approval),
2 wrong usage, 3 --fail-on struck, 4 done for the wire, but a document does not
compile. With 3 and 4, and with a stale approval, the report is there.";

/// What the command line of `diff` says.
#[derive(Clone, Debug, clap::Args)]
pub struct Arguments {
    /// The old document; where it is not given, that of the commit where HEAD left the default branch, on that branch git:HEAD
    #[arg(value_name = "OLD")]
    old: Option<Source>,
    /// The new document; the one of the working tree where it is not given
    #[arg(value_name = "NEW")]
    new: Option<Source>,
    /// How to print the report
    #[arg(long, short, value_enum, value_name = "FORMAT", default_value_t)]
    format: Format,
    /// Write the report into a file instead of printing it
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Exit with 3 where there is such a change that nobody approved; several with commas
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    fail_on: Vec<FailOn>,
    /// Look only at changes that meet the filter; several: at those that meet one of them
    #[arg(long, value_name = "FILTER")]
    only: Vec<Filter>,
    /// Leave out changes that meet the filter
    #[arg(long, value_name = "FILTER")]
    ignore: Vec<Filter>,
    /// Each change on a line of its own, with its lines, JSON pointers and fingerprint
    #[arg(long, short)]
    verbose: bool,
    /// Print counts only
    #[arg(long, conflicts_with_all = ["format", "verbose"])]
    stat: bool,
    /// Another file of approvals than spec/approvals.yaml
    #[arg(long, value_name = "FILE")]
    approvals: Option<PathBuf>,
    /// Approvals do not count, and are not read
    #[arg(long, conflicts_with = "approvals")]
    no_approvals: bool,
    /// Say what a kind of change means and how its class is decided, or `all` of them, and compare nothing
    #[arg(long, value_name = "KIND")]
    explain: Option<Topic>,
    /// Print the JSON schema of `--format json`, and compare nothing
    #[arg(long)]
    schema: bool,
}

impl Arguments {
    fn options(&self, color: Color) -> Options {
        let approvals = match &self.approvals {
            Some(path) => ApprovalsFrom::File(path.clone()),
            None if self.no_approvals => ApprovalsFrom::Nowhere,
            None => ApprovalsFrom::Workspace,
        };
        Options {
            old: self.old.clone(),
            new: self.new.clone(),
            format: self.format,
            stat: self.stat,
            verbose: self.verbose,
            // A file is for no terminal.
            colored: self.output.is_none() && color.on_stdout(),
            filters: Filters { only: self.only.clone(), ignore: self.ignore.clone() },
            fail_on: self.fail_on.clone(),
            approvals,
            judgement: String::new(),
        }
    }

    /// Compares and prints; the exit code says whether `--fail-on` struck, and whether a document does not compile.
    ///
    /// # Errors
    ///
    /// Where something does not read, and where an approval is stale.
    pub fn run(&self, workspace: &Workspace, color: Color) -> Result<ExitCode> {
        if let Some(topic) = self.explain {
            deliver(&explain(topic), None)?;
            return Ok(ExitCode::SUCCESS);
        }
        if self.schema {
            deliver(SCHEMA, None)?;
            return Ok(ExitCode::SUCCESS);
        }
        let outcome = run(workspace, &self.options(color))?;
        deliver(&outcome.text, self.output.as_deref())?;
        for note in &outcome.notes {
            tell(&format!("note: {}", visible(note)));
        }
        if let Some(stale) = outcome.stale {
            bail!(stale);
        }
        let complain = |what: String| tell_painted(&report(&anyhow!(what), color.on_stderr()));
        // Both are said; what was asked for decides.
        let mut code = ExitCode::SUCCESS;
        for (what, number) in [(outcome.uncompiled, UNCOMPILED), (outcome.struck, STRUCK)] {
            if let Some(what) = what {
                complain(what);
                code = ExitCode::from(number);
            }
        }
        if !outcome.to_approve.is_empty() {
            tell(&format!("what is fine is approved in {}, each with its reason:", outcome.approvals_file));
            outcome.to_approve.iter().for_each(|line| tell(line));
        }
        Ok(code)
    }
}
