//! Documents of other APIs, as whole crates: each generates, leaves out at most 2 % of its operations, and compiles with warnings
//! denied. Prints a row of the table in METRICS.md for each.
//!
//! Slow, and needs npm, pip and tar, so on demand: `cargo test --workspace --test it -- --ignored foreign`; `FOREIGN=stripe,plaid`
//! chooses some.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

pub(crate) mod fetch;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clickhouse_cloud_generator::http::Methods;
use clickhouse_cloud_generator::source;
use clickhouse_cloud_tests::{root, say, skipped};
use xtask::generate::{Options, run};
use xtask::{Mode, Workspace};

use crate::scratch;
use fetch::{DOCUMENTS, document};

const TEST: &str = "documents_of_other_apis_become_crates";

const HEAD: &str = "| document | MB | operations | generated | left out | settled | generated in | checked in |\n\
                    |---|---:|---:|---:|---:|---:|---:|---:|";

/// Where everything is kept that may be kept until the next run.
pub(crate) fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("foreign")
}

/// How many operations a document has.
fn operations(text: &str) -> usize {
    let document = source::parse(text).unwrap();
    let methods = Methods::of(&document);
    document["paths"].as_object().unwrap().values().map(|item| methods.operations(item).count()).sum()
}

/// A document as a crate that compiles.
pub(crate) struct Made {
    pub(crate) operations: usize,
    pub(crate) generated: usize,
    /// The places that the run answered by itself.
    settled: usize,
    generated_in: Duration,
    checked_in: Duration,
}

/// Generates and compiles a crate in a folder, with warnings denied.
pub(crate) fn make(document: &Path, folder: &Path) -> Result<Made, String> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    let options = Options {
        spec: Some(document.to_owned()),
        output: Some(folder.to_owned()),
        provisional: true,
        quiet: true,
        ..Options::default()
    };
    let start = Instant::now();
    run(&Workspace::at(root()), &options, Mode::Write).map_err(|error| format!("does not generate: {error:#}"))?;
    let generated_in = start.elapsed();
    let names = fs::read_to_string(folder.join("names.lock")).unwrap();
    // What sends another body is `ID@WORD`, and no operation more.
    let is_operation = |line: &&str| {
        line.strip_prefix("operation ").is_some_and(|rest| !rest.split(" = ").next().unwrap_or_default().contains('@'))
    };
    let index = fs::read_to_string(folder.join("API.md")).unwrap();
    let start = Instant::now();
    // The versions of all dependencies are those of the repository, so that nothing has to be downloaded.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    scratch::check(folder).map_err(|output| format!("does not compile:\n{output}"))?;
    Ok(Made {
        operations: operations(&fs::read_to_string(document).unwrap()),
        generated: names.lines().filter(is_operation).count(),
        settled: index.split("\n## Provisional\n").nth(1).map_or(0, |list| list.matches("\n| `").count()),
        generated_in,
        checked_in: start.elapsed(),
    })
}

#[test]
#[ignore = "downloads and compiles eight clients: cargo test --workspace --test it -- --ignored foreign"]
fn documents_of_other_apis_become_crates() {
    let wanted = env::var("FOREIGN").ok();
    let mut failures = String::new();
    say(HEAD);
    for foreign in DOCUMENTS {
        let name = foreign.name;
        if wanted.as_ref().is_some_and(|wanted| !wanted.split(',').any(|own| own == name)) {
            continue;
        }
        let path = match document(&foreign) {
            Ok(path) => path,
            Err(error) => {
                skipped(TEST, &format!("{name}: {error}"));
                continue;
            }
        };
        match make(&path, &target().join("crates").join(name)) {
            Err(error) => failures.push_str(&format!("{name} {error}\n")),
            Ok(Made { operations, generated, settled, generated_in, checked_in }) => {
                let left_out = operations.saturating_sub(generated);
                if left_out * 50 > operations {
                    failures.push_str(&format!("{name}: {left_out} of {operations} operations are left out\n"));
                }
                say(&format!(
                    "| {name} | {:.1} | {operations} | {generated} | {left_out} | {settled} | {:.1} s | {:.1} s |",
                    fs::metadata(&path).unwrap().len() as f64 / 1e6,
                    generated_in.as_secs_f64(),
                    checked_in.as_secs_f64(),
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
