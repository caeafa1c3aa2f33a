//! A document of another API becomes a crate of its own.

use std::fs;
use std::path::Path;

use xtask::cargo;

use crate::support::{picture, repository, stderr, xtask};

/// A document whose operation cannot have the id of the other one, and whose tag is the name of a feature.
const TREES: &str = "openapi: 3.0.3
info: { title: 'The API of \"Trees\" & Sons', version: '1' }
servers: [{ url: https://trees.example/v2 }]
paths:
  /trees: { get: { operationId: tree, tags: [Blocking], responses: { '200': { description: ok } } } }
  /trees/{id}: { get: { operationId: tree, tags: [Trees], responses: { '200': { description: ok } } } }
";

fn generate(spec: &str, folder: &Path) -> std::process::Output {
    let path = folder.with_extension("yaml");
    fs::write(&path, spec).unwrap();
    let [path, folder] = [&path, folder].map(|path| path.to_str().unwrap());
    xtask(&repository(), &["generate", "--spec", path, "--output", folder, "--provisional"])
}

#[test]
fn another_api_gets_a_crate_that_says_nothing_of_ours() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    let output = generate(TREES, &folder);
    assert!(output.status.success(), "{}", stderr(&output));
    let written = picture(&folder);
    for (path, (bytes, _)) in &written {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(!text.contains("clickhouse"), "{} speaks of ClickHouse", path.display());
        assert!(!text.contains("feature = \"query\"") && !text.contains("cfg(test)"), "{}", path.display());
    }
    for path in
        ["API.md", "Cargo.toml", "src/lib.rs", "src/runtime.rs", "src/runtime/own.rs", "src/generated/trees/mod.rs"]
    {
        assert!(folder.join(path).is_file(), "no {path}");
    }
    let listed = cargo::command()
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(listed.status.success(), "{}", stderr(&listed));
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.contains("\"name\":\"the-of-trees-sons-client\""), "{listed}");
    assert!(listed.contains("\"trees\":[]") && listed.contains("\"blocking_resource\":[]"), "{listed}");

    let again = generate(TREES, &folder);
    assert!(again.status.success(), "{}", stderr(&again));
    assert_eq!(picture(&folder), written, "a second run changed something");
}

#[test]
fn a_manifest_that_somebody_wrote_stays() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"mine\"\n").unwrap();
    let output = generate(TREES, &folder);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(folder.join("Cargo.toml")).unwrap(), "[package]\nname = \"mine\"\n");
    assert!(folder.join("src/generated/mod.rs").is_file());
    assert!(!folder.join("src/lib.rs").exists() && !folder.join("src/runtime").exists());
}

#[test]
fn a_document_of_our_api_gets_the_generated_files() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    let spec = fs::read_to_string(repository().join("spec/clickhouse-cloud.json")).unwrap();
    let output = generate(&spec, &folder);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(folder.join("src/generated/services/mod.rs").is_file() && !folder.join("Cargo.toml").exists());
}
