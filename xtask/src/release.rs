//! A tree that is ready → the commit of a release: version, closed changelog, names that stay; and the commands that publish it.

mod checks;

use std::time::SystemTime;

use anyhow::{Context, Result, bail, ensure};
use clickhouse_cloud_generator::lock::Lock;

use crate::Mode;
use crate::files::read_optional;
use crate::generate;
use crate::report::say;
use crate::source::git;
use crate::transaction::{Change, Session};
use crate::update::version::{parse, released};
use crate::workspace::{Workspace, package_value};

/// The heading of what is not released yet.
const UNRELEASED: &str = "\n## Unreleased\n";

/// Checks the tree, closes it for a release, and prints the commands that publish it, or runs them.
///
/// # Errors
///
/// Where a check fails: the tree is as it was. Where a command of `execute` fails: the tree is ready, and the rest is to be run by hand.
pub fn run(workspace: &Workspace, execute: bool) -> Result<()> {
    let root = workspace.root();
    let manifest = read_optional(&root.join("Cargo.toml"))?;
    let version = package_value(&manifest, "version").context("Cargo.toml has no version in [workspace.package]")?;
    ensure!(
        package_value(&manifest, "repository").is_some_and(|address| !address.is_empty()),
        "the repository has no public address yet: set `repository` in [workspace.package] of Cargo.toml"
    );
    let status = git::command(root).args(["status", "--porcelain"]).output().context("cannot run git")?;
    ensure!(
        status.status.success() && status.stdout.is_empty(),
        "the working tree differs from HEAD: commit or undo that first"
    );
    check(workspace, None)?;
    let path = root.join("CHANGELOG.md");
    let text = read_optional(&path)?;
    let changelog = closed(&text, version, &today())?;
    checks::oldest_rust(workspace, &manifest)?;
    checks::judges(
        workspace,
        released(&text),
        parse(version).context("the version in Cargo.toml is not of three numbers")?,
    )?;
    checks::package(workspace)?;
    let names = workspace.client().join("names.lock");
    let lock = Lock::parse(&read_optional(&names)?).map_err(|findings| anyhow::anyhow!("{findings}"))?.release();
    let changes = [Change::Write(path, changelog.into_bytes()), Change::Write(names, lock.to_string().into_bytes())];
    Session::begin(root, "release")?.commit(&changes)?;
    say(&format!("{version} is ready: CHANGELOG.md is closed, and the names of names.lock stay from now on"));
    let message = format!("Release {version}");
    let tag = format!("v{version}");
    let commands: [&[&str]; 4] = [
        &["add", "CHANGELOG.md", "generated-client/names.lock"],
        &["commit", "--message", &message],
        &["tag", "--annotate", &tag, "--message", &message],
        &["push", "--atomic", "origin", "HEAD", &tag],
    ];
    if !execute {
        say("\nnext, or `--execute` does it (the tag starts release.yml, which publishes):");
    }
    for command in commands {
        say(&format!("  git {}", shown(command)));
        if execute {
            let done = git::command(root).args(command).status();
            ensure!(
                done.is_ok_and(|status| status.success()),
                "`git {}` failed; the commands after it were not run",
                shown(command)
            );
        }
    }
    Ok(())
}

/// That nothing provisional is left, and that a tag names this version.
///
/// # Errors
///
/// Where either is not so.
pub fn check(workspace: &Workspace, tag: Option<&str>) -> Result<()> {
    let options = generate::Options { release: true, ..generate::Options::default() };
    generate::run(workspace, &options, Mode::Check)
        .context("not ready for a release: the client is not what the document, the overlay and the policy give")?;
    let manifest = read_optional(&workspace.root().join("Cargo.toml"))?;
    match (tag, package_value(&manifest, "version")) {
        (Some(tag), Some(version)) if tag != format!("v{version}") => {
            bail!("the tag is {tag}, and the version in Cargo.toml is {version}")
        }
        _ => Ok(()),
    }
}

/// What the changelog says of the version in Cargo.toml.
///
/// # Errors
///
/// Where it has no section for it.
pub fn notes(workspace: &Workspace) -> Result<String> {
    let manifest = read_optional(&workspace.root().join("Cargo.toml"))?;
    let version = package_value(&manifest, "version").unwrap_or_default();
    let changelog = read_optional(&workspace.root().join("CHANGELOG.md"))?;
    let title = format!("\n## {version}");
    let found = changelog.match_indices(&title).find(|(at, _)| changelog[at + title.len()..].starts_with([' ', '\n']));
    let (start, _) = found.with_context(|| format!("CHANGELOG.md has no section `## {version}`"))?;
    let body = changelog[start + 1..].split_once('\n').map_or("", |(_, body)| body);
    Ok(format!("{}\n", body.split("\n## ").next().unwrap_or_default().trim()))
}

/// The changelog with the version and the day in the place of Unreleased.
fn closed(changelog: &str, version: &str, day: &str) -> Result<String> {
    ensure!(
        !changelog.contains(&format!("\n## {version} ")),
        "CHANGELOG.md has {version} already: is the version in Cargo.toml the next one?"
    );
    let (before, after) = changelog.split_once(UNRELEASED).context("CHANGELOG.md has no section `## Unreleased`")?;
    ensure!(
        !after.split("\n## ").next().unwrap_or_default().trim().is_empty(),
        "nothing stands under `## Unreleased` in CHANGELOG.md"
    );
    Ok(format!("{before}\n## {version} ({day})\n{after}"))
}

/// Today, in UTC.
pub(crate) fn today() -> String {
    let now = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    now.split('T').next().unwrap_or_default().to_owned()
}

/// Arguments as they are typed.
fn shown(command: &[&str]) -> String {
    let word = |word: &&str| if word.contains(' ') { format!("'{word}'") } else { (*word).to_owned() };
    command.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changelog_is_closed_once() {
        let open = "# C\n\n## Unreleased\n\n- a\n\n## 0.1.0 (2026-01-02)\n\n- b\n";
        let done = closed(open, "0.2.0", "2026-11-29").unwrap();
        assert_eq!(done, open.replace("Unreleased", "0.2.0 (2026-11-29)"));
        for (changelog, version, error) in [
            (open, "0.1.0", "has 0.1.0 already"),
            (done.as_str(), "0.3.0", "no section"),
            ("# C\n\n## Unreleased\n\n## 0.1.0 (2026-01-02)\n", "0.2.0", "nothing stands under"),
        ] {
            assert!(closed(changelog, version, "").unwrap_err().to_string().contains(error), "{error}");
        }
    }
}
