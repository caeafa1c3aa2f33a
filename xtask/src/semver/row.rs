//! Turns two verdicts about one pair of crates into a row of a Markdown table.

use std::collections::BTreeMap;
use std::fmt::Write;

use clickhouse_cloud_generator::diff::{Level, RustKind, Verdict};

use super::theirs::Lines;

/// How many changes ask for each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that break.
    pub major: usize,
    /// Those that add.
    pub minor: usize,
    /// The others.
    pub patch: usize,
}

/// A pair of documents.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// `0.4.2 → 0.5.0`.
    pub pair: String,
    /// Our verdict.
    pub ours: Level,
    /// How many changes it rests on.
    pub count: Count,
    /// What cargo-semver-checks requires.
    pub checks: Level,
    /// What cargo-public-api shows.
    pub lines: Lines,
    /// The kinds of change for which ours says more than theirs, each with how many there are.
    pub more: BTreeMap<&'static str, usize>,
}

impl Row {
    /// The row of a pair.
    #[must_use]
    pub fn new(old: &str, new: &str, verdict: &Verdict, checks: Level, lines: Lines) -> Self {
        let mut row = Self {
            pair: format!("{old} → {new}"),
            ours: verdict.level,
            count: Count::of(verdict),
            checks,
            lines,
            more: BTreeMap::new(),
        };
        let theirs = row.theirs();
        for change in verdict.changes.iter().filter(|change| change.level > theirs) {
            *row.more.entry(change.kind).or_default() += 1;
        }
        row
    }

    /// Major where cargo-semver-checks says so or cargo-public-api shows a line that went; the more of the two.
    #[must_use]
    pub fn theirs(&self) -> Level {
        self.checks.max(self.lines.level())
    }

    /// Whether ours says less than theirs, which it never must.
    #[must_use]
    pub fn says_less(&self) -> bool {
        self.ours < self.theirs()
    }
}

impl Count {
    /// The changes of a verdict.
    #[must_use]
    pub fn of(verdict: &Verdict) -> Self {
        let of = |level| verdict.changes.iter().filter(|change| change.level == level).count();
        Self { major: of(Level::Major), minor: of(Level::Minor), patch: of(Level::Patch) }
    }
}

/// The rows as a table, and what the kinds mean for which ours says more.
#[must_use]
pub fn table(rows: &[Row]) -> String {
    let mut text =
        "| documents | our verdict | major | minor | patch | cargo-semver-checks | cargo-public-api: went, came | \
                    where ours says more |\n|---|---|---:|---:|---:|---|---:|---|\n"
            .to_owned();
    let mut kinds = BTreeMap::new();
    for row in rows {
        let Count { major, minor, patch } = row.count;
        let Lines { went, came } = row.lines;
        let more: Vec<String> = row.more.iter().map(|(kind, count)| format!("{kind} × {count}")).collect();
        let more = if more.is_empty() { "–".to_owned() } else { more.join(", ") };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {} | {} | {major} | {minor} | {patch} | {} | {went}, {came} | {more} |",
            row.pair,
            name(row.ours),
            name(row.checks),
        );
        kinds.extend(row.more.keys().map(|kind| (*kind, ())));
    }
    for kind in RustKind::ALL.iter().filter(|kind| kinds.contains_key(kind.slug())) {
        let _ = write!(text, "\n`{}`: {}", kind.slug(), kind.explanation());
    }
    if !kinds.is_empty() {
        text.push('\n');
    }
    text
}

/// The level, as in the JSON of a report.
fn name(level: Level) -> &'static str {
    match level {
        Level::Major => "major",
        Level::Minor => "minor",
        Level::Patch => "patch",
    }
}
