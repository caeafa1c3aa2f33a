//! Generated files → one workspace with a crate for each version → whether all of them compile without a warning.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clickhouse_cloud_generator::Files;
use clickhouse_cloud_tests::{read, root};

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
        copy(&root().join("generated-client/src/runtime"), &folder.join("src/runtime"));
        let library = read("generated-client/src/lib.rs");
        fs::write(folder.join("src/lib.rs"), without_extensions(&library)).unwrap();
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        fs::write(folder.join("Cargo.toml"), manifest(&name, files)).unwrap();
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

/// `lib.rs` without `mod ext` and what it exports: it extends resources that older documents need not have.
fn without_extensions(library: &str) -> String {
    library
        .lines()
        .filter(|line| *line != "mod ext;" && !line.starts_with("pub use ext::"))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// The manifest of the client under another name, with a feature for every module.
fn manifest(name: &str, files: &Files) -> String {
    let manifest = read("generated-client/Cargo.toml");
    let modules: BTreeSet<&str> = files
        .keys()
        .filter_map(|path| path.strip_prefix("src/generated/")?.split_once('/'))
        .map(|(module, _)| module)
        .filter(|module| *module != "common" && !manifest.contains(&format!("\n{module} = []\n")))
        .collect();
    let features: String = modules.iter().map(|module| format!("{module} = []\n")).collect();
    let all: String = modules.iter().map(|module| format!("\"{module}\", ")).collect();
    without_targets(&manifest)
        .replace("name = \"clickhouse-cloud\"\n", &format!("name = \"{name}\"\n"))
        .replace("\nall = [", &format!("\n{features}all = [{all}"))
}

/// The manifest without `[[example]]` and the like: only the library is copied.
fn without_targets(manifest: &str) -> String {
    let mut kept = String::new();
    let mut is_target = false;
    for line in manifest.lines() {
        is_target = if line.starts_with('[') { line.starts_with("[[") } else { is_target };
        if !is_target {
            kept.push_str(&format!("{line}\n"));
        }
    }
    kept
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
