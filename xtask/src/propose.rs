//! A changed document in the working tree → one pull request, opened or refreshed.
//!
//! Runs `git` and `gh` and nothing else: no code of the document is built here, because this is the one command that is
//! given a token that may write. Neither the index nor the branch of the working tree changes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use clickhouse_cloud_generator::text::{visible, visible_lines};
use serde_json::Value;

use crate::Workspace;
use crate::files::{CALLS, FOLLOWS, OWNED, Owned};
use crate::report::say;
use crate::source::git;

/// The branch of the pull request. There is one, so that there is one pull request.
pub const BRANCH: &str = "spec-update";

/// Who makes the commits of that branch; what others committed to it is not thrown away.
const AUTHOR: (&str, &str) = ("spec-update", "spec-update@users.noreply.github.com");

/// What an update writes besides what the generator owns. Workflows, scripts and hand-written code are in neither.
const WRITTEN: [&str; 7] = [
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "generated-client/Cargo.toml",
    "spec/HISTORY.md",
    "spec/clickhouse-cloud.json",
    "spec/spec.lock.json",
];

/// The labels: what they say, and their colour.
const LABELS: &[(&str, &str, &str)] = &[
    ("api: breaking", "b60205", "The document breaks callers"),
    ("api: potentially breaking", "d93f0b", "The document may break callers"),
    ("api: compatible", "0e8a16", "The document breaks no caller"),
    ("needs decision", "fbca04", "Provisional answers wait for a person"),
];

/// What `propose` is told.
#[derive(Clone, Debug)]
pub struct Options {
    /// The text of the pull request, as `update --pr-body` wrote it.
    pub body: PathBuf,
    /// The title of the pull request, and the subject of its commit.
    pub title: String,
}

/// Commits what an update changed, pushes it to [`BRANCH`], and opens the pull request, or refreshes the one that is open.
///
/// # Errors
///
/// Where something changed that an update does not write, where the branch has commits of a person, and where `git` or `gh` fails.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let root = workspace.root();
    let body = fs::read_to_string(&options.body)
        .with_context(|| format!("cannot read {}: `update --pr-body` writes it", options.body.display()))?;
    ensure!(!body.trim().is_empty(), "{} is empty", options.body.display());
    let changed = changed(root)?;
    if changed.is_empty() {
        say("the working tree is that of HEAD: nothing to propose");
        return Ok(());
    }
    allowed(&changed)?;
    let labels = labels(root)?;
    let remote = remote(root)?;
    if let Some(remote) = &remote {
        nobody_else(root, remote)?;
    }
    let commit = commit(root, &options.title)?;
    push(root, &commit, remote.as_deref())?;
    publish(root, options, &labels)
}

/// The paths that differ from HEAD.
fn changed(root: &Path) -> Result<Vec<String>> {
    let status = text(root, &["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames"])?;
    Ok(status.split('\0').filter_map(|entry| entry.get(3..)).map(str::to_owned).collect())
}

fn allowed(changed: &[String]) -> Result<()> {
    let owns = |owned: &Owned<'_>, path: &str| {
        let below = |folder: &&str| path.strip_prefix(*folder).is_some_and(|rest| rest.starts_with('/'));
        owned.files.contains(&path) || owned.folders.iter().any(below)
    };
    let may = |path: &String| {
        WRITTEN.contains(&path.as_str())
            || owns(&CALLS, path)
            || owns(&FOLLOWS, path)
            || path.strip_prefix("generated-client/").is_some_and(|path| owns(&OWNED, path))
    };
    let others: Vec<String> =
        changed.iter().filter(|path| !may(path)).map(|path| format!("  {}", visible(path))).collect();
    ensure!(
        others.is_empty(),
        "files changed that an update does not write:\n{}\ncommit them on a branch of their own, or undo them",
        others.join("\n")
    );
    Ok(())
}

/// What the pull request is labelled with: the class of the change, and whether a person must decide.
fn labels(root: &Path) -> Result<Vec<&'static str>> {
    let report = own(root, &["diff", "git:HEAD", "--format", "json"])?;
    // 4: compared on the wire only, and the report is there.
    ensure!(
        matches!(report.status.code(), Some(0 | 4)),
        "`diff git:HEAD` failed:\n{}",
        String::from_utf8_lossy(&report.stderr)
    );
    let report: Value =
        serde_json::from_slice(&report.stdout).context("`diff --format json` printed something else")?;
    let mut labels = vec![match report.pointer("/summary/wire").and_then(Value::as_str) {
        Some("breaking") => LABELS[0].0,
        Some("potential") => LABELS[1].0,
        _ => LABELS[2].0,
    }];
    if !own(root, &["check", "--release"])?.status.success() {
        labels.push(LABELS[3].0);
    }
    Ok(labels)
}

