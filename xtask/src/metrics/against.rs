//! Turns our client and a published package into a table of how long each takes to build, and of what it is built with.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::Published;
use super::build::{PROFILES, Subject, time};
use super::tree::tree;
use crate::copy::copy;
use crate::source::package::download;
use crate::workspace::Workspace;

/// Copies both into a temporary folder and builds them there; nothing stays.
pub(super) fn run(workspace: &Workspace, published: &Published, runs: usize) -> Result<String> {
    let root = workspace.root();
    let scratch = tempfile::tempdir().context("cannot make a temporary folder")?;
    let target = scratch.path().join("target");
    let [ours, services] = Subject::ours(copy_ours(workspace, &scratch.path().join("ours"))?, Some(&target));
    let theirs = copy_theirs(published, &scratch.path().join("theirs"), &target, root)?;
    let reference = theirs.name.clone();
    let subjects = [theirs, ours, services];

    let mut table = format!(
        "| build alone, dependencies built, {runs} runs | crate | shortest | median | shortest to {reference} | median to it |\n\
         |---|---|---:|---:|---:|---:|\n"
    );
    for profile in &PROFILES {
        let timings = time(&subjects, profile, runs, root)?;
        let [unit, ..] = timings.as_slice() else { bail!("nothing was timed") };
        for (subject, timing) in subjects.iter().zip(&timings) {
            let (shortest, median) = (timing.shortest().as_secs_f64(), timing.median().as_secs_f64());
            writeln!(
                table,
                "| `{}` | {} | {shortest:.2} s | {median:.2} s | {:.2} | {:.2} |",
                profile.name,
                subject.name,
                shortest / unit.shortest().as_secs_f64(),
                median / unit.median().as_secs_f64()
            )?;
        }
    }
    writeln!(
        table,
        "\n| `cargo tree --edges normal`, default features | crates | in several versions |\n|---|---:|---|"
    )?;
    for subject in subjects.iter().filter(|subject| subject.features.is_empty()) {
        let tree = tree(subject, root)?;
        writeln!(table, "| {} | {} | {} |", subject.name, tree.crates, tree.duplicates())?;
    }
    Ok(table)
}

/// Our workspace with the client as its only member: nobody changes it while it is timed, and nobody's build is disturbed.
fn copy_ours<'a>(workspace: &Workspace, to: &'a Path) -> Result<&'a Path> {
    copy(&workspace.client(), &to.join("generated-client"))?;
    let manifest = fs::read_to_string(workspace.root().join("Cargo.toml")).context("cannot read Cargo.toml")?;
    let members = manifest.lines().find(|line| line.starts_with("members = "));
    let members = members.context("Cargo.toml has no line that begins with `members = `")?;
    fs::write(to.join("Cargo.toml"), manifest.replace(members, "members = [\"generated-client\"]"))
        .and_then(|()| fs::copy(workspace.root().join("Cargo.lock"), to.join("Cargo.lock")))
        .context("cannot copy the workspace")?;
    Ok(to)
}

/// The package as cargo downloads it. Without its lock, as when a program depends on it.
fn copy_theirs(published: &Published, to: &Path, target: &Path, root: &Path) -> Result<Subject> {
    let Published { name, version } = published;
    copy(&download(name, version, root)?, to)?;
    let _ = fs::remove_file(to.join("Cargo.lock"));
    Ok(Subject {
        name: format!("{name} {version}"),
        folder: to.to_owned(),
        package: name.clone(),
        workspace: to.to_owned(),
        features: &[],
        target: Some(target.to_owned()),
    })
}
