//! Turns "where am I" into the paths that the commands read and write.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What upstream got wrong, from the root.
pub(crate) const OVERLAY: &str = "spec/overlay.yaml";

/// What we prefer, from the root.
pub(crate) const POLICY: &str = "generator/policy.yaml";

/// A value of `[workspace.package]` in the manifest of a workspace.
pub(crate) fn package_value<'a>(manifest: &'a str, key: &str) -> Option<&'a str> {
    let section = manifest.split_once("[workspace.package]\n")?.1.split("\n[").next()?;
    section.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'))
}

/// The root of the repository.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace in the given folder, whatever is there.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The workspace around the current folder, else the one that this program was built in; known by its files, because any
    /// project may have a `[workspace]`.
    ///
    /// # Errors
    ///
    /// Where there is neither.
    pub fn find() -> Result<Self> {
        let current = env::current_dir().context("cannot tell the current folder")?;
        let built = Path::new(env!("CARGO_MANIFEST_DIR"));
        current.ancestors().chain(built.ancestors()).find(|folder| is_root(folder)).map(Self::at).with_context(|| {
            format!(
                "no folder with {} in {} or above; run this inside the repository",
                MARKS.join(", "),
                current.display()
            )
        })
    }

    /// The root folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The OpenAPI document as fetched, re-indented.
    #[must_use]
    pub fn spec(&self) -> PathBuf {
        self.root.join("spec/clickhouse-cloud.json")
    }

    /// Where the document came from.
    #[must_use]
    pub fn lock(&self) -> PathBuf {
        self.root.join("spec/spec.lock.json")
    }

    /// What upstream got wrong.
    #[must_use]
    pub fn overlay(&self) -> PathBuf {
        self.root.join(OVERLAY)
    }

    /// Changes of the API that somebody said are fine.
    #[must_use]
    pub fn approvals(&self) -> PathBuf {
        self.root.join("spec/approvals.yaml")
    }

    /// What we prefer.
    #[must_use]
    pub fn policy(&self) -> PathBuf {
        self.root.join(POLICY)
    }

    /// The crate that the generated files belong to.
    #[must_use]
    pub fn client(&self) -> PathBuf {
        self.root.join("generated-client")
    }

    /// A path as a person in the root folder would type it.
    #[must_use]
    pub fn display<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}

/// Files that this workspace has, and that no other has all of.
const MARKS: [&str; 4] = ["Cargo.toml", "xtask/Cargo.toml", POLICY, OVERLAY];

fn is_root(folder: &Path) -> bool {
    MARKS.iter().all(|mark| folder.join(mark).is_file())
}
