//! Turns SIGINT, SIGTERM and SIGHUP into an end that leaves nothing behind: before the commit point all is cleaned up, after
//! it the transaction is finished first. The exit code is 128 and the number of the signal.
//!
//! Who changes files holds the gate, and the thread that ends the process waits for it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Result, bail};

use super::{journal, lock};

/// A lock that this process has: its number, its root, and the folders that were made for it.
pub(super) type Open = (usize, PathBuf, Vec<PathBuf>);

static GATE: Mutex<Vec<Open>> = Mutex::new(Vec::new());
static NEXT: AtomicUsize = AtomicUsize::new(0);
static PENDING: AtomicI32 = AtomicI32::new(0);

/// The error that a signal came before the commit point.
#[derive(Clone, Copy, Debug)]
pub struct Interrupted(
    /// The number of the signal.
    pub i32,
);

impl std::error::Error for Interrupted {}

impl std::fmt::Display for Interrupted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "stopped by signal {}; nothing was changed", self.0)
    }
}

/// Keeps the process from being ended by a signal until dropped.
pub(super) fn hold() -> MutexGuard<'static, Vec<Open>> {
    GATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Fails where a signal waits for the gate.
pub(super) fn check() -> Result<()> {
    match PENDING.load(Ordering::SeqCst) {
        0 => Ok(()),
        signal => bail!(Interrupted(signal)),
    }
}

/// Notes a lock, so that a signal removes its file.
pub(super) fn enter(open: &mut Vec<Open>, root: &Path, made: Vec<PathBuf>) -> usize {
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    open.push((id, root.to_owned(), made));
    id
}

/// Removes the file of a lock.
pub(super) fn leave(id: usize) {
    let mut open = hold();
    if let Some(index) = open.iter().position(|(other, ..)| *other == id) {
        let (_, root, made) = open.swap_remove(index);
        lock::remove(&root, &made);
    }
}

/// Starts the thread that ends the process on a signal, once.
#[cfg(unix)]
pub(super) fn install() -> Result<()> {
    use std::sync::OnceLock;

    use anyhow::Context;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;

    static INSTALLED: OnceLock<()> = OnceLock::new();
    if INSTALLED.set(()).is_err() {
        return Ok(());
    }
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP]).context("cannot listen for signals")?;
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            PENDING.store(signal, Ordering::SeqCst);
            end(signal);
        }
    });
    Ok(())
}

/// Elsewhere the next run cleans up.
#[cfg(not(unix))]
pub(super) fn install() -> Result<()> {
    Ok(())
}

#[cfg(unix)]
fn end(signal: i32) -> ! {
    let open = hold();
    for (_, root, made) in open.iter() {
        // A journal that could neither be completed nor taken back is for the next run.
        if !journal::path(root).exists() {
            let _ = journal::clear(root);
        }
        lock::remove(root, made);
    }
    std::process::exit(128 + signal)
}
