//! The committed document and its lock belong together.

use std::collections::BTreeSet;
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
    let listed = readme.lines().filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
    let listed: Vec<&str> = listed.flat_map(|cell| cell.split("`, `")).map(|name| name.trim_end_matches('`')).collect();
    // Those of a resource stand in the table as `all`.
    let (_, all) = features.split_once("\nall = [").unwrap();
    let (resources, _) = all.split_once("\n]").unwrap();
    let named = features.lines().take_while(|line| !line.starts_with('[')).filter_map(|line| line.split_once(" = ["));
    let named = named.map(|(name, _)| name);
    let named: BTreeSet<&str> =
        named.filter(|name| *name != "default" && !resources.contains(&format!("\"{name}\""))).collect();
    assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), named);
}
