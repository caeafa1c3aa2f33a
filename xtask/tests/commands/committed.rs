//! The committed document and its lock belong together.

use std::fs;

use xtask::Workspace;
use xtask::document::Document;
use xtask::lock::Lock;

use crate::support::repository;

#[test]
fn the_lock_describes_the_document() {
    let workspace = Workspace::at(repository());
    let text = fs::read_to_string(workspace.spec()).unwrap();
    let lock: Lock = serde_json::from_str(&fs::read_to_string(workspace.lock()).unwrap()).unwrap();
    let document = Document::parse(text.as_bytes()).unwrap();
    assert_eq!(document.text, text, "the document is not as `cargo xtask fetch` writes it");
    assert_eq!(document.openapi, lock.openapi);
    assert_eq!(document.info_version, lock.info_version);
    assert_eq!(document.inventory.counts(), lock.counts);
}

/// The registry shows this file alone: its program is an example, which is compiled, and its links lead out.
#[test]
fn the_readme_of_the_crate_stands_alone() {
    let client = repository().join("generated-client");
    let readme = fs::read_to_string(client.join("README.md")).unwrap();
    let example = fs::read_to_string(client.join("examples/list_services.rs")).unwrap();
    let (_, program) = example.split_once("\n\n").unwrap();
    assert!(readme.contains(&format!("```rust\n{program}```\n")), "README.md does not have examples/list_services.rs");
    let targets: Vec<&str> = readme.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert!(!targets.is_empty());
    for target in targets {
        assert!(target.starts_with("https://"), "a link that breaks outside of the repository: {target}");
    }
    let manifest = fs::read_to_string(client.join("Cargo.toml")).unwrap();
    let (_, features) = manifest.split_once("\n[features]\n").unwrap();
    let workspace = fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let (_, rest) = workspace.split_once("\nrust-version = \"").unwrap();
    let minimum = rest.split('"').next().unwrap();
    assert!(readme.contains(&format!("The oldest Rust that works is {minimum}.")), "{minimum}");
    let added = readme.lines().filter(|line| line.starts_with("cargo add clickhouse-cloud "));
    let named: Vec<&str> =
        added.filter_map(|line| line.split_once("--features ")).flat_map(|(_, names)| names.split(',')).collect();
    assert!(!named.is_empty());
    for name in named {
        assert!(features.contains(&format!("\n{name} = [")), "`{name}` is not a feature");
    }
}
