//! What other tools say of a crate that is to be released: the oldest Rust, the registry, and two judges of its public names.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clickhouse_cloud_generator::diff::Level;

use crate::cargo;
use crate::report::{say, tell};
use crate::semver;
use crate::source::git;
use crate::update::version::{Version, next, text};
use crate::workspace::{Workspace, package_value};

/// The client compiles with the oldest Rust that the manifest names, where that is installed.
pub(super) fn oldest_rust(workspace: &Workspace, manifest: &str) -> Result<()> {
    let version = package_value(manifest, "rust-version").context("Cargo.toml has no rust-version")?;
    let list = Command::new("rustup").args(["toolchain", "list"]).output();
    let list = list.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    let is_it = |name: &&str| {
        let own = name.split('-').next().unwrap_or_default();
        own == version || own.strip_prefix(version).is_some_and(|rest| rest.starts_with('.'))
    };
    let Some(toolchain) = list.split_whitespace().find(is_it) else {
        say(&format!(
            "not checked: Rust {version}, the oldest that works, is not installed (`rustup toolchain install {version}`); ci.yml checks it"
        ));
        return Ok(());
    };
    tell(&format!("compiling the crate with {toolchain}"));
    let mut command = cargo::program("rustup");
    command.args(["run", toolchain, "cargo", "check", "-p", "clickhouse-cloud", "--all-features", "--locked"]);
    done(workspace, &mut command)
}

/// The crate builds from its package alone, and the registry would take it.
pub(super) fn package(workspace: &Workspace) -> Result<()> {
    tell("packing the crate, building it from the package alone, and asking what the registry would say");
    done(workspace, cargo::command().args(["publish", "--dry-run", "--locked", "-p", "clickhouse-cloud"]))
}

/// The version says as much as cargo-semver-checks and cargo-public-api ask for since the last release, where they are installed.
pub(super) fn judges(workspace: &Workspace, released: Option<Version>, version: Version) -> Result<()> {
    let Some(released) = released else {
        say("not compared: there is no release yet");
        return Ok(());
    };
    if let Err(missing) = semver::installed() {
        say(&format!("not compared with {}: {missing}", text(released)));
        return Ok(());
    }
    let tag = format!("v{}", text(released));
    let scratch = tempfile::tempdir().context("cannot make a temporary folder")?;
    let asked = judged(workspace, scratch.path(), [&tag, "HEAD"]);
    drop(scratch);
    // What git knows of the folders that are gone.
    let _ = git::command(workspace.root()).args(["worktree", "prune"]).status();
    let asked = next(released, asked?);
    ensure!(
        asked <= version,
        "cargo-semver-checks and cargo-public-api ask for {} at least, and Cargo.toml has {}: set it there",
        text(asked),
        text(version)
    );
    Ok(())
}

/// The level that the two tools ask for between two revisions, of which each gets a folder.
fn judged(workspace: &Workspace, scratch: &Path, revisions: [&str; 2]) -> Result<Level> {
    let [old, new] = revisions.map(|revision| {
        tell(&format!("{revision}: rustdoc"));
        let folder = scratch.join(revision);
        let mut command = git::command(workspace.root());
        let status = command.args(["worktree", "add", "--quiet", "--detach"]).arg(&folder).arg(revision).status();
        ensure!(status.is_ok_and(|status| status.success()), "git cannot give the tree of {revision}");
        semver::rustdoc(workspace, &folder)
    });
    let (old, new) = (old?, new?);
    Ok(semver::semver_checks(&old, &new)?.max(semver::public_api(&old, &new)?.level()))
}

fn done(workspace: &Workspace, command: &mut Command) -> Result<()> {
    let words: Vec<String> = [command.get_program()]
        .into_iter()
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let status =
        command.current_dir(workspace.root()).status().with_context(|| format!("cannot run {}", words.join(" ")))?;
    ensure!(status.success(), "`{}` failed", words.join(" "));
    Ok(())
}
