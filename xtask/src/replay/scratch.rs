//! A copy of the workspace that is updated from document to document, and asked whether code still compiles.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use anyhow::{Context, Result, anyhow, ensure};
use clickhouse_cloud_generator::lock::Lock;
use clickhouse_cloud_generator::settle::Applied;
use serde_json::Value;
use similar::{ChangeTag, TextDiff};
use tempfile::TempDir;

use crate::cargo;
use crate::copy::copy;
use crate::files::OWNED;
use crate::files::read_optional;
use crate::semver::without_extensions;
use crate::workspace::Workspace;

/// The calls of every operation, which the generator writes.
const CALLS: &str = "tests/it/generated/operations.rs";

/// The files of a client, by path.
pub(super) type Client = BTreeMap<String, String>;

/// The copy, without what is written by hand on top of the committed document.
pub(super) struct Scratch {
    folder: TempDir,
    pub(super) workspace: Workspace,
    target: PathBuf,
}

impl Scratch {
    pub(super) fn new(workspace: &Workspace) -> Result<Self> {
        let root = workspace.root();
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let to = folder.path();
        for path in ["generator", "generated-client", "xtask", "tests/support", "tests/it/generated"] {
            copy(&root.join(path), &to.join(path))?;
        }
        for path in ["Cargo.lock", "CHANGELOG.md", "spec/overlay.yaml", "tests/it/generated.rs", "tests/it/tables.rs"] {
            put(to, path, &read_optional(&root.join(path))?)?;
        }
        let library = "generated-client/src/lib.rs";
        put(to, library, &without_extensions(&read_optional(&root.join(library))?))?;
        put(to, "tests/it/main.rs", "mod generated;\nmod tables;\n")?;
        // Without the emulator, which no call needs.
        let manifest = read_optional(&root.join("Cargo.toml"))?;
        put(to, "Cargo.toml", &manifest.replace(", \"tests/emulator\"]", "]"))?;
        let manifest = read_optional(&root.join("tests/Cargo.toml"))?;
        put(to, "tests/Cargo.toml", &manifest.replace("clickhouse-cloud-emulator.workspace = true\n", ""))?;
        // The first document is the first version.
        fs::remove_dir_all(to.join("generated-client/src/generated"))?;
        fs::remove_file(to.join("generated-client/names.lock"))?;
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from).join("replay");
        Ok(Self { workspace: Workspace::at(to), folder, target })
    }

    /// Runs `update --unattended` as the night does.
    pub(super) fn update(&self, document: &str) -> Result<()> {
        let path = self.folder.path().join("target/next.json");
        put(self.folder.path(), "target/next.json", document)?;
        let from = path.to_str().context("the temporary folder has a name that is not UTF-8")?;
        self.run(&["update", "--unattended", "--from", from])
    }

    /// Writes the answers where a person pastes them, and generates.
    pub(super) fn paste(&self, settings: &Applied) -> Result<()> {
        put(self.folder.path(), "spec/overlay.yaml", &settings.overlay)?;
        put(self.folder.path(), "generator/policy.yaml", &settings.policy)?;
        self.run(&["generate"])
    }

    fn run(&self, arguments: &[&str]) -> Result<()> {
        let program = env::current_exe().context("cannot tell which program this is")?;
        let output = Command::new(program).arg("--root").arg(self.folder.path()).args(arguments).output()?;
        done(&output).with_context(|| format!("`xtask {}` failed", arguments.join(" ")))
    }

    pub(super) fn lock(&self) -> Result<Lock> {
        let text = read_optional(&self.workspace.client().join("names.lock"))?;
        Lock::parse(&text).map_err(|finding| anyhow!("{finding}"))
    }

    /// Makes all names permanent, as a release does.
    pub(super) fn release(&self) -> Result<Lock> {
        let lock = self.lock()?.release();
        put(self.folder.path(), "generated-client/names.lock", &lock.to_string())?;
        Ok(lock)
    }

    /// The generated files.
    pub(super) fn client(&self) -> Result<Client> {
        let files = OWNED.on_disk(&self.workspace.client())?;
        Ok(files.into_iter().filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes?).ok()?))).collect())
    }

    pub(super) fn calls(&self) -> Result<String> {
        read_optional(&self.folder.path().join(CALLS))
    }

    /// Whether these calls compile with the client that is there.
    pub(super) fn compiles(&self, calls: &str) -> Result<bool> {
        let own = self.calls()?;
        put(self.folder.path(), CALLS, calls)?;
        let output = self.cargo(&["--package", "clickhouse-cloud-tests", "--test", "it"])?;
        put(self.folder.path(), CALLS, &own)?;
        Ok(output.status.success())
    }

    /// The examples that compile.
    pub(super) fn examples(&self) -> Result<Vec<String>> {
        let output = self.cargo(&["--package", "clickhouse-cloud", "--examples"])?;
        let messages = String::from_utf8_lossy(&output.stdout).into_owned();
        let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let built = messages.filter(|message| message["reason"] == "compiler-artifact");
        let examples = built.filter(|message| message["target"]["kind"][0] == "example");
        Ok(examples.filter_map(|message| message["target"]["name"].as_str().map(str::to_owned)).collect())
    }

    fn cargo(&self, arguments: &[&str]) -> Result<Output> {
        cargo::command()
            .args(["check", "--offline", "--quiet", "--keep-going", "--message-format", "json"])
            .args(arguments)
            .current_dir(self.folder.path())
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
            .context("cannot run cargo")
    }
}

fn done(output: &Output) -> Result<()> {
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim_end());
    Ok(())
}

fn put(root: &std::path::Path, path: &str, text: &str) -> Result<()> {
    let path = root.join(path);
    let folder = path.parent().unwrap_or(root);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, text))
        .with_context(|| format!("cannot write {}", path.display()))
}

/// How many lines came, and how many went.
pub(super) fn lines(old: &Client, new: &Client) -> [usize; 2] {
    let mut count = [0, 0];
    let paths: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for path in paths {
        let text = |client: &Client| client.get(path).cloned().unwrap_or_default();
        let (old, new) = (text(old), text(new));
        if old == new {
            continue;
        }
        for change in TextDiff::from_lines(&old, &new).iter_all_changes() {
            match change.tag() {
                ChangeTag::Insert => count[0] += 1,
                ChangeTag::Delete => count[1] += 1,
                ChangeTag::Equal => {}
            }
        }
    }
    count
}
