//! Turns what `cargo tree` prints into how many crates there are, and which of them in several versions.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::build::{Subject, cargo};

/// The crates that a crate is built with, itself not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// How many there are; two versions of one count twice.
    pub crates: usize,
    /// Those in several versions: name and versions.
    pub duplicates: BTreeMap<String, Vec<String>>,
}

impl Tree {
    /// Reads lines of the form `NAME vVERSION …`, the crate itself first.
    #[must_use]
    pub fn parse(lines: &str) -> Self {
        let mut words = lines.lines().map(str::split_whitespace);
        let root = words.next().and_then(|mut words| words.next());
        let crates: BTreeSet<(&str, &str)> = words
            .filter_map(|mut words| Some((words.next()?, words.next()?.trim_start_matches('v'))))
            .filter(|(name, _)| Some(*name) != root)
            .collect();
        let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, version) in &crates {
            versions.entry((*name).to_owned()).or_default().push((*version).to_owned());
        }
        versions.retain(|_, versions| versions.len() > 1);
        Self { crates: crates.len(), duplicates: versions }
    }

    /// The crates in several versions as `name 1.0, 2.0; …`, `none` where there are none.
    #[must_use]
    pub fn duplicates(&self) -> String {
        let parts: Vec<_> =
            self.duplicates.iter().map(|(name, versions)| format!("{name} {}", versions.join(", "))).collect();
        if parts.is_empty() { "none".to_owned() } else { parts.join("; ") }
    }
}

/// The crates of a crate on this machine: normal dependencies and theirs; not those of tests, nor of build scripts.
pub(super) fn tree(subject: &Subject, root: &std::path::Path) -> Result<Tree> {
    let arguments = ["tree", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
    Ok(Tree::parse(&cargo(subject, &arguments, root)?))
}
