//! Turns files that differ from what the generator makes into an error that shows how, and how to mend it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use similar::TextDiff;

/// How many files are shown with their difference; the others are listed.
const SHOWN: usize = 3;

/// How many lines of one difference are shown.
const LINES: usize = 60;

/// How many files are listed by name.
const LISTED: usize = 40;

/// The diff of two large and unlike files is cut short: it is to be read, not applied.
const TIMEOUT: Duration = Duration::from_secs(2);

/// One file that is not as generated.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    name: String,
    kind: Kind,
}

#[derive(Clone, Debug)]
enum Kind {
    Missing,
    Surplus,
    Changed { on_disk: Vec<u8>, generated: String },
}

impl Difference {
    /// A file with what is on disk, where it is, and what the generator makes of it.
    pub(super) fn new(name: &str, on_disk: Option<Vec<u8>>, generated: &str) -> Self {
        let kind = match on_disk {
            None => Kind::Missing,
            Some(on_disk) => Kind::Changed { on_disk, generated: generated.to_owned() },
        };
        Self { name: name.to_owned(), kind }
    }

    /// A file that the generator does not make.
    pub(super) fn surplus(name: &str) -> Self {
        Self { name: name.to_owned(), kind: Kind::Surplus }
    }
}

/// The error that says which files are not as generated.
#[derive(Debug)]
pub struct Stale {
    roots: Vec<PathBuf>,
    differences: Vec<Difference>,
}

impl Stale {
    pub(super) fn new<'a>(roots: impl Iterator<Item = &'a Path>, mut differences: Vec<Difference>) -> Self {
        // Changed files first: they are the ones with something to show.
        differences.sort_by_key(|difference| !matches!(difference.kind, Kind::Changed { .. }));
        Self { roots: roots.map(Path::to_owned).collect(), differences }
    }
}

impl std::error::Error for Stale {}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.differences.len();
        let roots: Vec<String> = self.roots.iter().map(|root| root.display().to_string()).collect();
        writeln!(f, "{count} generated file{} in {} not up to date", plural(count), roots.join(" and "))?;
        for (index, Difference { name, kind }) in self.differences.iter().enumerate() {
            match kind {
                _ if index == LISTED => writeln!(f, "  … and {} more", count - LISTED)?,
                _ if index > LISTED => {}
                Kind::Missing => writeln!(f, "  missing: {name}")?,
                Kind::Surplus => writeln!(f, "  no longer generated: {name}")?,
                Kind::Changed { .. } if index >= SHOWN => writeln!(f, "  changed: {name}")?,
                Kind::Changed { on_disk, generated } => diff(f, name, &String::from_utf8_lossy(on_disk), generated)?,
            }
        }
        write!(f, "run `cargo xtask generate` and commit what it changes")
    }
}

fn diff(f: &mut fmt::Formatter<'_>, name: &str, on_disk: &str, generated: &str) -> fmt::Result {
    let diff = TextDiff::configure().timeout(TIMEOUT).diff_lines(on_disk, generated);
    let text = diff.unified_diff().header(&format!("{name} (on disk)"), &format!("{name} (generated)")).to_string();
    let mut lines = text.lines();
    for line in lines.by_ref().take(LINES) {
        writeln!(f, "{line}")?;
    }
    match lines.count() {
        0 => Ok(()),
        more => writeln!(f, "… {more} more line{} of this difference", plural(more)),
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}
