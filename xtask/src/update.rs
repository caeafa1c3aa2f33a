//! Turns the published document into a generated client that is ready for review: fetch, generate, write all at once.

use std::time::Duration;

use anyhow::{Context, Result};

use crate::Mode;
use crate::fetch::{self, News};
use crate::generate::{self, Options};
use crate::report::say;
use crate::source::Source;
use crate::transaction::Session;
use crate::workspace::Workspace;

/// Fetches the document, generates the client, writes both as one transaction, and prints the commands for what comes next.
///
/// # Errors
///
/// Where fetching, generating or writing fails; document and client are then as they were.
pub fn run(workspace: &Workspace, source: &Source, limit: Duration, provisional: bool) -> Result<()> {
    let session = Session::begin(workspace.root(), "update")?;
    let fetched = fetch::read(workspace, source, limit, Mode::Write)?;
    let (text, mut changes, wrote) = match fetched {
        Some(News { text, changes, summary }) => (Some(text), changes, Some(summary)),
        None => (None, Vec::new(), None),
    };
    let mut made = generate::make(workspace, &Options { provisional, ..Options::default() }, Mode::Write, text).context(
        "the client cannot be generated, so neither the document nor the client was changed: run `cargo xtask fetch` for \
         the document alone, paste the entries into spec/overlay.yaml or generator/policy.yaml, and run `cargo xtask \
         generate`; or let them stand for this run: `cargo xtask update --provisional`",
    )?;
    changes.append(&mut made.changes);
    session.commit(&changes)?;
    wrote.iter().for_each(|summary| say(summary));
    say(&made.summary());
    if changes.is_empty() {
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
