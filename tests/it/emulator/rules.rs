//! What the table keeps of what the document promises, and what the README says is not kept.

use std::collections::BTreeSet;

use clickhouse_cloud_emulator::Document;
use clickhouse_cloud_tests::{counted, read};

/// The last of the promised rules.
const LAST: u16 = 129;

/// Every rule is kept by an entry of the table, or the README has a row for it: kept in code, approximated, or not emulated.
#[test]
fn every_rule_is_kept_or_listed() {
    let document = Document::committed(false).unwrap_or_else(|error| panic!("{error}"));
    let kept = document.rules();
    let readme = read("tests/emulator/README.md");
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let numbers = rows.flat_map(|cell| cell.split(", ")).filter_map(|part| {
        let (from, to) = part.split_once('–').unwrap_or((part, part));
        Some(from.parse::<u16>().ok()?..=to.parse().ok()?)
    });
    let listed: BTreeSet<u16> = numbers.flatten().collect();
    counted!("{} rules are entries of the table, {} stand in the README", kept.len(), listed.len());
    let missing: Vec<u16> = (1..=LAST).filter(|rule| !kept.contains(rule) && !listed.contains(rule)).collect();
    assert!(missing.is_empty(), "neither in behaviour.yaml nor in tests/emulator/README.md: {missing:?}");
}
