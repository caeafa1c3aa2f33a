//! Turns a text into one file on disk, anywhere: the old one or the new one, whole. What belongs together is a transaction.

use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// Writes the text to a temporary file in the same folder, and renames it over the file.
///
/// # Errors
///
/// Where the folder is missing or cannot be written, or the path is a folder.
pub(crate) fn replace(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".xtask-");
    // A temporary file is private by default; this one is a report like any other file, so let the umask decide.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    let mut file = builder.tempfile_in(folder).with_context(|| format!("cannot write into {}", folder.display()))?;
    file.write_all(text.as_bytes()).with_context(|| format!("cannot write {}", path.display()))?;
    file.persist(path).with_context(|| format!("cannot replace {}", path.display()))?;
    Ok(())
}
