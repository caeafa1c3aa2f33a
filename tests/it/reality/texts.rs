//! What the sources must not say, in the generated client and in the generator.

use std::fs;
use std::path::{Path, PathBuf};

use clickhouse_cloud_tests::{files_below, root};

/// Every Rust file below a folder, by path, without the tests at its end.
pub(crate) fn sources(folder: &Path) -> Vec<(String, String)> {
    let rust =
        files_below(folder).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let code = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
        (path.strip_prefix(root()).unwrap().display().to_string(), code)
    };
    rust.map(code).collect()
}

/// Lines that say one of the words, comments aside.
fn lines_with(folder: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources(&root().join(folder)) {
        // The parser of JSONPath has a function of its own that is named `expect` and returns a `Result`.
        let own_expect = text.contains("fn expect(&mut self");
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            if words.iter().any(|word| line.contains(word) && !(own_expect && *word == ".expect(")) {
                found.push(format!("{path}: {}", line.trim()));
            }
        }
    }
    found
}

const PANICS: [&str; 6] = [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];

#[test]
fn the_generated_client_cannot_panic_and_tries_no_arms() {
    assert_eq!(lines_with("generated-client/src/generated", &PANICS), Vec::<String>::new());
    assert_eq!(lines_with("generated-client/src", &["serde(untagged)", "deny_unknown_fields"]), Vec::<String>::new());
}

#[test]
fn the_generator_cannot_panic_outside_its_tests() {
    assert_eq!(lines_with("generator/src", &PANICS), Vec::<String>::new());
}
