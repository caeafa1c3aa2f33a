//! The verdict: what the change of the document does to programs that compile against the generated crate.

use serde::Serialize;

/// By how much the version of the client must move, least first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing that a caller can name changed.
    #[default]
    Patch,
    /// Something came; what was there still compiles.
    Minor,
    /// Something that compiled no longer does, or means another thing.
    Major,
}

/// One difference between two generated surfaces.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RustChange {
    /// What happened, in kebab case: `item-removed`, `field-type-changed`, `variant-added`, …
    pub kind: &'static str,
    /// What it happened to: `services::Service::tier`, `Services::list`, `feature postgres`.
    pub path: String,
    /// The old Rust, as a caller reads it; `None` for something new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Rust as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// What it asks of the version.
    pub level: Level,
    /// Fingerprints of the changes of the document behind it.
    pub causes: Vec<String>,
}

/// Something removed and something added that may be one thing under a new name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rename {
    /// `schema`, `property`, `enum-value` or `operation`.
    pub what: &'static str,
    /// The old name, as the policy spells places.
    pub old: String,
    /// The new name.
    pub new: String,
    /// How alike the two are, from 0 to 1.
    pub similarity: f64,
    /// The entry of `generator/policy.yaml` that keeps the old name, ready to paste.
    pub policy: String,
}

/// The verdict and what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// By how much the version must move.
    pub level: Level,
    /// Every difference, most serious first.
    pub changes: Vec<RustChange>,
    /// What may be a rename.
    pub renames: Vec<Rename>,
}
