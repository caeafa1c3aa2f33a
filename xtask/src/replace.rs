//! Turns a set of new file contents into files on disk: all of them, or none.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tempfile::{NamedTempFile, TempPath};

/// New contents that are on disk beside the files that they will replace.
///
/// Whatever can go wrong (a full disk, a missing permission) goes wrong while staging, when nothing is replaced yet; dropped
/// without [`Staged::commit`], the temporary files are gone. None of them stays open: a client has more files than macOS lets
/// a process open.
#[derive(Debug, Default)]
pub(crate) struct Staged(Vec<(TempPath, PathBuf)>);

impl Staged {
    /// Writes the contents to a temporary file in the folder of `path`, which it makes where it is missing.
    ///
    /// # Errors
    ///
    /// Where the folder or the temporary file cannot be written.
    pub(crate) fn add(&mut self, path: &Path, contents: &str) -> Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        let mut file = temporary_file(folder).with_context(|| format!("cannot write into {}", folder.display()))?;
        file.write_all(contents.as_bytes())
            .and_then(|()| file.flush())
            .with_context(|| format!("cannot write {}", path.display()))?;
        self.0.push((file.into_temp_path(), path.to_owned()));
        Ok(())
    }

    /// Renames every temporary file over the file that it replaces.
    ///
    /// # Errors
    ///
    /// Where a rename fails, which on one file system is only where `path` is a folder.
    pub(crate) fn commit(self) -> Result<()> {
        for (file, path) in self.0 {
            file.persist(&path).with_context(|| format!("cannot replace {}", path.display()))?;
        }
        Ok(())
    }
}

fn temporary_file(folder: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".xtask-");
    // A temporary file is private by default; this one becomes a file of the repository, so let the umask decide.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}
