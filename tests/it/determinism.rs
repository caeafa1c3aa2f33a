//! The same document in other clothes gives the same files: again, as YAML, with its members in another order, and several times.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod inflate;
mod shuffle;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use clickhouse_cloud_generator::{Files, Inputs, generate};
use clickhouse_cloud_tests::{committed, published, skipped};

/// How long one test may take here; measurements belong into a benchmark.
const PATIENCE: Duration = Duration::from_secs(5);

fn files(spec: &str) -> Files {
    generate(&Inputs { spec, ..committed().inputs() }).unwrap_or_else(|findings| panic!("{findings}")).files
}

fn sorted(text: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = text.lines().collect();
    lines.sort_unstable();
    lines
}

/// Whether a file defines a struct, whose fields may follow the order of properties.
fn is_struct(text: &str) -> bool {
    text.lines().any(|line| line.starts_with("pub struct ")) && text.contains("\njson_object!")
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert!(files(&committed().spec) == files(&committed().spec));
}

#[test]
fn the_document_as_yaml_gives_the_same_bytes() {
    let yaml = serde_yaml::to_string(published()).unwrap();
    assert!(yaml.starts_with("openapi: 3.1"));
    assert!(files(&yaml) == files(&committed().spec));
}

/// Fields may follow the order of properties; nothing else may.
#[test]
fn the_order_of_members_moves_nothing_but_fields() {
    let original = files(&committed().spec);
    for seed in [1, 2, 3] {
        let mut document = published().clone();
        shuffle::members(&mut document, &mut shuffle::Random(seed));
        let text = serde_json::to_string(&document).unwrap();
        assert_ne!(text, serde_json::to_string(published()).unwrap());
        let shuffled = files(&text);
        assert!(shuffled.keys().eq(original.keys()), "seed {seed}: other files");
        let mut moved = 0;
        let mut failures = String::new();
        for (path, text) in &original {
            let other = &shuffled[path];
            if text == other {
                continue;
            }
            moved += 1;
            if !is_struct(text) {
                failures.push_str(&format!("seed {seed}: {path} is not a struct and differs\n"));
            } else if let Some((one, two)) = sorted(text).into_iter().zip(sorted(other)).find(|(one, two)| one != two) {
                failures.push_str(&format!("seed {seed}: {path} has other lines:\n  {one}\n  {two}\n"));
            }
        }
        assert!(failures.is_empty(), "{failures}");
        assert!(moved > 100, "seed {seed}: only {moved} files moved at all: is the document shuffled?");
    }
}

/// Four and sixteen times the document is that many times the client. How long that takes is for a benchmark to say.
#[test]
fn an_inflated_document_generates() {
    let operations = clickhouse_cloud_tests::compiled().api.operations.len();
    let mut last = Duration::ZERO;
    for times in [4, 16] {
        if last * 4 > PATIENCE {
            let what = format!("{times} times the document: it would take more than {PATIENCE:?}");
            skipped("an_inflated_document_generates", &what);
            continue;
        }
        let (spec, policy) = inflate::inflate(times);
        let start = Instant::now();
        let output = generate(&Inputs { spec: &spec, policy: &policy, overlay: "", lock: "", strict: true })
            .unwrap_or_else(|findings| panic!("{findings}"));
        last = start.elapsed();
        let lines = output.files["API.md"].lines().filter(|line| line.starts_with("| `")).count();
        assert_eq!(lines, operations * times);
        // The files of the first copy have the names of the original ones, but for the words that tell them apart.
        let of_copy =
            output.files.keys().filter(|path| path.contains("copy_a_")).map(|path| path.replace("copy_a_", ""));
        let own = files(&committed().spec);
        let shared = ["API.md", "names.lock", "src/generated/mod.rs", "src/generated/common/mod.rs"];
        let own = own.keys().filter(|path| !shared.contains(&path.as_str())).cloned();
        assert_eq!(of_copy.collect::<BTreeSet<_>>(), own.collect::<BTreeSet<_>>(), "{times} times");
    }
}
