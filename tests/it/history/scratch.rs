//! Generated files → one workspace with a crate for each version → whether all of them compile without a warning.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clickhouse_cloud_generator::Files;
use clickhouse_cloud_tests::{read, root};
use xtask::copy::copy;
use xtask::semver::{manifest, without_extensions};

/// A workspace that is thrown away, apart from what cargo built for it.
pub(super) struct Scratch {
    root: PathBuf,
    versions: Vec<String>,
}

impl Scratch {
    pub(super) fn new(folder: &Path) -> Self {
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

    /// A copy of the client with these generated files, without what is written by hand on top of the committed ones.
    pub(super) fn add(&mut self, version: &str, files: &Files) {
        let name = format!("v{}", version.replace('.', "-"));
        let folder = self.root.join(&name);
        copy(&root().join("generated-client/src/runtime"), &folder.join("src/runtime")).unwrap();
        fs::write(folder.join("src/runtime.rs"), read("generated-client/src/runtime.rs")).unwrap();
        let library = read("generated-client/src/lib.rs");
        fs::write(folder.join("src/lib.rs"), without_extensions(&library)).unwrap();
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

    /// Compiles all of them, every resource on and warnings denied.
    pub(super) fn check(&self) -> Result<(), String> {
        if self.versions.is_empty() {
            return Ok(());
        }
        let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let output = Command::new(cargo)
            .args(["check", "--offline", "--workspace", "--keep-going", "--quiet", "--message-format", "short"])
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.with_file_name("target"))
            .env("RUSTFLAGS", "-Dwarnings")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(()) } else { Err(format!("{:?} do not all compile:\n{text}", self.versions)) }
    }
}
