//! The maintenance commands of the workspace: the only code here that touches disk and network.
//!
//! Every command is a function of a [`Workspace`] and of what the command line says; `main.rs` only lists them:
//!
//! | command | module | reads | writes |
//! |---|---|---|---|
//! | `fetch` | [`fetch`] | the published document | `spec/` |
//! | `generate`, `check` | [`mod@generate`] | `spec/`, `generator/policy.yaml` | what [`files::OWNED`] and [`files::CALLS`] say; for another API what [`whole::OWNED`] says |
//! | `check --doctests` | [`doctests`] | also what rustdoc lists of the client | nothing |
//! | `diff` | [`diff`] | two documents, `spec/approvals.yaml` | what `--output` says |
//! | `update` | [`update`] | what `fetch`, `diff` and `generate` read | what they write, CHANGELOG.md, spec/HISTORY.md and the version, at once |
//! | `explain` | [`explain`] | nothing | nothing |
//! | `lint` | [`lint`] | `spec/` | nothing |
//! | `metrics` | [`metrics`] | `generated-client/` | nothing |
//! | `release` | [`release`] | the tree | version and day in CHANGELOG.md, `names.lock` |
//! | `history` | [`history`] | documents | what `--output` says |
//! | `replay` | [`replay`] | documents | what `--output` says |
//! | `propose` | [`propose`] | what `update` changed | one branch and one pull request |
//! | `semver` | [`semver`] | documents, two tools that judge crates | nothing |
//!
//! Whatever fails, or is killed, leaves the tree as it was or completes it: see [`transaction`].

pub mod cargo;
pub mod copy;
pub mod diff;
pub mod doctests;
pub mod document;
pub mod explain;
mod features;
pub mod fetch;
pub mod files;
pub mod generate;
pub mod history;
pub mod indent;
pub mod inventory;
pub mod lint;
pub mod lock;
pub mod metrics;
mod progress;
pub mod propose;
pub mod release;
mod replace;
pub mod replay;
pub mod report;
pub mod semver;
pub mod source;
pub mod transaction;
pub mod update;
pub mod whole;
pub mod workspace;

pub use workspace::Workspace;

/// Whether a command changes the tree or says how it would.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Change what differs.
    Write,
    /// Change nothing; what differs is an error.
    Check,
}
