//! Turns a folder of Rust sources into how much there is of them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// How much there is of the generated sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Size {
    /// Rust source files.
    pub files: usize,
    /// Their lines.
    pub lines: usize,
    /// Their bytes.
    pub bytes: usize,
    /// Public structs, enums and unions, also those that a macro defines from a `pub enum` in its argument.
    pub types: usize,
}

/// Counts what is in a folder and below; `None` without a folder.
///
/// # Errors
///
/// Where a folder or file cannot be read.
pub fn size(folder: &Path) -> Result<Size> {
    let mut size = Size::default();
    let mut folders: Vec<PathBuf> = folder.is_dir().then(|| folder.to_owned()).into_iter().collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
                size.files += 1;
                size.lines += text.lines().count();
                size.bytes += text.len();
                size.types += text.lines().filter(|line| defines_type(line)).count();
            }
        }
    }
    Ok(size)
}

fn defines_type(line: &str) -> bool {
    let line = line.trim_start();
    ["pub struct ", "pub enum ", "pub union "].iter().any(|start| line.starts_with(start))
}
