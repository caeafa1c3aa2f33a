//! Turns the published document into `spec/clickhouse-cloud.json` and its lock, after checks that leave both alone on failure.

use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};
use clickhouse_cloud_generator::text::visible;

use crate::Mode;
use crate::document::Document;
use crate::files::read_optional;
use crate::inventory::Inventory;
use crate::lock::Lock;
use crate::report::{say, tell};
use crate::source::{Fetched, Source};
use crate::transaction::{Change, Session};
use crate::workspace::Workspace;

/// Fetches the document, checks it, says what changed, and in [`Mode::Write`] replaces the committed one; returns whether it did.
///
/// # Errors
///
/// Where the document cannot be read or fails a check, and in [`Mode::Check`] where it differs from the committed one.
pub fn run(workspace: &Workspace, source: &Source, limit: Duration, mode: Mode) -> Result<bool> {
    let session = (mode == Mode::Write).then(|| Session::begin(workspace.root(), "fetch")).transpose()?;
    let Some(news) = read(workspace, source, limit, mode)? else { return Ok(false) };
    session.iter().try_for_each(|session| session.commit(&news.changes))?;
    say(&news.summary);
    Ok(true)
}

/// A document that differs from the committed one, and what to say when it is written.
pub(crate) struct News {
    pub(crate) text: String,
    /// Of the document as fetched.
    pub(crate) sha256: String,
    pub(crate) changes: Vec<Change>,
    pub(crate) summary: String,
}

/// Fetches the document, checks it and says what changed; writes nothing. None where nothing changed.
pub(crate) fn read(workspace: &Workspace, source: &Source, limit: Duration, mode: Mode) -> Result<Option<News>> {
    tell(&format!("fetching {source}"));
    let fetched = source.fetch(workspace.root(), limit);
    let parse = |fetched: Fetched| match fetched.is_quotable {
        true => Document::parse(&fetched.bytes),
        false => Document::parse_unquoted(&fetched.bytes),
    };
    let document = fetched.and_then(parse).with_context(|| {
        format!("cannot fetch the spec from {source}; nothing was changed (a saved copy is read by --from FILE)")
    })?;

    let (spec, lock) = (workspace.spec(), workspace.lock());
    let committed = Some(read_optional(&spec)?).filter(|text| !text.is_empty());
    let fetched_at = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    let new_lock = Lock::new(&document, source.provenance(), fetched_at);
    let old_lock: Option<Lock> = serde_json::from_str(&read_optional(&lock)?).ok();
    let same_lock = old_lock.as_ref().is_some_and(|old| old.describes_same(&new_lock));
    if same_lock && committed.as_deref() == Some(document.text.as_str()) {
        say(&format!("{} is up to date (sha256 {})", workspace.display(&spec), document.sha256));
        return Ok(None);
    }

    let before = committed.and_then(|text| serde_json::from_str(&text).ok()).map(|value| Inventory::new(&value));
    let old_version = old_lock.map(|old| format!("{} → ", visible(&old.openapi))).unwrap_or_default();
    say(&format!("  {:<10} {old_version}{}", "openapi", visible(&document.openapi)));
    say(&format!("{}", document.inventory.since(before.as_ref())));
    if mode == Mode::Check {
        bail!("{} differs from {source}; run `cargo xtask fetch`", workspace.display(&spec));
    }

    let summary = format!("wrote {} and {}", workspace.display(&spec), workspace.display(&lock));
    let new_lock = serde_json::to_string_pretty(&new_lock).context("cannot write the lock")? + "\n";
    let changes =
        vec![Change::Write(spec, document.text.clone().into_bytes()), Change::Write(lock, new_lock.into_bytes())];
    Ok(Some(News { text: document.text, sha256: document.sha256, changes, summary }))
}
