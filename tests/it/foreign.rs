//! Documents of other APIs, as whole crates: each generates, leaves out at most 2 % of its operations, and compiles with warnings
//! denied. Prints a row of the table in METRICS.md for each.
//!
//! Slow, and needs npm, pip and tar, so on demand: `cargo test --workspace --test it -- --ignored foreign`; `FOREIGN=stripe,plaid`
//! chooses some.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod fetch;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

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
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("foreign")
}

/// How many operations a document has.
fn operations(text: &str) -> usize {
    let document = source::parse(text).unwrap();
    let methods = Methods::of(&document);
    document["paths"].as_object().unwrap().values().map(|item| methods.operations(item).count()).sum()
}

/// Compiles a crate.
fn check(folder: &Path) -> Result<(), String> {
    // The versions of all dependencies are those of the repository, so that nothing has to be downloaded.
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    scratch::check(folder)
}

#[test]
#[ignore = "downloads and compiles eight clients: cargo test --workspace --test it -- --ignored foreign"]
fn documents_of_other_apis_become_crates() {
    let wanted = env::var("FOREIGN").ok();
    let mut failures = String::new();
    say(HEAD);
    for foreign in DOCUMENTS {
        if wanted.as_ref().is_some_and(|wanted| !wanted.split(',').any(|name| name == foreign.name)) {
            continue;
        }
        let path = match document(&foreign) {
            Ok(path) => path,
            Err(error) => {
                skipped(TEST, &format!("{}: {error}", foreign.name));
                continue;
            }
        };
        let folder = target().join("crates").join(foreign.name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let options = Options {
            spec: Some(path.clone()),
            output: Some(folder.clone()),
            provisional: true,
            quiet: true,
            ..Options::default()
        };
        let start = Instant::now();
        if let Err(error) = run(&Workspace::at(root()), &options, Mode::Write) {
            failures.push_str(&format!("{} does not generate: {error:#}\n", foreign.name));
            continue;
        }
        let generated_in = start.elapsed();
        let text = fs::read_to_string(&path).unwrap();
        let all = operations(&text);
        let names = fs::read_to_string(folder.join("names.lock")).unwrap();
        // What sends another body is `ID@WORD`, and no operation more.
        let is_operation = |line: &&str| {
            line.strip_prefix("operation ")
                .is_some_and(|rest| !rest.split(" = ").next().unwrap_or_default().contains('@'))
        };
        let generated = names.lines().filter(is_operation).count();
        let index = fs::read_to_string(folder.join("API.md")).unwrap();
        let settled = index.split("\n## Provisional\n").nth(1).map_or(0, |list| list.matches("\n| `").count());
        let left_out = all - generated;
        if left_out * 50 > all {
            failures.push_str(&format!("{}: {left_out} of {all} operations are left out\n", foreign.name));
        }
        let start = Instant::now();
        if let Err(output) = check(&folder) {
            failures.push_str(&format!("{} does not compile:\n{output}\n", foreign.name));
        }
        say(&format!(
            "| {} | {:.1} | {all} | {generated} | {left_out} | {settled} | {:.1} s | {:.1} s |",
            foreign.name,
            text.len() as f64 / 1e6,
            generated_in.as_secs_f64(),
            start.elapsed().as_secs_f64(),
        ));
    }
    assert!(failures.is_empty(), "{failures}");
}
