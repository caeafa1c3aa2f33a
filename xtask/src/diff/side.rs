//! Turns a source into one side of the comparison: its text, what to call it, and which file of the tree it is.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::report::tell;
use crate::source::Source;
use crate::workspace::Workspace;

/// One of the two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// What to call it: `git:HEAD`, `spec/clickhouse-cloud.json`.
    pub name: String,
    /// Its path from the root with `/` between the parts, where it is a file of the tree.
    pub file: Option<String>,
    /// The document.
    pub text: String,
}

impl Side {
    /// Reads a source; `which` is `old` or `new`, for the error.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, or is no UTF-8.
    pub fn read(workspace: &Workspace, source: &Source, which: &str) -> Result<Self> {
        if matches!(source, Source::Url(_) | Source::Package(_)) {
            tell(&format!("reading {source}"));
        }
        let bytes =
            source.read(workspace.root()).with_context(|| format!("cannot read the {which} document, {source}"))?;
        let Ok(text) = String::from_utf8(bytes) else {
            bail!("the {which} document, {source}, is not UTF-8 text: give an OpenAPI document in JSON or YAML");
        };
        let file = match source {
            Source::File(path) => inside(workspace.root(), path),
            _ => None,
        };
        let name = file.clone().unwrap_or_else(|| source.to_string());
        Ok(Self { name, file, text })
    }
}

/// The path of a file below the root, from there.
fn inside(root: &Path, path: &Path) -> Option<String> {
    let (root, path): (PathBuf, PathBuf) = (fs::canonicalize(root).ok()?, fs::canonicalize(path).ok()?);
    let parts: Option<Vec<&str>> = path.strip_prefix(root).ok()?.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}
