//! The documentation of a hostile document, as the real rustdoc renders it and as it lists what it would run.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use clickhouse_cloud_tests::files_below;
use xtask::cargo;

use super::document::{document, files, places, put};
use super::payloads::{PAYLOADS, is_prose};
use crate::constructs::compiles::{ONE, scratch, target};

/// Every payload in a place of prose of its own, the places taking turns.
fn hostile() -> clickhouse_cloud_generator::Files {
    let mut document = document();
    let prose: Vec<String> = places(&document).into_iter().filter(|place| is_prose(place)).collect();
    assert!(prose.len() >= PAYLOADS.len() / 2, "{} places for {} payloads", prose.len(), PAYLOADS.len());
    // Where there are fewer places than payloads, a place has several.
    for (index, place) in prose.iter().enumerate() {
        let own: Vec<&str> =
            PAYLOADS.iter().copied().skip(index % PAYLOADS.len()).step_by(prose.len().min(PAYLOADS.len())).collect();
        put(&mut document, place, &own.join("\n\n"));
    }
    files(&document).unwrap()
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = cargo::command()
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_TERM_COLOR", "never")
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTDOCFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The pages below a folder.
fn pages(folder: &Path) -> Vec<(String, String)> {
    let is_page = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "html");
    let pages = files_below(folder).into_iter().filter(is_page);
    pages.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn rustdoc_shows_no_element_and_lists_no_test_of_a_hostile_document() {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let files = hostile();
    let own: usize = files.values().map(|text| text.matches("operation! {").count()).sum();
    let folder = scratch("untrusted", files);
    let features = ["--no-default-features", "--features", "constructs", "--offline", "--package", "clickhouse-cloud"];
    let things = target().join("doc/clickhouse_cloud/things");
    run(&folder, &[&["doc", "--no-deps"], &features[..]].concat());
    let found = pages(&things);
    assert!(found.len() > 5, "{}", found.len());
    // The payload is there, as text.
    assert!(found.iter().any(|(_, page)| page.contains("&lt;img src=x onerror=alert(1)&gt;")));
    for (path, page) in &found {
        for foreign in [
            "<img src=x",
            "<img src=\"https",
            "<script>alert",
            "<b>a</b>",
            "href=\"javascript:",
            "class=\"ignore",
            "example-wrap ignore",
            "<sup id=\"fn",
        ] {
            assert!(!page.contains(foreign), "{path}: {foreign}");
        }
    }
    run(&folder, &[&["clippy"], &features[..], &["--", "-D", "warnings"]].concat());
    // As `cargo test --doc -- --list`, but without machine code for the dependencies.
    let listed = run(&folder, &[&["rustdoc"], &features[..], &["--", "--test", "--test-args=--list"]].concat());
    // The examples of the methods, which `scan` looks into, and no block of the document.
    let generated = listed.lines().filter(|line| line.contains("src/generated/"));
    assert!(own > 0);
    assert_eq!(generated.filter(|line| line.contains("/mod.rs - ")).count(), own, "{listed}");
    assert_eq!(listed.matches("src/generated/").count(), own, "{listed}");
    assert!(listed.contains("src/"), "rustdoc lists those by hand: {listed}");
}
