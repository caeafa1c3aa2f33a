//! Turns `REV[:PATH]` into the bytes of that file in that revision, as the user's own git gives them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The document where no path is given.
const DEFAULT_PATH: &str = "spec/clickhouse-cloud.json";

/// Reads a file of a revision; the path is relative to the root of the workspace, which may lie deep in a repository.
pub(super) fn read(revision: &str, root: &Path) -> Result<Vec<u8>> {
    let (revision, path) = revision.split_once(':').unwrap_or((revision, DEFAULT_PATH));
    // What begins with a dash would be an option of git.
    if revision.is_empty() || revision.starts_with('-') || path.is_empty() {
        bail!("expected git:REV or git:REV:PATH, as in git:HEAD~1, git:main... or git:main:{DEFAULT_PATH}");
    }
    let revision = match revision.strip_suffix("...") {
        Some(branch) => merge_base(branch, root)?,
        None => revision.to_owned(),
    };
    match git(root, &["cat-file", "blob", &format!("{revision}:./{path}")])? {
        Ok(bytes) => Ok(bytes),
        Err(message) => bail!("git cannot give `{path}` of `{revision}`: {message}{}", hint(&message)),
    }
}

/// The commit where `HEAD` left a branch.
fn merge_base(branch: &str, root: &Path) -> Result<String> {
    let branch = if branch.is_empty() { "HEAD" } else { branch };
    match git(root, &["merge-base", branch, "HEAD"])? {
        Ok(commit) => Ok(String::from_utf8_lossy(&commit).trim().to_owned()),
        Err(message) if message.is_empty() => {
            bail!("`{branch}` and HEAD have no commit in common; in a shallow clone, `git fetch --unshallow`")
        }
        Err(message) => bail!("git cannot tell where HEAD left `{branch}`: {message}{}", hint(&message)),
    }
}

/// The commits that changed a file, the oldest first; empty if git gives none.
pub(crate) fn revisions(root: &Path, path: &str) -> Vec<String> {
    match git(root, &["log", "--reverse", "--format=%H", "--", path]) {
        Ok(Ok(commits)) => String::from_utf8_lossy(&commits).lines().map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// What a change is compared with where nobody says it: where `HEAD` left the default branch, `HEAD` itself on that branch.
pub(super) fn base(root: &Path) -> Option<String> {
    let said = |arguments: &[&str]| {
        let bytes = git(root, arguments).ok()?.ok()?;
        Some(String::from_utf8_lossy(&bytes).trim().to_owned()).filter(|text| !text.is_empty())
    };
    let default = said(&["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    let known = ["origin/main", "origin/master", "main", "master"].map(str::to_owned);
    let branch = default
        .into_iter()
        .chain(known)
        .find(|branch| said(&["rev-parse", "--verify", "--quiet", &format!("{branch}^{{commit}}")]).is_some())?;
    let head = said(&["rev-parse", "HEAD"])?;
    let base = said(&["merge-base", &branch, "HEAD"])?;
    (base != head).then(|| format!("{branch}..."))
}

/// git in a folder. The environment tells it nothing about another repository: git sets `GIT_DIR` and its kind for its hooks.
pub(crate) fn command(root: &Path) -> Command {
    let mut command = Command::new("git");
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") {
            command.env_remove(name);
        }
    }
    // Callers look at what git says.
    command.current_dir(root).env("LC_ALL", "C");
    command
}

/// What git prints, or what it complains about.
fn git(root: &Path, arguments: &[&str]) -> Result<Result<Vec<u8>, String>> {
    let output = command(root).args(arguments).output();
    let output = output.context("cannot run git; install it, or give two files")?;
    if output.status.success() {
        return Ok(Ok(output.stdout));
    }
    let message = String::from_utf8_lossy(&output.stderr);
    Ok(Err(message.trim_end().trim_start_matches("fatal: ").to_owned()))
}

/// What to do next, by what git says.
fn hint(message: &str) -> &'static str {
    if message.contains("not a git repository") {
        "\nrun this inside the repository, or give two files: cargo xtask diff OLD.json NEW.json"
    } else if message.contains("invalid object name") || message.contains("Not a valid object name") {
        "\nis the revision here? A shallow clone has few: `git fetch --unshallow`, or `git fetch origin REV`"
    } else if message.contains("does not exist") || message.contains("exists on disk, but not in") {
        "\n`git ls-tree -r --name-only REV` lists the files of a revision; paths are relative to the root of the workspace"
    } else {
        ""
    }
}
