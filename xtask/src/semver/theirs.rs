//! Turns two files of rustdoc JSON into what cargo-semver-checks and cargo-public-api say of them.

use std::path::Path;
use std::process::{Command, Output};

use anyhow::{Context, Result, bail};
use clickhouse_cloud_generator::diff::Level;

const SEMVER_CHECKS: &str = "cargo-semver-checks";
const PUBLIC_API: &str = "cargo-public-api";

/// How many lines of a public API went, and how many came; a line that changed did both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Lines that went.
    pub went: usize,
    /// Lines that came.
    pub came: usize,
}

impl Lines {
    /// Major where a line went, minor where one came.
    #[must_use]
    pub fn level(self) -> Level {
        match (self.went, self.came) {
            (0, 0) => Level::Patch,
            (0, _) => Level::Minor,
            _ => Level::Major,
        }
    }
}

/// Whether both tools are there.
pub(crate) fn installed() -> Result<()> {
    for tool in [SEMVER_CHECKS, PUBLIC_API] {
        if Command::new(tool).arg("--version").output().is_err() {
            bail!(
                "{tool} is not on the PATH; `cargo install --locked {SEMVER_CHECKS} {PUBLIC_API}` installs both tools"
            );
        }
    }
    Ok(())
}

/// What cargo-semver-checks requires of the version.
pub(crate) fn semver_checks(old: &Path, new: &Path) -> Result<Level> {
    let output = Command::new(SEMVER_CHECKS)
        .args(["semver-checks", "check-release", "--release-type", "patch", "--color", "never", "--baseline-rustdoc"])
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .with_context(|| format!("cannot run {SEMVER_CHECKS}"))?;
    let (stdout, stderr) = text(&output);
    required(&stderr).or_else(|| required(&stdout)).with_context(|| format!("{SEMVER_CHECKS} says:\n{stdout}{stderr}"))
}

/// The level in a summary of cargo-semver-checks; `None` if the text has no summary.
#[must_use]
pub fn required(text: &str) -> Option<Level> {
    let summary = text.lines().rev().map(str::trim).find(|line| line.starts_with("Summary"))?;
    if summary.contains("requires new major") {
        Some(Level::Major)
    } else if summary.contains("requires new minor") {
        Some(Level::Minor)
    } else {
        summary.contains("no semver update required").then_some(Level::Patch)
    }
}

/// What cargo-public-api shows. Implementations for every type, and of `Send` and the like, are left out: the types have them
/// or not by what they hold.
pub(crate) fn public_api(old: &Path, new: &Path) -> Result<Lines> {
    let output = Command::new(PUBLIC_API)
        .args(["public-api", "--color", "never", "-ss", "diff"])
        .args([old, new])
        .output()
        .with_context(|| format!("cannot run {PUBLIC_API}"))?;
    let (stdout, stderr) = text(&output);
    if !output.status.success() {
        bail!("{PUBLIC_API} failed:\n{stdout}{stderr}");
    }
    lines(&stdout).with_context(|| format!("{PUBLIC_API} says:\n{stdout}"))
}

/// The lines of a comparison by cargo-public-api; `None` if the text is not a comparison.
#[must_use]
pub fn lines(text: &str) -> Option<Lines> {
    let sections = ["Removed items", "Changed items", "Added items"];
    if !sections.iter().all(|section| text.contains(section)) {
        return None;
    }
    let of = |sign| text.lines().filter(|line| line.starts_with(sign)).count();
    Some(Lines { went: of('-'), came: of('+') })
}

fn text(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}
