//! Turns changes into staged files and a journal, and a journal into the changed tree or the old one.
//!
//! Step number N has its new file in `.xtask/new/N` and its old one in `.xtask/old/N`. Every function can be stopped
//! anywhere and called again.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::{Change, FOLDER, paths, signals};

/// How many files are flushed at a time: a file system writes what is asked for together in one go.
const FLUSHED_TOGETHER: usize = 16;

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    /// From the root.
    path: PathBuf,
    /// Whether there is a new file; else the old one is removed.
    new: bool,
    /// Whether there was a file before.
    old: bool,
}

/// Which way a journal is worked off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Direction {
    /// The new files come.
    Forward,
    /// The old files return.
    Back,
}

/// Where the journal is.
pub(super) fn path(root: &Path) -> PathBuf {
    root.join(FOLDER).join("journal")
}

fn new(root: &Path, step: usize) -> PathBuf {
    root.join(FOLDER).join("new").join(step.to_string())
}

fn old(root: &Path, step: usize) -> PathBuf {
    root.join(FOLDER).join("old").join(step.to_string())
}

/// Looks at every place, then puts every new and every old file into the folder of the transaction.
pub(super) fn stage(root: &Path, changes: &[Change]) -> Result<Vec<Step>> {
    let mut steps = Vec::with_capacity(changes.len());
    for change in changes {
        let (Change::Write(path, _) | Change::Remove(path)) = change;
        let path = paths::relative(root, path)?;
        let old = paths::place(root, &path)?;
        steps.push(Step { path, new: matches!(change, Change::Write(..)), old });
    }
    for folder in ["new", "old"].map(|name| root.join(FOLDER).join(name)) {
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    for (index, (step, change)) in steps.iter().zip(changes).enumerate() {
        signals::check()?;
        let target = root.join(&step.path);
        if let Change::Write(_, contents) = change {
            File::create(new(root, index))
                .and_then(|mut file| file.write_all(contents))
                .with_context(|| format!("cannot write the new {}; nothing was changed", target.display()))?;
        }
        if step.old {
            keep(&target, &old(root, index))
                .with_context(|| format!("cannot keep the old {}; nothing was changed", target.display()))?;
        }
    }
    flush(root, &steps)?;
    Ok(steps)
}

/// Keeps a file under a second name, or a copy of it where the file system has no second names.
fn keep(file: &Path, kept: &Path) -> std::io::Result<()> {
    fs::hard_link(file, kept).or_else(|_| {
        // A link cannot be copied: that would copy what it points at.
        if fs::symlink_metadata(file)?.is_symlink() {
            return Err(ErrorKind::Unsupported.into());
        }
        fs::copy(file, kept).and_then(|_| File::open(kept)?.sync_all())
    })
}

/// Flushes the new files and the folders that they are in.
fn flush(root: &Path, steps: &[Step]) -> Result<()> {
    let files: Vec<PathBuf> = (0..steps.len()).filter(|&step| steps[step].new).map(|step| new(root, step)).collect();
    let share = files.len().div_ceil(FLUSHED_TOGETHER).max(1);
    thread::scope(|scope| {
        let flushing: Vec<_> = files
            .chunks(share)
            .map(|files| {
                scope
                    .spawn(move || files.iter().try_for_each(|file| File::options().write(true).open(file)?.sync_all()))
            })
            .collect();
        // A thread that panics is a failure too.
        flushing.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| Err(ErrorKind::Other.into())))
    })
    .with_context(|| format!("cannot flush {}", root.join(FOLDER).display()))?;
    ["new", "old", ""].iter().try_for_each(|name| flush_folder(&root.join(FOLDER).join(name)))
}

/// Flushes the names in a folder. Only Unix opens a folder.
fn flush_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .with_context(|| format!("cannot flush {}", folder.display()))?;
    }
    Ok(())
}

/// Writes the journal under another name and gives it its own in one step.
pub(super) fn write(root: &Path, steps: &[Step], direction: Direction) -> Result<()> {
    let (journal, temporary) = (path(root), root.join(FOLDER).join("journal.new"));
    let text = serde_json::to_vec(&(direction, steps)).context("cannot write the journal")?;
    File::create(&temporary)
        .and_then(|mut file| file.write_all(&text).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&temporary, &journal))
        .with_context(|| format!("cannot write {}", journal.display()))?;
    flush_folder(&root.join(FOLDER))
}

/// The journal, where there is one.
pub(super) fn read(root: &Path) -> Result<Option<(Vec<Step>, Direction)>> {
    let journal = path(root);
    let text = match fs::read(&journal) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", journal.display())),
    };
    let (direction, steps): (Direction, Vec<Step>) = serde_json::from_slice(&text).with_context(|| {
        format!("{} is not a journal of this version; remove {FOLDER}/ and look at `git status`", journal.display())
    })?;
    for step in &steps {
        paths::relative(root, &step.path)?;
    }
    Ok(Some((steps, direction)))
}

/// Does every step that is not done.
pub(super) fn forward(root: &Path, steps: &[Step]) -> Result<()> {
    // First the files that come: a reader then finds too much rather than too little.
    for (index, step) in steps.iter().enumerate().filter(|(_, step)| step.new) {
        let (from, to) = (new(root, index), root.join(&step.path));
        if exists(&from) {
            paths::place(root, &step.path)?;
            rename(&from, &to)?;
        }
    }
    for step in steps.iter().filter(|step| !step.new) {
        if paths::place(root, &step.path)? {
            remove(root, &step.path)?;
        }
    }
    flush_targets(root, steps)
}

/// Undoes every step that is done.
pub(super) fn back(root: &Path, steps: &[Step]) -> Result<()> {
    for (index, step) in steps.iter().enumerate().rev() {
        let (kept, to) = (old(root, index), root.join(&step.path));
        if step.new && exists(&new(root, index)) {
            continue;
        }
        if step.old {
            if exists(&kept) {
                paths::folders_above(root, &step.path)?;
                rename(&kept, &to)?;
            }
        } else if exists(&to) {
            paths::folders_above(root, &step.path)?;
            remove(root, &step.path)?;
        }
    }
    flush_targets(root, steps)
}

/// Removes the journal, and then everything else but the lock.
pub(super) fn clear(root: &Path) -> Result<()> {
    let folder = root.join(FOLDER);
    if fs::symlink_metadata(&folder).is_ok_and(|folder| folder.is_symlink()) {
        bail!("{} is a symbolic link; remove it", folder.display());
    }
    for file in [path(root), folder.join("journal.new")] {
        gone(fs::remove_file(&file)).with_context(|| format!("cannot remove {}", file.display()))?;
    }
    for folder in ["new", "old"].map(|name| folder.join(name)) {
        gone(fs::remove_dir_all(&folder)).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

fn gone(removed: std::io::Result<()>) -> std::io::Result<()> {
    removed.or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    }
    fs::rename(from, to).with_context(|| format!("cannot replace {}", to.display()))
}

/// Removes a file, and the folders that it leaves empty.
fn remove(root: &Path, relative: &Path) -> Result<()> {
    let path = root.join(relative);
    fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    for folder in path.ancestors().skip(1).take_while(|folder| *folder != root) {
        // Fails on the first folder that still holds something, and so do all above.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn flush_targets(root: &Path, steps: &[Step]) -> Result<()> {
    let folders: BTreeSet<PathBuf> =
        steps.iter().filter_map(|step| Some(root.join(&step.path).parent()?.into())).collect();
    folders.iter().filter(|folder| folder.is_dir()).try_for_each(|folder| flush_folder(folder))
}
