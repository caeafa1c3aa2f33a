//! Turns `spec/approvals.yaml` into an answer for each change: has somebody said that it is fine, and why?

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use clickhouse_cloud_generator::diff::{Change, Report, RustChange};
use clickhouse_cloud_generator::text::{unique, visible};
use clickhouse_cloud_generator::yaml;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::diff::gate::glob;

/// An entry of the file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The fingerprint of a change; `*` stands for any characters.
    pub fingerprint: String,
    /// Why it is fine.
    pub reason: String,
    /// The last day on which it counts (UTC), `YYYY-MM-DD`; without it, it counts until it is stale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
}

/// The entries of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approvals {
    /// Those that count.
    pub valid: Vec<Approval>,
    /// Those whose day has passed.
    pub expired: Vec<Approval>,
}

impl Approvals {
    /// Reads a file; one that is not there approves nothing.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, or has an entry that is not as an approval must be.
    pub fn read(path: &Path, shown: &str) -> Result<Self> {
        match fs::read_to_string(path) {
            Ok(text) => Self::parse(&text, today()).with_context(|| format!("cannot use the approvals in {shown}")),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("cannot read {shown}")),
        }
    }

    /// Reads the text of a file as of a day.
    ///
    /// # Errors
    ///
    /// Where an entry is not as an approval must be; each such entry is named.
    pub fn parse(text: &str, today: Date) -> Result<Self> {
        // A file with nothing but comments is the empty list: what is pasted at its end is the list then.
        let entries: Option<Vec<Approval>> = yaml::from_str(text).map_err(|finding| {
            let place = finding.position.map(|at| format!("line {}, column {}: ", at.line, at.column)).unwrap_or_default();
            anyhow!("{place}{}\nan entry is `- {{ fingerprint: …, reason: …, expires: YYYY-MM-DD }}`, the last one optional", visible(&finding.message))
        })?;
        let mut approvals = Self::default();
        let mut wrong = Vec::new();
        for entry in entries.unwrap_or_default() {
            match entry.is_over(today) {
                Err(message) => wrong.push(message),
                Ok(true) => approvals.expired.push(entry),
                Ok(false) => approvals.valid.push(entry),
            }
        }
        if wrong.is_empty() { Ok(approvals) } else { bail!("{}", wrong.join("\n")) }
    }

    /// The first entry that approves the change.
    #[must_use]
    pub fn of(&self, change: &Change) -> Option<&Approval> {
        if self.valid.is_empty() {
            return None;
        }
        self.find(&change.fingerprint())
    }

    /// The first entry that approves what has this fingerprint.
    #[must_use]
    pub fn find(&self, fingerprint: &str) -> Option<&Approval> {
        self.valid.iter().find(|approval| approval.covers(fingerprint))
    }

    /// Entries that cover nothing of the report, expired ones too: they are to be deleted.
    #[must_use]
    pub fn stale(&self, report: &Report) -> Vec<&Approval> {
        let rust = report.rust.iter().flat_map(|rust| &rust.changes).map(of_rust);
        let fingerprints: Vec<String> = report.changes.iter().map(Change::fingerprint).chain(rust).collect();
        let entries = self.valid.iter().chain(&self.expired);
        entries.filter(|approval| !fingerprints.iter().any(|fingerprint| approval.covers(fingerprint))).collect()
    }
}

impl Approval {
    fn covers(&self, fingerprint: &str) -> bool {
        glob::matches(&self.fingerprint, fingerprint)
    }

    /// Whether its day has passed, or what is wrong with it.
    fn is_over(&self, today: Date) -> Result<bool, String> {
        let Self { fingerprint, reason, expires } = self;
        if fingerprint.trim().is_empty() || fingerprint.chars().all(|character| character == '*') {
            return Err(format!(
                "the fingerprint {fingerprint:?} approves everything: name a kind, as in `operation-removed:*`"
            ));
        }
        if reason.trim().is_empty() {
            return Err(format!("`{}` has no reason: say why the change is fine", visible(fingerprint)));
        }
        let Some(expires) = expires else { return Ok(false) };
        match expires.parse::<Date>() {
            // The parser takes a time of day as well, and drops it.
            Ok(date) if date.to_string() == *expires => Ok(date < today),
            _ => {
                Err(format!("`{}` expires on {expires:?}, which is not a date: write YYYY-MM-DD", visible(fingerprint)))
            }
        }
    }
}

/// What identifies a change of the client: it is approved by itself where no change of the document is behind it.
#[must_use]
pub fn of_rust(change: &RustChange) -> String {
    format!("rust-{}:{}", change.kind, unique(&change.path, &[]))
}

fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}
