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
