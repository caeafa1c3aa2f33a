//! The features of the client: each is in the table of the documentation, and has an example that is compiled.

use std::collections::BTreeSet;
use std::fs;

use clickhouse_cloud_tests::{read, root};

use super::files;

/// The features that are no resource.
pub(super) fn features() -> BTreeSet<String> {
    let manifest = read("generated-client/Cargo.toml");
    let table = manifest.split("[features]\n").nth(1).unwrap().split("\n[").next().unwrap();
    let names = table.lines().filter_map(|line| line.split_once(" = ")).map(|(name, _)| name.trim().to_owned());
    let resources: BTreeSet<&str> =
        clickhouse_cloud_tests::compiled().model.resources.iter().map(|resource| resource.module.as_str()).collect();
    names.filter(|name| !resources.contains(name.as_str())).collect()
}

/// The names in the first column of the table of features.
fn rows(text: &str) -> BTreeSet<String> {
    let lines = text.lines().map(|line| line.trim_start_matches("//! "));
    let table =
        lines.skip_while(|line| !line.starts_with("| feature |")).skip(2).take_while(|line| line.starts_with('|'));
    let names = table.flat_map(|row| row.split('|').nth(1).unwrap().split(','));
    names.map(|name| name.trim().trim_matches('`').to_owned()).collect()
}

/// The lines of a file's documentation that are inside of blocks of code.
fn code(text: &str) -> String {
    let (mut inside, mut code) = (false, String::new());
    for line in text.lines().map(str::trim_start).filter(|line| line.starts_with("//")) {
        if line.contains("```") {
            inside = !inside;
        } else if inside {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

/// The blocks of code in the documentation of the modules that a feature turns on.
fn code_behind(feature: &str) -> String {
    let gate = format!("feature = \"{feature}\"");
    let mut code_behind = String::new();
    let library = (root().join("generated-client/src/lib.rs"), read("generated-client/src/lib.rs"));
    for (file, text) in files("generated-client/src/runtime").into_iter().chain([library]) {
        for (attribute, item) in text.lines().zip(text.lines().skip(1)) {
            let is_gate = attribute.starts_with("#[cfg(") && attribute.contains(&gate) && !attribute.contains("not(");
            let name = item.split_once("mod ").and_then(|(_, name)| name.strip_suffix(';'));
            let (true, Some(name)) = (is_gate, name) else { continue };
            let folder =
                if file.ends_with("lib.rs") { file.parent().unwrap().to_owned() } else { file.with_extension("") };
            code_behind.push_str(&code(&fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap()));
        }
    }
    code_behind
}

#[test]
fn every_feature_is_documented_with_an_example() {
    let library = read("generated-client/src/lib.rs");
    let mut features = features();
    features.remove("default");
    assert_eq!(rows(&library), features);
    // The examples of all others have these.
    features.remove("all");
    features.remove("rustls");
    let shared = code(&library);
    for feature in features {
        let is_named = [format!("`{feature}`"), format!("\"{feature}\"")].iter().any(|name| shared.contains(name));
        assert!(
            is_named || !code_behind(&feature).is_empty(),
            "{feature} has no example in lib.rs, nor in the module it turns on"
        );
    }
}
