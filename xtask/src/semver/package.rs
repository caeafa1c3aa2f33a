//! Turns generated files into a package beside the hand-written runtime, and the package into rustdoc's JSON.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clickhouse_cloud_generator::Files;

use crate::cargo;
use crate::copy::copy;
use crate::workspace::Workspace;

/// A workspace with the client as its only member: the sources of today and these generated files; with or without what is
/// written by hand on top of the committed ones, which need not compile on others.
pub(super) fn write(workspace: &Workspace, folder: &Path, files: &Files, is_whole: bool) -> Result<()> {
    let root = workspace.root();
    let text =
        |path: &Path| fs::read_to_string(path).with_context(|| format!("cannot read {}", workspace.display(path)));
    let client = folder.join("generated-client");
    let source = workspace.client().join("src");
    copy(&source, &client.join("src"))?;
    fs::remove_dir_all(client.join("src/generated")).context("the copy of the client has no `src/generated`")?;
    for (path, text) in files {
        put(&client.join(path), text)?;
    }
    if !is_whole {
        put(&client.join("src/lib.rs"), &without_extensions(&text(&source.join("lib.rs"))?))?;
    }
    put(&client.join("Cargo.toml"), &manifest(&text(&workspace.client().join("Cargo.toml"))?, files))?;
    let manifest = text(&root.join("Cargo.toml"))?;
    let members = manifest.lines().find(|line| line.starts_with("members = "));
    let members = members.context("Cargo.toml has no line that begins with `members = `")?;
    put(&folder.join("Cargo.toml"), &manifest.replace(members, "members = [\"generated-client\"]"))?;
    // The versions of all dependencies are those of the repository.
    put(&folder.join("Cargo.lock"), &text(&root.join("Cargo.lock"))?)
}

/// The JSON that rustdoc writes for the package. Its format is unstable, and so is behind a flag; the stable toolchain writes it
/// with `RUSTC_BOOTSTRAP`, in the same version of the format that the released tools read.
pub(crate) fn rustdoc(workspace: &Workspace, folder: &Path) -> Result<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace.root().join("target"), PathBuf::from);
    // One folder for all, so that the dependencies are built once.
    let target = target.join("semver");
    let output = cargo::command()
        .args(["rustdoc", "--quiet", "--lib", "--package", "clickhouse-cloud", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .args(["--", "-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .current_dir(workspace.root())
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTC_BOOTSTRAP", "1")
        .output()
        .context("cannot run cargo")?;
    if !output.status.success() {
        bail!("`cargo rustdoc` failed:\n{}", String::from_utf8_lossy(&output.stderr).trim_end());
    }
    let json = folder.join("clickhouse_cloud.json");
    fs::copy(target.join("doc/clickhouse_cloud.json"), &json).context("rustdoc wrote no JSON")?;
    Ok(json)
}

/// `lib.rs` without `mod ext` and what it exports, with the attributes in front of that: it extends resources that other documents
/// need not have.
#[must_use]
pub fn without_extensions(library: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in library.lines() {
        if line == "mod ext;" || line.starts_with("pub use ext::") {
            while kept.last().is_some_and(|before| before.starts_with("#[")) {
                kept.pop();
            }
        } else {
            kept.push(line);
        }
    }
    kept.into_iter().map(|line| format!("{line}\n")).collect()
}

/// The manifest with a feature for every generated module, and without targets that are not copied.
#[must_use]
pub fn manifest(manifest: &str, files: &Files) -> String {
    let modules: BTreeSet<&str> = files
        .keys()
        .filter_map(|path| path.strip_prefix("src/generated/")?.split_once('/'))
        .map(|(module, _)| module)
        .filter(|module| *module != "common" && !manifest.contains(&format!("\n{module} = []\n")))
        .collect();
    let features: String = modules.iter().map(|module| format!("{module} = []\n")).collect();
    let all: String = modules.iter().map(|module| format!("\"{module}\", ")).collect();
    // What is left of `[[example]]` begins with a bracket, and the first table still has its own.
    let kept = manifest.split("\n[").enumerate().filter(|(index, table)| *index == 0 || !table.starts_with('['));
    let kept: Vec<&str> = kept.map(|(_, table)| table).collect();
    kept.join("\n[").replace("\nall = [", &format!("\n{features}all = [{all}"))
}

fn put(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gates_an_export_goes_with_it() {
        let library = "mod ext;\n#[cfg(feature = \"a\")]\npub use ext::A;\npub use generated::*;\n";
        assert_eq!(without_extensions(library), "pub use generated::*;\n");
    }
}
