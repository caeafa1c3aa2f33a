//! A verdict → the version that the next release must have at least, in every place that has the version.

use anyhow::{Context, Result};
use clickhouse_cloud_generator::diff::{Class, Level, Report};

use crate::files::read_optional;
use crate::transaction::Change;
use crate::workspace::{Workspace, package_value};

/// By how much a step moves the version: the larger of what it does on the wire and in Rust. None where Rust is not known.
pub(crate) fn level(report: &Report) -> Option<Level> {
    if !report.uncompiled.is_empty() {
        return None;
    }
    let wire = report.changes.iter().map(|change| match change.class() {
        Class::Breaking => Level::Major,
        Class::Potential | Class::Compatible => Level::Minor,
        Class::Documentation => Level::Patch,
    });
    wire.chain(report.rust.iter().map(|change| change.level)).max().or(Some(Level::Patch))
}

/// What is to be changed so that the workspace has at least that version. A step whose verdict is not known counts as a break.
pub(super) fn changes(workspace: &Workspace, report: &Report) -> Result<Vec<Change>> {
    let manifest_path = workspace.root().join("Cargo.toml");
    let manifest = read_optional(&manifest_path)?;
    let changelog = read_optional(&workspace.root().join("CHANGELOG.md"))?;
    let (Some(current), Some(released)) = (current(&manifest), released(&changelog)) else { return Ok(Vec::new()) };
    let wanted = next(released, level(report).unwrap_or(Level::Major)).max(current);
    if wanted == current {
        return Ok(Vec::new());
    }
    let lock_path = workspace.root().join("Cargo.lock");
    let (old, new) = (text(current), text(wanted));
    let manifest = manifest.replace(&format!("version = \"{old}\""), &format!("version = \"{new}\""));
    let lock = read_optional(&lock_path)?;
    let lock = locked(&lock, &old, &new).context("Cargo.lock has no package of the workspace")?;
    Ok(vec![Change::Write(manifest_path, manifest.into_bytes()), Change::Write(lock_path, lock.into_bytes())])
}

/// Major, minor, patch.
pub(crate) type Version = (u64, u64, u64);

/// The version of `[workspace.package]`.
fn current(manifest: &str) -> Option<Version> {
    parse(package_value(manifest, "version")?)
}

/// The last release: the first heading of a version. None before the first one.
pub(crate) fn released(changelog: &str) -> Option<Version> {
    changelog.lines().filter_map(|line| line.strip_prefix("## ")).find_map(|title| parse(title.split(' ').next()?))
}

/// Cargo's rules: before 1.0.0 the second number says that callers break, before 0.1.0 the third.
pub(crate) fn next((major, minor, patch): Version, level: Level) -> Version {
    match (level, major, minor) {
        (Level::Major, 0, 0) | (_, 0, 0) => (0, 0, patch + 1),
        (Level::Major, 0, _) => (0, minor + 1, 0),
        (Level::Major, _, _) => (major + 1, 0, 0),
        (Level::Minor, 1.., _) => (major, minor + 1, 0),
        _ => (major, minor, patch + 1),
    }
}

/// A version of three numbers.
pub(crate) fn parse(text: &str) -> Option<Version> {
    let mut numbers = text.split('.').map(str::parse);
    match (numbers.next()?, numbers.next()?, numbers.next()?, numbers.next()) {
        (Ok(major), Ok(minor), Ok(patch), None) => Some((major, minor, patch)),
        _ => None,
    }
}

/// As it is written.
pub(crate) fn text((major, minor, patch): Version) -> String {
    format!("{major}.{minor}.{patch}")
}

/// The lock file with the packages of the workspace, which are those without a source, at another version.
fn locked(lock: &str, old: &str, new: &str) -> Option<String> {
    let mut found = false;
    let packages = lock.split("[[package]]\n").map(|package| {
        let own = format!("\nversion = \"{old}\"\n");
        if package.starts_with("name = ") && !package.contains("\nsource = ") && package.contains(&own) {
            found = true;
            package.replacen(&own, &format!("\nversion = \"{new}\"\n"), 1)
        } else {
            package.to_owned()
        }
    });
    let text = packages.collect::<Vec<_>>().join("[[package]]\n");
    found.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_follows_the_rules_of_cargo() {
        for (from, level, to) in [
            ((0, 1, 4), Level::Patch, (0, 1, 5)),
            ((0, 1, 4), Level::Minor, (0, 1, 5)),
            ((0, 1, 4), Level::Major, (0, 2, 0)),
            ((0, 0, 4), Level::Major, (0, 0, 5)),
            ((1, 2, 3), Level::Patch, (1, 2, 4)),
            ((1, 2, 3), Level::Minor, (1, 3, 0)),
            ((1, 2, 3), Level::Major, (2, 0, 0)),
        ] {
            assert_eq!(next(from, level), to, "{from:?} {level:?}");
        }
    }

    #[test]
    fn versions_are_read_where_they_stand() {
        assert_eq!(
            current("[workspace]\n\n[workspace.package]\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[x]\n"),
            Some((0, 1, 0))
        );
        assert_eq!(released("# C\n\n## Unreleased\n\n- a\n\n## 0.3.1 (2026-11-29)\n\n## 0.3.0\n"), Some((0, 3, 1)));
        assert_eq!(released("# C\n\n## Unreleased\n"), None);
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"0.1.0\"\nsource = \"s\"\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
        let locked = locked(lock, "0.1.0", "0.2.0").unwrap();
        assert_eq!(locked, lock.replace("name = \"b\"\nversion = \"0.1.0\"", "name = \"b\"\nversion = \"0.2.0\""));
    }
}
