//! What callers see: every name that the generator accepts compiles and hides nothing, and every other one is refused.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod features;
mod nasty;
pub(crate) mod random;
mod reserved;

use std::fs;
use std::path::PathBuf;

use clickhouse_cloud_tests::root;

/// The file of a module and those of its folder, without tests.
fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut files = vec![root().join(folder).with_extension("rs")];
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if path.file_name().is_none_or(|name| name != "tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect()
}
