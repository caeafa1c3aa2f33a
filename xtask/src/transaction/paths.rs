//! Turns a path of a change into one below the root that can be written, or says which file, folder or link is in the way.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::FOLDER;

/// The path from the root, made of plain names only.
pub(super) fn relative(root: &Path, path: &Path) -> Result<PathBuf> {
    // Both as given: a path that was made from the root begins with it.
    let inside = path.strip_prefix(root).unwrap_or(path);
    let plain = inside.components().all(|part| matches!(part, Component::Normal(_)));
    let first = inside.components().next().map(Component::as_os_str);
    if !plain || first.is_none_or(|first| first == FOLDER || first == ".git") {
        bail!("{} is not a file below {} that may be changed", path.display(), root.display());
    }
    Ok(inside.to_owned())
}

/// Checks that nothing but folders is above a path, as far as there is anything.
///
/// # Errors
///
/// Names the link or the file.
pub(crate) fn folders_above(root: &Path, relative: &Path) -> Result<()> {
    let mut above: Vec<&Path> = relative.ancestors().skip(1).filter(|part| !part.as_os_str().is_empty()).collect();
    above.reverse();
    for part in above {
        let path = root.join(part);
        let Some(kind) = kind(&path)? else { return Ok(()) };
        if kind.is_symlink() {
            bail!(
                "{} is a symbolic link, and nothing is read or written through one; put the folder itself there",
                path.display()
            );
        }
        if !kind.is_dir() {
            bail!("{} is a file where a folder should be; remove it", path.display());
        }
    }
    Ok(())
}

/// Checks that a file can be put at a path, or taken away; returns whether there is one.
pub(super) fn place(root: &Path, relative: &Path) -> Result<bool> {
    folders_above(root, relative)?;
    let path = root.join(relative);
    let kind = kind(&path)?;
    if kind.is_some_and(|kind| kind.is_dir()) {
        bail!("{} is a folder where a file should be; remove it", path.display());
    }
    same_file_system(root, &path)?;
    Ok(kind.is_some())
}

/// What is at the path itself, not behind a link.
fn kind(path: &Path) -> Result<Option<fs::FileType>> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata.file_type())),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot look at {}", path.display())),
    }
}

/// A file cannot be renamed to another file system.
#[cfg(unix)]
fn same_file_system(root: &Path, path: &Path) -> Result<()> {
    use std::os::unix::fs::MetadataExt;

    let device = |path: &Path| fs::metadata(path).map(|metadata| metadata.dev());
    let there = path.ancestors().skip(1).find_map(|folder| device(folder).ok().map(|device| (folder, device)));
    let here = device(root).with_context(|| format!("cannot look at {}", root.display()))?;
    match there {
        Some((folder, there)) if there != here => {
            bail!("{} is on another file system than {}", folder.display(), root.display())
        }
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn same_file_system(_: &Path, _: &Path) -> Result<()> {
    Ok(())
}
