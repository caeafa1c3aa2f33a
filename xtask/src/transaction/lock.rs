//! Turns a folder into the right of one process to change it: an advisory lock of the operating system.
//!
//! The system releases it when the process ends, however it ends. The file says who has it, for the message.

use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};

use super::{FOLDER, signals};

/// The error that another run has the lock.
#[derive(Debug)]
pub struct Held(String);

impl std::error::Error for Held {}

impl std::fmt::Display for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "another run is changing these files: {}; run this again when it has ended", self.0)
    }
}

/// The lock; released when dropped, and its file and folder removed.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    id: usize,
}

impl Lock {
    /// Takes the lock of a folder, which is made where it is missing.
    pub(super) fn take(root: &Path, command: &str) -> Result<Self> {
        let folder = root.join(FOLDER);
        let path = folder.join("lock");
        // A signal between making the file and noting it would leave the file.
        let mut gate = signals::hold();
        let made: Vec<PathBuf> = folder.ancestors().take_while(|folder| !folder.exists()).map(Path::to_owned).collect();
        loop {
            fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
            if fs::symlink_metadata(&folder).is_ok_and(|folder| folder.is_symlink()) {
                bail!("{} is a symbolic link; remove it", folder.display());
            }
            let file = match File::options().read(true).write(true).create(true).truncate(false).open(&path) {
                Ok(file) => file,
                // The holder removed the folder just now.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => return Err(error).with_context(|| format!("cannot open {}", path.display())),
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => match holder(&path) {
                    Some(holder) => bail!(Held(holder)),
                    None => continue,
                },
                Err(TryLockError::Error(error)) => {
                    return Err(error).with_context(|| format!("cannot lock {}", path.display()));
                }
            }
            // The holder may have removed the file between our opening and our locking it: then it locks nothing.
            if !is_at(&file, &path) {
                continue;
            }
            let id = signals::enter(&mut gate, root, made);
            // Before anything can fail: to drop the lock takes the gate.
            drop(gate);
            let lock = Self { file, id };
            let since = humantime::format_rfc3339_seconds(SystemTime::now());
            let holder = format!("`{command}`, process {}, since {since}", std::process::id());
            lock.file
                .set_len(0)
                .and_then(|()| (&lock.file).write_all(holder.as_bytes()))
                .with_context(|| format!("cannot write {}", path.display()))?;
            return Ok(lock);
        }
    }

    /// Waits until the lock is free.
    pub(super) fn wait(root: &Path) -> Result<Self> {
        loop {
            match Self::take(root, "recovery") {
                Err(error) if error.is::<Held>() => thread::sleep(Duration::from_millis(10)),
                taken => return taken,
            }
        }
    }
}

/// What the holder wrote about itself, which it does right after it has the lock; `None` if the file is gone.
fn holder(path: &Path) -> Option<String> {
    for _ in 0..100 {
        match fs::read_to_string(path) {
            Ok(holder) if holder.is_empty() => thread::sleep(Duration::from_millis(2)),
            Ok(holder) => return Some(holder),
            Err(error) if error.kind() == ErrorKind::NotFound => return None,
            // Windows lets nobody read what is locked.
            Err(_) => break,
        }
    }
    Some("it has not said which".to_owned())
}

impl Drop for Lock {
    fn drop(&mut self) {
        // The file goes while it is locked: nobody else can have made it theirs.
        signals::leave(self.id);
    }
}

/// Removes the file and the folder of the lock, and the folders that were made for it, where they are empty.
pub(super) fn remove(root: &Path, made: &[PathBuf]) {
    let folder = root.join(FOLDER);
    // Elsewhere two files cannot be told apart, see `is_at`: there the file stays, and means nothing.
    if cfg!(unix) {
        let _ = fs::remove_file(folder.join("lock"));
        let _ = fs::remove_dir(&folder);
        for folder in made {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::metadata(path)) {
        (Ok(ours), Ok(there)) => identity(ours) == identity(there),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}
