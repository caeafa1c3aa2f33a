//! Turns a fetched document into `spec.lock.json`: where it came from and what it is.

use serde::{Deserialize, Serialize};

use crate::document::Document;
use crate::inventory::Counts;

/// The contents of `spec/spec.lock.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Where the document was fetched from, as given to `--from`, without what may be secret or personal.
    pub source: String,
    /// SHA-256 of the bytes as fetched. `info.version` is always "1.0" and `openapi` wobbles: this identifies the document.
    pub sha256: String,
    /// How many bytes were fetched.
    pub bytes: usize,
    /// The root's `openapi`.
    pub openapi: String,
    /// `info.version`.
    pub info_version: Option<String>,
    /// How many of everything the document declares.
    pub counts: Counts,
    /// When it was fetched, RFC 3339 in UTC.
    pub fetched_at: String,
}

impl Lock {
    /// The lock of a document.
    #[must_use]
    pub fn new(document: &Document, source: String, fetched_at: String) -> Self {
        Self {
            source,
            sha256: document.sha256.clone(),
            bytes: document.bytes,
            openapi: document.openapi.clone(),
            info_version: document.info_version.clone(),
            counts: document.inventory.counts(),
            fetched_at,
        }
    }

    /// Whether both describe the same document, wherever and whenever it was fetched.
    #[must_use]
    pub fn describes_same(&self, other: &Self) -> bool {
        let undated = |lock: &Self| Self { source: String::new(), fetched_at: String::new(), ..lock.clone() };
        undated(self) == undated(other)
    }
}
