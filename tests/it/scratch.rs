//! Generated files → one workspace with a crate for each version → whether all of them compile without a warning.

#![allow(clippy::unwrap_used, reason = "what goes wrong in a helper of a test fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

use clickhouse_cloud_generator::Files;
use clickhouse_cloud_tests::{read, root};
use xtask::cargo;
use xtask::copy::copy;
use xtask::semver::{manifest, without_extensions};

use crate::constructs::compiles::target;

/// A workspace that is thrown away, apart from what cargo built for it.
pub(crate) struct Scratch {
    root: PathBuf,
    versions: Vec<String>,
}

impl Scratch {
    pub(crate) fn new(folder: &Path) -> Self {
        let root = folder.join("workspace");
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        let manifest = read("Cargo.toml");
        let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
        fs::write(root.join("Cargo.toml"), manifest.replace(members, "members = [\"v*\"]")).unwrap();
        // The versions of all dependencies are those of the repository, so that nothing has to be downloaded.
        fs::copy(self::root().join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
        Self { root, versions: Vec::new() }
    }

    /// A copy of the client with these generated files.
    pub(crate) fn add(&mut self, version: &str, files: &Files) {
        let name = format!("v{}", version.replace('.', "-").to_lowercase());
        let folder = self.root.join(&name);
        copy(&root().join("generated-client/src"), &folder.join("src")).unwrap();
        fs::remove_dir_all(folder.join("src/generated")).unwrap();
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let manifest = manifest(&read("generated-client/Cargo.toml"), files);
        let named = manifest.replace("name = \"clickhouse-cloud\"\n", &format!("name = \"{name}\"\n"));
        fs::write(folder.join("Cargo.toml"), named).unwrap();
        self.versions.push(name);
    }

    /// The same, without what is written by hand on top of the committed document: an earlier one may lack what it calls.
    pub(crate) fn add_bare(&mut self, version: &str, files: &Files) {
        self.add(version, files);
        let folder = self.root.join(self.versions.last().unwrap()).join("src");
        fs::remove_dir_all(folder.join("ext")).unwrap();
        fs::remove_file(folder.join("ext.rs")).unwrap();
        fs::write(folder.join("lib.rs"), without_extensions(&read("generated-client/src/lib.rs"))).unwrap();
    }

    /// Compiles all of them, every resource on.
    pub(crate) fn check(&self) -> Result<(), String> {
        if self.versions.is_empty() {
            return Ok(());
        }
        check(&self.root).map_err(|text| format!("{:?} do not all compile:\n{text}", self.versions))
    }
}

/// Compiles the crates of a workspace with their default features; a warning is an error too.
pub(crate) fn check(workspace: &Path) -> Result<(), String> {
    let output = cargo::command()
        .args(["check", "--offline", "--workspace", "--keep-going", "--quiet", "--message-format", "short"])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    // Looked for in the text: with `-Dwarnings` in RUSTFLAGS the dependencies would be compiled once more.
    if output.status.success() && !text.contains("warning: ") { Ok(()) } else { Err(text) }
}
