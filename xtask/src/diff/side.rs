//! Turns a source into one side of the comparison: its text, what to call it, and which file of the tree it is.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::document::sha256;
use crate::lock::Lock;
use crate::report::tell;
use crate::source::Source;
use crate::workspace::Workspace;

/// The name of the document that `update` replaces.
pub(crate) const BEFORE: &str = "the document of before";

/// One of the two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// What to call it: `git:HEAD`, `spec/clickhouse-cloud.json`.
    pub name: String,
    /// Its path from the root with `/` between the parts, where it is a file of the tree.
    pub file: Option<String>,
    /// The document.
    pub text: String,
    /// SHA-256 of the bytes as fetched, in hexadecimal, where it was asked for, and they are at hand or in the lock.
    pub sha256: Option<String>,
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
        Ok(Self { name, file, text, sha256: None })
    }

    /// The same with its sum, which takes as long as to read it.
    #[must_use]
    pub fn summed(self, workspace: &Workspace, source: &Source) -> Self {
        let is_committed = self.file.is_some() && self.file == inside(workspace.root(), &workspace.spec());
        let sha256 = match source {
            Source::Git(_) => None,
            _ if is_committed => locked(workspace),
            _ => Some(sha256(self.text.as_bytes())),
        };
        Self { sha256, ..self }
    }
}

/// What the lock says about the committed document, which is re-indented.
fn locked(workspace: &Workspace) -> Option<String> {
    let lock: Lock = serde_json::from_str(&fs::read_to_string(workspace.lock()).ok()?).ok()?;
    Some(lock.sha256)
}

/// The path of a file below the root, from there.
fn inside(root: &Path, path: &Path) -> Option<String> {
    let (root, path): (PathBuf, PathBuf) = (fs::canonicalize(root).ok()?, fs::canonicalize(path).ok()?);
    let parts: Option<Vec<&str>> = path.strip_prefix(root).ok()?.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}
