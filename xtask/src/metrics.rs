//! Turns the generated tree, timed builds of it and timed runs of the generator into Markdown tables.

mod against;
mod build;
pub mod compile;
pub mod growth;
pub mod inflate;
pub mod size;
pub mod timing;
pub mod tree;

use std::fmt::Write;
use std::str::FromStr;

use anyhow::{Error, Result, anyhow};

use crate::source::{Source, package};
use crate::workspace::Workspace;
use build::{PROFILES, Subject, time};

/// What to measure.
#[derive(Clone, Debug)]
pub struct Options {
    /// The published package to compare builds with.
    pub against: Option<Published>,
    /// Whether to time the generator and nothing else.
    pub generate: bool,
    /// The document whose comparison with the committed one is timed, and nothing else.
    pub diff: Option<Source>,
    /// Whether to measure how the work grows with the size of hostile documents, and nothing else.
    pub growth: bool,
    /// One shape of document and its size, to be worked on once and not timed.
    pub shape: Option<(String, usize)>,
    /// How often each build, or each run of the generator, is timed.
    pub runs: usize,
}

/// A package of the registry: `NAME@VERSION`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Its name.
    pub name: String,
    /// The exact version.
    pub version: String,
}

impl FromStr for Published {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let (name, version) =
            package::parse(text).map_err(|_| anyhow!("expected NAME@VERSION, as in clickhouse-cloud-api@0.5.0"))?;
        Ok(Self { name: name.to_owned(), version: version.to_owned() })
    }
}

/// Prints the tables to standard output.
///
/// # Errors
///
/// Where the tree cannot be read, an input cannot be compiled, or a crate does not build.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    if let Some((name, size)) = &options.shape {
        return growth::once(name, *size);
    }
    let table = match &options.against {
        _ if options.growth => growth::run(options.runs)?,
        _ if options.generate || options.diff.is_some() => {
            compile::run(workspace, options.diff.as_ref(), options.runs)?
        }
        Some(published) => against::run(workspace, published, options.runs)?,
        None => own(workspace, options.runs)?,
    };
    print!("{table}");
    Ok(())
}

/// The size of the generated sources, and how long cargo takes to check them.
fn own(workspace: &Workspace, runs: usize) -> Result<String> {
    let size = size::size(&workspace.client().join("src/generated"))?;
    let mut table = format!(
        "| metric | value |\n|---|---:|\n| files | {} |\n| lines | {} |\n| KiB | {} |\n| public types | {} |\n",
        size.files,
        size.lines,
        size.bytes / 1024,
        size.types
    );
    let subjects = Subject::ours(workspace.root(), None);
    for (subject, timing) in subjects.iter().zip(time(&subjects, &PROFILES[0], runs, workspace.root())?) {
        writeln!(
            table,
            "| `{}`, {}, dependencies built, shortest and median of {runs} | {:.2} s, {:.2} s |",
            PROFILES[0].name,
            subject.name,
            timing.shortest().as_secs_f64(),
            timing.median().as_secs_f64(),
        )?;
    }
    Ok(table)
}
