//! Turns the published document into a generated client that is ready for review: fetch, generate, what to run next.

use std::time::Duration;

use anyhow::{Context, Result};

use crate::Mode;
use crate::fetch;
use crate::generate::{self, Options};
use crate::report::say;
use crate::source::Source;
use crate::workspace::Workspace;

/// Fetches the document, generates the client, and prints the commands for what comes next.
///
/// # Errors
///
/// Where fetching or generating fails; a document that was fetched stays.
pub fn run(workspace: &Workspace, source: &Source, limit: Duration) -> Result<()> {
    let fetched = fetch::run(workspace, source, limit, Mode::Write)?;
    let report = generate::run(workspace, &Options::default(), Mode::Write).context(
        "the document is fetched but the client is not generated: settle the errors in spec/overlay.yaml or \
         generator/policy.yaml and run `cargo xtask generate`, or go back to the old document by \
         `git restore spec/clickhouse-cloud.json spec/spec.lock.json`",
    )?;
    if !fetched && report.written.is_empty() && report.removed.is_empty() {
        return Ok(());
    }
    say("\nnext:\n  \
         cargo xtask diff\n  \
         git diff --stat -- spec generated-client tests\n  \
         git diff -- generated-client/API.md\n  \
         cargo test --workspace\n  \
         git add spec generated-client tests");
    Ok(())
}
