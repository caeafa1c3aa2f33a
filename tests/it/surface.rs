//! What callers see: every name that the generator accepts compiles and hides nothing, and every other one is refused.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod features;
mod nasty;
pub(crate) mod random;
mod reserved;

use std::fs;
use std::path::PathBuf;

use clickhouse_cloud_tests::{files_below, root};

/// The file of a module and those of its folder, without tests.
fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let own = root().join(folder);
    let is_source = |path: &PathBuf| {
        let below = path.strip_prefix(&own).unwrap();
        below.extension().is_some_and(|extension| extension == "rs") && below.iter().all(|part| part != "tests")
    };
    let files = files_below(&own).into_iter().filter(is_source).chain([own.with_extension("rs")]);
    files.map(|path| (path.clone(), fs::read_to_string(&path).unwrap())).collect()
}
