//! Turns the committed inputs, and several times as much of them, into a table of how long the generator or the diff takes.

use std::fmt::Write;
use std::fs;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, bail};
use clickhouse_cloud_generator::overlay::Mode;
use clickhouse_cloud_generator::{Inputs, diff, generate};

use super::inflate::inflate;
use super::timing::interleaved;
use crate::source::Source;
use crate::workspace::Workspace;

/// How many times the document is there.
const SIZES: [usize; 3] = [1, 4, 16];

struct Subject {
    times: usize,
    /// What the document is compared with; otherwise it is generated from.
    old: Option<String>,
    spec: String,
    policy: String,
}

/// Times [`generate`] in this process, or with an old document [`diff::report`]: no cargo, no disk.
pub(super) fn run(workspace: &Workspace, old: Option<&Source>, runs: usize) -> Result<String> {
    let read = |path: std::path::PathBuf| {
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", workspace.display(&path)))
    };
    let (spec, overlay, policy) = (read(workspace.spec())?, read(workspace.overlay())?, read(workspace.policy())?);
    let old =
        old.map(|source| String::from_utf8(source.read(workspace.root())?).context("the old document is not UTF-8"));
    let old = old.transpose()?;
    // The peak so far is that of one run on the committed document as long as nothing else has run.
    compile(old.as_deref(), &Inputs { spec: &spec, overlay: &overlay, policy: &policy, lock: "", strict: true })?;
    let peak = peak_memory().map_or_else(|| "not known on this system".to_owned(), |mib| format!("{mib} MiB"));

    let mut subjects = Vec::new();
    for times in SIZES {
        let copies = old.as_deref().map(|old| inflate(old, &overlay, Mode::Lenient, &policy, times)).transpose()?;
        let (spec, policy) = inflate(&spec, &overlay, Mode::Strict, &policy, times)?;
        subjects.push(Subject { times, old: copies.map(|(old, _)| old), spec, policy });
    }
    let timings = interleaved(&subjects, runs, |Subject { old, spec, policy, .. }| {
        let start = Instant::now();
        compile(old.as_deref(), &Inputs { spec, policy, overlay: "", lock: "", strict: true })?;
        Ok(start.elapsed())
    })?;

    let mut table = format!(
        "| {}, {} build, {runs} runs | MB | shortest | median | shortest by size | median by size |\n\
         |---|---:|---:|---:|---:|---:|\n",
        if old.is_some() { "diff" } else { "generator" },
        if cfg!(debug_assertions) { "debug" } else { "release" }
    );
    let ([one, ..], [unit, ..]) = (subjects.as_slice(), timings.as_slice()) else { bail!("nothing was timed") };
    for (subject, timing) in subjects.iter().zip(&timings) {
        let size = subject.spec.len() as f64 / one.spec.len() as f64;
        writeln!(
            table,
            "| {} × the document | {:.1} | {:.3} s | {:.3} s | {:.2} | {:.2} |",
            subject.times,
            subject.spec.len() as f64 / 1e6,
            timing.shortest().as_secs_f64(),
            timing.median().as_secs_f64(),
            timing.shortest().as_secs_f64() / unit.shortest().as_secs_f64() / size,
            timing.median().as_secs_f64() / unit.median().as_secs_f64() / size
        )?;
    }
    writeln!(
        table,
        "\n\"By size\" is the time against the first line, by the size against the first line: 1 is linear."
    )?;
    writeln!(table, "Peak memory of the process after its first run, on the committed document: {peak}.")?;
    Ok(table)
}

fn compile(old: Option<&str>, inputs: &Inputs<'_>) -> Result<()> {
    match old {
        Some(old) => {
            diff::report(&Inputs { spec: old, ..*inputs }, inputs).map(drop).map_err(|unreadable| unreadable.findings)
        }
        None => generate(inputs).map(drop),
    }
    .map_err(|findings| anyhow!("the document does not compile:\n{findings}"))
}

/// In MiB, where the system tells (Linux).
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    peak_of(&status)
}

/// The high-water mark in a Linux process status, in MiB, rounded up.
#[must_use]
pub fn peak_of(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib.div_ceil(1024))
}
