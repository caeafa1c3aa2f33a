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
        bail!("expected git:REV or git:REV:PATH, as in git:HEAD~1 or git:main:{DEFAULT_PATH}");
    }
    let output = Command::new("git")
        .args(["cat-file", "blob", &format!("{revision}:./{path}")])
        .current_dir(root)
        // The hints below look at what git says.
        .env("LC_ALL", "C")
        .output()
        .context("cannot run git; install it, or give two files")?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let message = String::from_utf8_lossy(&output.stderr);
    let message = message.trim_end().trim_start_matches("fatal: ");
    bail!("git cannot give `{path}` of `{revision}`: {message}{}", hint(message))
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
