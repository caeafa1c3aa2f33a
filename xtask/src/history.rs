//! Documents in their order → the history of the API: what each brought and took, and the life of every operation, schema and property.

mod entry;
mod html;
mod life;
mod markdown;

use std::path::Path;

use anyhow::{Result, ensure};
use clap::ValueEnum;
use clickhouse_cloud_generator::diff::Report;

use crate::diff::{self, Side, deliver};
use crate::report::tell;
use crate::source::Source;
use crate::workspace::Workspace;
pub use entry::Entry;
pub use html::html;
pub use markdown::{markdown, section};

/// What the history is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// What is committed as spec/HISTORY.md.
    #[default]
    Markdown,
    /// One page that needs nothing else, with search and filters.
    Html,
}

/// A document, and what it is after the one before.
#[derive(Clone, Debug)]
pub struct Step {
    /// The document.
    pub entry: Entry,
    /// What changed; none of the first.
    pub report: Option<Report>,
}

/// Prints the history, or writes it into a file. Without sources: the published packages, and each revision of the committed document.
///
/// # Errors
///
/// Where a document cannot be read or compared.
pub fn run(workspace: &Workspace, sources: &[Source], format: Format, output: Option<&Path>) -> Result<()> {
    let steps = steps(workspace, sources)?;
    let text = match format {
        Format::Markdown => markdown(&steps),
        Format::Html => html(&steps),
    };
    deliver(&text, output)
}

/// The documents with what changed; one that is the same as the one before is left out.
///
/// # Errors
///
/// Where a document cannot be read or compared.
pub fn steps(workspace: &Workspace, sources: &[Source]) -> Result<Vec<Step>> {
    let sources = if sources.is_empty() { entry::sources(workspace) } else { sources.to_vec() };
    let mut steps: Vec<Step> = Vec::new();
    for source in &sources {
        tell(&format!("reading {source}"));
        let entry = Entry::read(workspace, source)?;
        let report = match steps.last() {
            Some(last) if last.entry.sha256 == entry.sha256 => continue,
            Some(last) => Some(diff::compare(workspace, &side(&last.entry), &side(&entry))?),
            None => None,
        };
        steps.push(Step { entry, report });
    }
    ensure!(!steps.is_empty(), "no document was given");
    Ok(steps)
}

fn side(entry: &Entry) -> Side {
    Side { name: entry.name.clone(), file: None, text: entry.text.clone(), sha256: Some(entry.sha256.clone()) }
}
