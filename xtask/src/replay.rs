//! Documents in their order → a row each: what an unattended update asks, changes and breaks, every answer pasted and released.

pub mod names;
mod scratch;
mod table;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, ensure};
use clickhouse_cloud_generator::diff::{Class, Level, Report};
use clickhouse_cloud_generator::lock::{Kind, Lock};
use clickhouse_cloud_generator::settle::Applied;
use clickhouse_cloud_generator::{Inputs, provisional};
use serde_json::Value;

use crate::diff::{self, Side, deliver};
use crate::report::tell;
use crate::source::Source;
use crate::update::level;
use crate::workspace::Workspace;
use scratch::Scratch;
pub use table::table;

/// What one document did.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where it comes from.
    pub document: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many answers a person had to paste.
    pub decisions: usize,
    /// Lines of the generated client that came, and that went.
    pub lines: [usize; 2],
    /// What it is for those who used the one before; none of the first.
    pub after: Option<After>,
    /// How long `update` took.
    pub time: Duration,
}

/// What a document is for the one before.
#[derive(Clone, Debug)]
pub struct After {
    /// By how much the version moves; `None` if the document before does not compile with the answers for this one.
    pub level: Option<Level>,
    /// Changes that break on the wire.
    pub breaking: usize,
    /// Names that are gone or are others.
    pub lost: usize,
    /// Those of them without a cause in the document.
    pub without_a_cause: Vec<String>,
    /// Whether the calls of all operations as they were written for the document before compile.
    pub calls: bool,
    /// How many examples compiled before, and how many of those still do.
    pub examples: [usize; 2],
}

impl Step {
    /// What must not be: what only adds takes nothing away, and no name goes for nothing.
    #[must_use]
    pub fn failure(&self) -> Option<String> {
        let after = self.after.as_ref()?;
        let breaks = !after.calls || after.examples[1] < after.examples[0];
        if !after.without_a_cause.is_empty() {
            Some(format!("{}: names lost without a cause: {}", self.document, after.without_a_cause.join(", ")))
        } else if after.level.is_some_and(|level| level < Level::Major) && breaks {
            Some(format!("{} only adds, and code that compiled before no longer does", self.document))
        } else {
            None
        }
    }
}

/// Replays the documents and prints the table, or writes it into a file. Without sources: the published packages.
///
/// # Errors
///
/// Those of [`steps`], and where a step has a [failure](Step::failure).
pub fn run(workspace: &Workspace, sources: &[Source], output: Option<&Path>) -> Result<()> {
    let packages = || Source::packages().collect();
    let sources = if sources.is_empty() { packages() } else { sources.to_vec() };
    let steps = steps(workspace, &sources)?;
    deliver(&table(&steps), output)?;
    let failures: Vec<String> = steps.iter().filter_map(Step::failure).collect();
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

/// Replays the documents, the oldest first, in a copy of the workspace that is thrown away.
///
/// # Errors
///
/// Where an update fails, what it writes does not compile, or the disk refuses.
pub fn steps(workspace: &Workspace, sources: &[Source]) -> Result<Vec<Step>> {
    let scratch = Scratch::new(workspace)?;
    let mut steps = Vec::new();
    let mut before: Option<Before> = None;
    for source in sources {
        tell(&format!("{source}: update"));
        let side = Side::read(workspace, source, "next")?;
        let (step, now) = step(&scratch, &side, before.as_ref()).with_context(|| format!("at {source}"))?;
        before = Some(now);
        steps.push(step);
    }
    Ok(steps)
}

/// What the document before left.
struct Before {
    side: Side,
    lock: Lock,
    calls: String,
    examples: Vec<String>,
}

fn step(scratch: &Scratch, side: &Side, before: Option<&Before>) -> Result<(Step, Before)> {
    let lock = scratch.lock()?;
    let settings = diff::settings(&scratch.workspace)?;
    let text = lock.to_string();
    let Applied { overlay, policy } = &settings;
    let inputs = Inputs { spec: &side.text, overlay, policy, lock: &text, strict: true };
    let settled = provisional(&inputs).map_err(|findings| anyhow!("{findings}"))?;
    let client = scratch.client()?;

    let start = Instant::now();
    scratch.update(&side.text)?;
    let time = start.elapsed();
    let settings = settled.applied.unwrap_or(settings);
    let report =
        before.map(|before| diff::compare_with(&scratch.workspace, &before.side, side, &settings)).transpose()?;
    scratch.paste(&settings)?;
    let lines = scratch::lines(&client, &scratch.client()?);
    let new_lock = scratch.release()?;

    tell(&format!("{}: compile", side.name));
    let calls = scratch.calls()?;
    ensure!(scratch.compiles(&calls)?, "what `update` wrote does not compile");
    let examples = scratch.examples()?;
    let document: Value = serde_json::from_str(&side.text)?;
    let after = match (before, report) {
        (Some(before), Some(report)) => Some(After {
            calls: scratch.compiles(&before.calls)?,
            examples: [
                before.examples.len(),
                before.examples.iter().filter(|example| examples.contains(example)).count(),
            ],
            ..after(before, &report, (&serde_json::from_str(&before.side.text)?, &document), &new_lock)?
        }),
        _ => None,
    };
    let operations = new_lock.lines.of(Kind::Operation, "").count();
    let decisions = settled.settled.0.len();
    let step = Step { document: side.name.clone(), operations, decisions, lines, after, time };
    Ok((step, Before { side: side.clone(), lock: new_lock, calls, examples }))
}

/// What the report and the names say.
fn after(before: &Before, report: &Report, documents: (&Value, &Value), lock: &Lock) -> Result<After> {
    let lost = names::lost(&before.lock, lock);
    let bare = lost.iter().filter(|line| !names::has_a_cause(line, documents, &before.lock)).cloned().collect();
    Ok(After {
        level: level(report),
        breaking: report.changes.iter().filter(|change| change.class() == Class::Breaking).count(),
        lost: lost.len(),
        without_a_cause: bare,
        calls: true,
        examples: [0, 0],
    })
}