/// Another command of this program.
fn own(root: &Path, arguments: &[&str]) -> Result<std::process::Output> {
    let program = std::env::current_exe().context("cannot tell which program this is")?;
    Ok(Command::new(program).arg("--root").arg(root).args(arguments).stdin(Stdio::null()).output()?)
}

/// The commit that the branch has on `origin`, which is fetched.
fn remote(root: &Path) -> Result<Option<String>> {
    let listed = text(root, &["ls-remote", "--heads", "origin", &format!("refs/heads/{BRANCH}")])?;
    let Some(commit) = listed.split_whitespace().next().map(str::to_owned) else { return Ok(None) };
    text(root, &["fetch", "--quiet", "--no-tags", "origin", &commit])?;
    Ok(Some(commit))
}

/// A push replaces the branch: it must hold nothing that a person wrote.
fn nobody_else(root: &Path, remote: &str) -> Result<()> {
    let authors = text(root, &["log", "--format=%ae%x09%an%x09%h", &format!("HEAD..{remote}")])?;
    let others: Vec<String> = authors
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(|(email, _)| *email != AUTHOR.1)
        .map(|(_, rest)| format!("  {}", visible(&rest.replace('\t', ": "))))
        .collect();
    ensure!(
        others.is_empty(),
        "the branch {BRANCH} has commits that this command did not make:\n{}\nmerge or close its pull request, and delete the branch",
        others.join("\n")
    );
    Ok(())
}

/// Commits the working tree on top of HEAD, through an index of its own.
fn commit(root: &Path, title: &str) -> Result<String> {
    let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
    let index = folder.path().join("index");
    let run = |arguments: &[&str]| {
        let mut command = git::command(root);
        command.env("GIT_INDEX_FILE", &index).args(arguments);
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), AUTHOR.0).env(format!("GIT_{role}_EMAIL"), AUTHOR.1);
        }
        finish(&mut command, &format!("git {}", arguments.join(" ")))
    };
    run(&["read-tree", "HEAD"])?;
    run(&["add", "--all", "."])?;
    let tree = run(&["write-tree"])?;
    run(&["commit-tree", tree.trim(), "-p", "HEAD", "-m", title]).map(|commit| commit.trim().to_owned())
}

/// Pushes the commit, unless the branch was moved by somebody since it was read.
fn push(root: &Path, commit: &str, remote: Option<&str>) -> Result<()> {
    let reference = format!("refs/heads/{BRANCH}");
    let lease = format!("--force-with-lease={reference}:{}", remote.unwrap_or_default());
    text(root, &["push", "--quiet", &lease, "origin", &format!("{commit}:{reference}")]).map(drop)
}

/// Opens the pull request, or gives the open one its text and labels of today.
fn publish(root: &Path, options: &Options, labels: &[&str]) -> Result<()> {
    for (name, color, description) in LABELS {
        gh(root, &["label", "create", name, "--force", "--color", color, "--description", description])?;
    }
    let body = options.body.to_str().context("the path of the text is not UTF-8")?;
    let open = gh(root, &["pr", "list", "--head", BRANCH, "--state", "open", "--json", "number"])?;
    let open: Value = serde_json::from_str(&open).context("`gh pr list` printed something else than JSON")?;
    let number = open.pointer("/0/number").and_then(Value::as_u64).map(|number| number.to_string());
    let chosen = labels.join(",");
    match &number {
        Some(number) => {
            let others: Vec<&str> =
                LABELS.iter().map(|label| label.0).filter(|label| !labels.contains(label)).collect();
            let title = &options.title;
            let others = others.join(",");
            gh(
                root,
                &[
                    "pr",
                    "edit",
                    number,
                    "--title",
                    title,
                    "--body-file",
                    body,
                    "--add-label",
                    &chosen,
                    "--remove-label",
                    &others,
                ],
            )?;
            say(&format!("pull request {number} is refreshed: {chosen}"));
        }
        None => {
            let url = gh(
                root,
                &["pr", "create", "--head", BRANCH, "--title", &options.title, "--body-file", body, "--label", &chosen],
            )?;
            say(&format!("opened {}: {chosen}", visible(url.trim())));
        }
    }
    Ok(())
}

fn text(root: &Path, arguments: &[&str]) -> Result<String> {
    finish(git::command(root).args(arguments), &format!("git {}", arguments.join(" ")))
}

fn gh(root: &Path, arguments: &[&str]) -> Result<String> {
    let shown = format!("gh {}", arguments.iter().take(2).copied().collect::<Vec<_>>().join(" "));
    finish(Command::new("gh").current_dir(root).args(arguments), &shown)
}

/// What the command printed; what it said where it failed.
fn finish(command: &mut Command, shown: &str) -> Result<String> {
    let output =
        command.stdin(Stdio::null()).output().with_context(|| format!("cannot run `{shown}`: is it installed?"))?;
    if !output.status.success() {
        bail!("`{shown}` failed: {}", visible_lines(String::from_utf8_lossy(&output.stderr).trim()));
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{shown}` printed something else than UTF-8"))
}
