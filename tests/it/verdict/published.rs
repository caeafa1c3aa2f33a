//! The published documents: what `cargo xtask semver` printed about them still holds, and every change has its cause.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::{Level, Verdict, compare};
use clickhouse_cloud_generator::{Compiled, Inputs};
use clickhouse_cloud_tests::{committed, read, skipped};
use xtask::semver::Count;

use crate::history::{PUBLISHED, document};

/// The packages, each with the one whose document it has.
const VERSIONS: [(&str, &str); 6] = [
    ("0.2.3", "0.2.1"),
    ("0.2.4", "0.2.4"),
    ("0.4.0", "0.4.0"),
    ("0.4.1", "0.4.1"),
    ("0.4.2", "0.4.2"),
    ("0.5.0", "0.5.0"),
];

/// A line of the table: our verdict with its counts, and what two other tools say.
struct Row {
    ours: Level,
    count: Count,
    theirs: Level,
    more: String,
}

fn level(text: &str) -> Level {
    match text {
        "major" => Level::Major,
        "minor" => Level::Minor,
        "patch" => Level::Patch,
        other => panic!("{other} is not a level"),
    }
}

/// The rows of the committed table, by pair.
fn table() -> BTreeMap<String, Row> {
    let text = read("tests/it/fixtures/semver.md");
    let rows = text.lines().filter(|line| line.starts_with("| 0."));
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [pair, ours, major, minor, patch, checks, lines, more] = cells.as_slice() else { panic!("{line}") };
        let number = |text: &str| text.parse::<usize>().unwrap();
        let (went, came) = lines.split_once(", ").unwrap();
        let shown = match (number(went), number(came)) {
            (0, 0) => Level::Patch,
            (0, _) => Level::Minor,
            _ => Level::Major,
        };
        let count = Count { major: number(major), minor: number(minor), patch: number(patch) };
        let theirs = level(checks).max(shown);
        ((*pair).to_owned(), Row { ours: level(ours), count, theirs, more: (*more).to_owned() })
    };
    rows.map(row).collect()
}

/// The documents, compiled; `None` without a registry.
fn compiled(version: &str, package: &str) -> Option<Compiled> {
    let sha256 = PUBLISHED.into_iter().find(|(known, _)| *known == package).map(|(_, sha256)| sha256);
    let spec = sha256.map_or_else(|| Ok(committed().spec.clone()), |sha256| document(package, sha256));
    match spec {
        Ok(spec) => {
            let inputs = Inputs { spec: &spec, strict: false, ..committed().inputs() };
            Some(
                clickhouse_cloud_generator::compile(&inputs)
                    .unwrap_or_else(|findings| panic!("{version}:\n{findings}")),
            )
        }
        Err(error) => {
            skipped("the verdicts about published documents", &format!("{version}: no registry gives it: {error}"));
            None
        }
    }
}

/// Each published document and the next, as far as a registry gives them.
pub(super) fn pairs() -> Vec<(String, Compiled, Compiled)> {
    let all: Vec<_> = VERSIONS.iter().map(|(version, package)| compiled(version, package)).collect();
    let pair = |(versions, pair): (&[(&str, &str)], &[Option<Compiled>])| {
        let [Some(old), Some(new)] = pair else { return None };
        Some((format!("{} → {}", versions[0].0, versions[1].0), old.clone(), new.clone()))
    };
    VERSIONS.windows(2).zip(all.windows(2)).filter_map(pair).collect()
}

#[test]
fn the_verdicts_are_those_of_the_table() {
    let table = table();
    assert_eq!(table.len(), VERSIONS.len() - 1, "the table has every pair");
    for (pair, row) in &table {
        assert!(row.ours >= row.theirs, "{pair}: ours says less than theirs");
        assert_eq!(row.ours > row.theirs, row.more != "–", "{pair}: more is said exactly where there is a reason");
    }
    for (name, old, new) in pairs() {
        let verdict = compare(&old, &new).rust.unwrap();
        let row = &table[&name];
        let hint = "`cargo xtask semver` prints the table";
        assert_eq!((verdict.level, Count::of(&verdict)), (row.ours, row.count), "{name}: {hint}");
        explained(&name, &verdict);
    }
}

/// No change of the crate without a change of the document.
fn explained(name: &str, verdict: &Verdict) {
    let bare: Vec<String> = verdict
        .changes
        .iter()
        .filter(|change| change.causes.is_empty())
        .map(|change| format!("{} {}", change.kind, change.path))
        .collect();
    assert!(bare.is_empty(), "{name}: nothing in the document is behind these:\n{}", bare.join("\n"));
}
