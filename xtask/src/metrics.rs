//! Turns the generated tree and timed builds of it into a Markdown table.

use std::env;
use std::ffi::OsString;
use std::fmt::Write;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result, bail};

use crate::workspace::Workspace;

/// Every build is timed this often and the shortest time kept: it is the one with the least of other programs in it.
const RUNS: usize = 3;

const PACKAGE: &str = "clickhouse-cloud";

/// Feature sets whose build is timed, each with its arguments to cargo.
const BUILDS: [(&str, &[&str]); 2] =
    [("default features", &[]), ("only `services`", &["--no-default-features", "--features", "services"])];

/// How much there is of the generated sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Rust source files.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Their bytes.
    pub bytes: usize,
    /// Public structs, enums and unions, also those that a macro defines from a `pub enum` in its argument.
    pub types: usize,
}

/// Prints the table to standard output.
///
/// # Errors
///
/// Where the tree cannot be read or the client crate does not build.
pub fn run(workspace: &Workspace) -> Result<()> {
    let size = size(&workspace.client().join("src/generated"))?;
    let mut table = format!(
        "| metric | value |\n|---|---:|\n| files | {} |\n| lines | {} |\n| KiB | {} |\n| public types | {} |\n",
        size.files,
        size.lines,
        size.bytes / 1024,
        size.types
    );
    for (name, arguments) in BUILDS {
        let time = time_check(workspace, arguments).with_context(|| format!("cannot time the build with {name}"))?;
        writeln!(table, "| `cargo check`, {name}, dependencies built | {:.2} s |", time.as_secs_f64())?;
    }
    print!("{table}");
    Ok(())
}

/// Counts what is in a folder and below; nothing where there is no folder.
///
/// # Errors
///
/// Where a folder or file cannot be read.
pub fn size(folder: &Path) -> Result<Size> {
    let mut size = Size::default();
    let mut folders: Vec<PathBuf> = folder.is_dir().then(|| folder.to_owned()).into_iter().collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
                size.files += 1;
                size.lines += text.lines().count();
                size.bytes += text.len();
                size.types += text.lines().filter(|line| defines_type(line)).count();
            }
        }
    }
    Ok(size)
}

fn defines_type(line: &str) -> bool {
    let line = line.trim_start();
    ["pub struct ", "pub enum ", "pub union "].iter().any(|start| line.starts_with(start))
}

/// The shortest time in which cargo checks the client crate anew, with its dependencies built before.
fn time_check(workspace: &Workspace, arguments: &[&str]) -> Result<Duration> {
    check(workspace, arguments)?;
    let mut shortest = Duration::MAX;
    for _ in 0..RUNS {
        // A newer time on the root file makes cargo check the crate again.
        let root_file = workspace.client().join("src/lib.rs");
        File::options()
            .append(true)
            .open(&root_file)
            .and_then(|file| file.set_modified(SystemTime::now()))
            .with_context(|| format!("cannot touch {}", root_file.display()))?;
        let start = Instant::now();
        check(workspace, arguments)?;
        shortest = shortest.min(start.elapsed());
    }
    Ok(shortest)
}

fn check(workspace: &Workspace, arguments: &[&str]) -> Result<()> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(&cargo)
        .args(["check", "--quiet", "--package", PACKAGE])
        .args(arguments)
        .current_dir(workspace.root())
        // An incremental check of unchanged sources would measure the cache.
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .with_context(|| format!("cannot run {}", cargo.display()))?;
    if !output.status.success() {
        bail!("`cargo check` failed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    Ok(())
}
