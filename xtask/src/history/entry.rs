//! A source → a document with its name, its day and its checksum.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::document::Document;
use crate::lock::Lock;
use crate::source::{PACKAGES, Source, git};
use crate::workspace::Workspace;

/// A document of the history.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What to call it: `clickhouse-cloud-api@0.5.0`, the address that it was fetched from.
    pub name: String,
    /// The day when it was published or fetched, where that is known.
    pub day: Option<String>,
    /// SHA-256 of the bytes as fetched.
    pub sha256: String,
    /// As fetched, indented.
    pub text: String,
    /// The same, read.
    pub document: Value,
}

impl Entry {
    pub(super) fn read(workspace: &Workspace, source: &Source) -> Result<Self> {
        let document =
            Document::parse(&source.read(workspace.root())?).with_context(|| format!("cannot read {source}"))?;
        let published = PACKAGES.iter().find(|(known, _)| matches!(source, Source::Package(own) if own == known));
        let name = source.provenance();
        let name = name.strip_prefix("crate:").unwrap_or(&name).to_owned();
        let mut entry = Self::new(name, published.map(|(_, day)| (*day).to_owned()), document.sha256, document.text)?;
        // The lock beside a committed document says where it came from.
        if let Some(lock) = lock(workspace, source) {
            entry.name = lock.source.strip_prefix("crate:").unwrap_or(&lock.source).to_owned();
            entry.day = lock.fetched_at.split('T').next().map(str::to_owned);
            entry.sha256 = lock.sha256;
        }
        Ok(entry)
    }

    /// A document whose text was checked.
    ///
    /// # Errors
    ///
    /// Where it is no JSON.
    pub fn new(name: String, day: Option<String>, sha256: String, text: String) -> Result<Self> {
        let document = serde_json::from_str(&text).context("the document is no JSON")?;
        Ok(Self { name, day, sha256, text, document })
    }
}

/// The lock of a committed document, of today or of a revision.
fn lock(workspace: &Workspace, source: &Source) -> Option<Lock> {
    let bytes = match source {
        Source::Git(revision) if !revision.contains(':') => {
            Source::Git(format!("{revision}:spec/spec.lock.json")).read(workspace.root()).ok()?
        }
        Source::File(path) if *path == workspace.spec() => std::fs::read(workspace.lock()).ok()?,
        _ => return None,
    };
    serde_json::from_slice(&bytes).ok()
}

/// The published packages, each revision of the committed document, and the one of the working tree.
pub(super) fn sources(workspace: &Workspace) -> Vec<Source> {
    let revisions = git::revisions(workspace.root(), "spec/clickhouse-cloud.json").into_iter().map(Source::Git);
    Source::packages().chain(revisions).chain([Source::File(workspace.spec())]).collect()
}
