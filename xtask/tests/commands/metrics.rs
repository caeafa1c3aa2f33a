//! What `metrics` counts.

use std::fs;

use xtask::metrics::{Size, size};

#[test]
fn size_counts_rust_files_below_a_folder() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("services")).unwrap();
    fs::write(root.path().join("mod.rs"), "pub struct A;\nstruct Private;\n").unwrap();
    fs::write(root.path().join("services/types.rs"), "open_enum! {\n    pub enum B { C }\n}\n").unwrap();
    fs::write(root.path().join("notes.md"), "pub struct NotRust;\n").unwrap();
    assert_eq!(size(root.path()).unwrap(), Size { files: 2, lines: 5, bytes: 66, types: 2 });
    assert_eq!(size(&root.path().join("missing")).unwrap(), Size::default());
}
