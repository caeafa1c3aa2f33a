//! Turns a list of changes below one folder into that folder with all of them, or with none, whenever the process dies.
//!
//! 1. [`Session::begin`] takes the lock of the folder, and settles what a killed run left.
//! 2. [`Session::commit`] looks at every place, writes every new file into `.xtask/new` and links every old one into
//!    `.xtask/old`. All is flushed to the disk. Up to here a failure, a signal or a kill changes no file of the tree.
//! 3. The journal `.xtask/journal`, which lists the changes, gets its name in one step. This is the commit point.
//! 4. The files are renamed to their places and removed; then the journal goes, then the rest.
//!
//! A run that finds a journal finishes it (rolls forward): all new files are on disk by then, and each step can be done
//! twice. To roll back would need as many steps and would lose a fetched document. Where a step fails although the places
//! were looked at, the journal is replaced by one that says to roll back, and the old files return. A run that finds no
//! journal throws away what was staged.
//!
//! The folder `.xtask` is inside the root and not in `target/`, which may be on another file system. It is gone after each
//! run. A link at the place of a file is itself replaced or removed; a link above it is an error.

mod journal;
mod lock;
mod paths;
mod signals;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub use lock::Held;
pub(crate) use paths::folders_above;
pub use signals::Interrupted;

use journal::Direction;

/// The folder below the root that holds what is staged, the journal and the lock.
pub const FOLDER: &str = ".xtask";

/// One file that is to change; the path is below the root, absolute or from the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The file is to have these contents.
    Write(PathBuf, Vec<u8>),
    /// The file or link is to go, and the folders that it leaves empty.
    Remove(PathBuf),
}

/// The right to change what is below a folder; ends when dropped.
#[derive(Debug)]
pub struct Session {
    root: PathBuf,
    _lock: lock::Lock,
}

impl Session {
    /// Takes the lock of the folder, which is made where it is missing, and settles what a killed run left.
    ///
    /// # Errors
    ///
    /// [`Held`] where another run has the lock; where the disk refuses.
    pub fn begin(root: &Path, command: &str) -> Result<Self> {
        signals::install()?;
        let lock = lock::Lock::take(root, command)?;
        let session = Self { root: root.to_owned(), _lock: lock };
        settle(root)?;
        Ok(session)
    }

    /// Makes all changes, or none.
    ///
    /// # Errors
    ///
    /// Where a place is outside of the root, behind a link or a folder, where the disk refuses, and [`Interrupted`] on a
    /// signal before the commit point. The tree is then as it was.
    pub fn commit(&self, changes: &[Change]) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let _gate = signals::hold();
        let staged = journal::stage(&self.root, changes).and_then(|steps| {
            signals::check()?;
            journal::write(&self.root, &steps, Direction::Forward)?;
            Ok(steps)
        });
        let steps = match staged {
            Ok(steps) => steps,
            Err(error) => {
                journal::clear(&self.root)?;
                return Err(error);
            }
        };
        finish(&self.root, &steps)
    }
}

/// Settles what a killed run left, for a command that only reads.
///
/// A run that is still at work is left alone, unless it is past its commit point: then this waits the moment that it needs.
///
/// # Errors
///
/// Where the disk refuses.
pub fn recover(root: &Path) -> Result<()> {
    let folder = root.join(FOLDER);
    if fs::symlink_metadata(&folder).is_err() {
        return Ok(());
    }
    match lock::Lock::take(root, "recovery") {
        Ok(_lock) => settle(root),
        Err(error) if error.is::<Held>() => {
            if journal::path(root).exists() {
                let _lock = lock::Lock::wait(root)?;
                settle(root)?;
            }
            Ok(())
        }
        Err(error) => Err(error),
    }
}

/// Completes a committed journal, or throws away what was staged without one.
fn settle(root: &Path) -> Result<()> {
    let _gate = signals::hold();
    match journal::read(root)? {
        Some((steps, Direction::Forward)) => {
            finish(root, &steps).context("an earlier run was stopped and its changes cannot be completed")?;
            crate::report::tell("completed the changes of an earlier run that was stopped");
            Ok(())
        }
        Some((steps, Direction::Back)) => {
            back(root, &steps)?;
            crate::report::tell("took back the changes of an earlier run that failed");
            Ok(())
        }
        None => journal::clear(root),
    }
}

/// From the commit point to the end.
fn finish(root: &Path, steps: &[journal::Step]) -> Result<()> {
    if let Err(error) = journal::forward(root, steps) {
        journal::write(root, steps, Direction::Back).and_then(|()| back(root, steps)).with_context(|| {
            format!("{error:#}; and what was changed before cannot be taken back, the next run tries it again")
        })?;
        return Err(error);
    }
    journal::clear(root)
}

fn back(root: &Path, steps: &[journal::Step]) -> Result<()> {
    journal::back(root, steps)?;
    journal::clear(root)
}

#[cfg(test)]
mod tests;
