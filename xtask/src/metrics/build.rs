//! Turns a crate whose dependencies are built into the time that cargo takes for the crate alone.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use anyhow::{Context, Result, bail};

use super::timing::{Timing, interleaved};
use crate::cargo;
use crate::report::tell;

const PACKAGE: &str = "clickhouse-cloud";

/// A way to build.
pub(super) struct Profile {
    /// As a person would type it.
    pub(super) name: &'static str,
    arguments: &'static [&'static str],
}

/// What is timed, the cheapest first.
pub(super) const PROFILES: [Profile; 2] = [
    Profile { name: "cargo check", arguments: &["check", "--quiet", "--lib"] },
    Profile { name: "cargo build --release", arguments: &["build", "--release", "--quiet", "--lib"] },
];

/// A crate with some of its features.
pub(super) struct Subject {
    /// For the tables.
    pub(super) name: String,
    /// The folder of its manifest.
    pub(super) folder: PathBuf,
    /// The name of the package.
    pub(super) package: String,
    /// The folder of the manifest of its workspace.
    pub(super) workspace: PathBuf,
    /// Arguments to cargo that choose features.
    pub(super) features: &'static [&'static str],
    /// Where cargo builds, instead of where it does anyway.
    pub(super) target: Option<PathBuf>,
}

impl Subject {
    /// The client of a workspace: with all features that are on by default, and with as few as make calls to one resource.
    pub(super) fn ours(workspace: &Path, target: Option<&Path>) -> [Self; 2] {
        let subject = |name: &str, features| Self {
            name: format!("{PACKAGE}, {name}"),
            folder: workspace.join("generated-client"),
            package: PACKAGE.to_owned(),
            workspace: workspace.to_owned(),
            features,
            target: target.map(Path::to_owned),
        };
        [
            subject("default features", &[]),
            subject("only `services`", &["--no-default-features", "--features", "rustls,services"]),
        ]
    }
}

/// Times the builds of all subjects, interleaved; before that each is built once, with its dependencies.
pub(super) fn time(subjects: &[Subject], profile: &Profile, runs: usize, root: &Path) -> Result<Vec<Timing>> {
    for subject in subjects {
        tell(&format!("{}: {} and its dependencies", profile.name, subject.name));
        build(subject, profile, root)?;
    }
    interleaved(subjects, runs, |subject| {
        touch(&subject.folder.join("src/lib.rs"))?;
        let start = Instant::now();
        build(subject, profile, root)?;
        let time = start.elapsed();
        tell(&format!("{}: {}: {:.2} s", profile.name, subject.name, time.as_secs_f64()));
        Ok(time)
    })
}

fn build(subject: &Subject, profile: &Profile, root: &Path) -> Result<()> {
    let arguments: Vec<_> = profile.arguments.iter().chain(subject.features).copied().collect();
    cargo(subject, &arguments, root).map(drop)
}

/// A newer time on its root file makes cargo build a crate again.
fn touch(file: &Path) -> Result<()> {
    File::options()
        .append(true)
        .open(file)
        .and_then(|file| file.set_modified(SystemTime::now()))
        .with_context(|| format!("cannot touch {}", file.display()))
}

/// What cargo prints about a crate; in the root folder, so that the repository's own cargo configuration applies.
pub(super) fn cargo(subject: &Subject, arguments: &[&str], root: &Path) -> Result<String> {
    let mut command = cargo::command();
    command
        .args(arguments)
        .args(["--package", &subject.package, "--manifest-path"])
        .arg(subject.workspace.join("Cargo.toml"))
        .current_dir(root)
        // An incremental build of unchanged sources, or one from a shared cache, would measure the cache.
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTC_WRAPPER", "")
        // Our workspace has a release profile for xtask; a crate is built as the workspace of its user says: by default so.
        .env("CARGO_PROFILE_RELEASE_LTO", "false")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    if let Some(target) = &subject.target {
        command.env("CARGO_TARGET_DIR", target);
    }
    let output = command.output().context("cannot run cargo")?;
    if !output.status.success() {
        let words = arguments.join(" ");
        bail!("`cargo {words}` failed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
