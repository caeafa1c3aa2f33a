//! The commands as a person runs them, and the library under them, against real files, sockets and cargo.

// The lint's exemption for tests does not reach the helper functions of an integration test.
#![allow(clippy::unwrap_used, clippy::panic)]

mod additive;
mod cli;
mod committed;
mod diff;
mod documented;
mod drill;
mod fetch;
mod generate;
mod git;
mod growth;
mod hostile;
mod indent;
mod inputs;
#[cfg(unix)]
mod kill;
mod lint;
mod metrics;
mod network;
mod package;
#[path = "../../../tests/support/planted.rs"]
mod planted;
#[cfg(unix)]
mod propose;
mod release;
mod semver;
mod support;
mod sync;
mod whole;
