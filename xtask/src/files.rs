//! Turns the generator's files into the same files on disk, or into a report of how they differ.
//!
//! One function for `generate`, `check` and the freshness test, so that they cannot disagree about what is up to date.

mod stale;

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path};

use anyhow::{Context, Result, bail};
use clickhouse_cloud_generator::Files;

use stale::Difference;
pub use stale::Stale;

use crate::Mode;
use crate::transaction::{Change, Session, folders_above};

/// What the generator owns below a folder: whatever else is there is nobody's and removed.
#[derive(Clone, Copy, Debug)]
pub struct Owned<'a> {
    /// Folders with everything below them.
    pub folders: &'a [&'a str],
    /// Single files.
    pub files: &'a [&'a str],
}

/// What the generator owns in the workspace besides the client.
pub const CALLS: Owned<'static> = Owned { folders: &["tests/it/generated"], files: &[] };

/// What the tests write in the workspace after an update: what follows from the document, for a reviewer.
pub const FOLLOWS: Owned<'static> = Owned { folders: &["tests/it/follows"], files: &[] };

/// What the generator owns in `generated-client/`. A new place for generated files is added here and nowhere else.
pub const OWNED: Owned<'static> = Owned { folders: &["src/generated"], files: &["API.md", "names.lock"] };

/// What [`sync`] did, paths relative to its root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that were not there or differed.
    pub written: Vec<String>,
    /// Files that the generator no longer makes.
    pub removed: Vec<String>,
    /// How many files were right already.
    pub unchanged: usize,
}

/// The files in an owned part of a folder, by path with `/`; a link has no contents.
pub type OnDisk = BTreeMap<String, Option<Vec<u8>>>;

/// Generated files, and where they belong.
#[derive(Clone, Debug)]
pub struct Tree<'a> {
    /// The folder that the paths start from.
    pub root: &'a Path,
    /// What there is to be.
    pub files: &'a Files,
    /// The part of the folder that holds nothing else.
    pub owned: &'a Owned<'a>,
    /// What is in that part.
    pub on_disk: OnDisk,
}

/// Makes the owned part of one tree hold exactly its files, as one transaction; a file that is right already is not touched.
///
/// # Errors
///
/// Those of [`compare`], and where the disk refuses.
pub fn sync(root: &Path, files: &Files, owned: &Owned<'_>, mode: Mode) -> Result<Report> {
    let session = (mode == Mode::Write).then(|| Session::begin(root, "sync")).transpose()?;
    let (report, changes) = compare(vec![Tree { root, files, owned, on_disk: owned.on_disk(root)? }], mode)?;
    session.iter().try_for_each(|session| session.commit(&changes))?;
    Ok(report)
}

/// What is to be changed so that the owned part of every tree holds exactly its files. Writes nothing.
///
/// # Errors
///
/// Where a file is outside of what is owned, and in [`Mode::Check`] a [`Stale`] where anything differs.
pub fn compare(mut trees: Vec<Tree<'_>>, mode: Mode) -> Result<(Report, Vec<Change>)> {
    let mut report = Report::default();
    let mut differences = Vec::new();
    let mut changes = Vec::new();
    for Tree { root, files, owned, on_disk } in &trees {
        if let Some(name) = files.keys().find(|name| !owned.contains(name)) {
            bail!("the generator made `{name}`, which is outside of what it owns: {owned:?}");
        }
        for name in on_disk.keys().filter(|name| !files.contains_key(*name)) {
            differences.push(Difference::surplus(name));
            report.removed.push(name.clone());
            changes.push(Change::Remove(root.join(name)));
        }
    }
    for Tree { root, files, on_disk, .. } in &mut trees {
        for (name, generated) in *files {
            let on_disk = on_disk.remove(name).flatten();
            if on_disk.as_deref() == Some(generated.as_bytes()) {
                report.unchanged += 1;
                continue;
            }
            match mode {
                Mode::Write => changes.push(Change::Write(root.join(name), generated.clone().into_bytes())),
                Mode::Check => differences.push(Difference::new(name, on_disk, generated)),
            }
            report.written.push(name.clone());
        }
    }
    match mode {
        Mode::Check if !differences.is_empty() => bail!(Stale::new(trees.iter().map(|tree| tree.root), differences)),
        _ => Ok((report, changes)),
    }
}

impl Owned<'_> {
    /// Whether a path, relative and with `/` between its parts, is in here.
    fn contains(&self, name: &str) -> bool {
        let path = Path::new(name);
        path.components().all(|part| matches!(part, Component::Normal(_)))
            && (self.files.contains(&name)
                || self.folders.iter().any(|folder| path.parent().is_some_and(|parent| parent.starts_with(folder))))
    }

    /// The owned files that are there.
    ///
    /// # Errors
    ///
    /// Where the disk refuses, a name is not UTF-8, or an owned folder is a link or behind one.
    pub fn on_disk(&self, root: &Path) -> Result<OnDisk> {
        let mut found = OnDisk::new();
        for file in self.files.iter().filter(|file| root.join(file).is_file()) {
            found.insert((*file).to_owned(), read(&root.join(file))?);
        }
        for folder in self.folders {
            // As if for a file in it, so that the folder itself is looked at too.
            folders_above(root, &Path::new(folder).join("any"))?;
            walk(&root.join(folder), folder, &mut found)?;
        }
        Ok(found)
    }
}

fn walk(folder: &Path, name: &str, found: &mut OnDisk) -> Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot list {}", folder.display())),
    };
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
        let Ok(entry_name) = entry.file_name().into_string() else {
            bail!("the name of {} is not UTF-8; remove it by hand", entry.path().display());
        };
        let name = format!("{name}/{entry_name}");
        let kind = entry.file_type().with_context(|| format!("cannot look at {name}"))?;
        if kind.is_dir() {
            walk(&entry.path(), &name, found)?;
        } else {
            // A link is listed, not followed: neither reading nor removing it must reach what it points at.
            let contents = if kind.is_file() { read(&entry.path())? } else { None };
            found.insert(name, contents);
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// A file's text, empty without a file; any other failure is an error, not an empty policy.
pub(crate) fn read_optional(path: &Path) -> Result<String> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
