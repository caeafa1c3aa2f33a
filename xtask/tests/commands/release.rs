//! What follows a change of the document: changelog, version, the text of a pull request, the check and the close of a release.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{picture, repository, stderr, stdout, xtask};

const MANIFEST: &str = "[workspace]\nresolver = \"3\"\n\n[workspace.package]\nversion = \"0.1.0\"\nrepository = \"\"\n";
const CHANGELOG: &str = "# Changelog\n\n## Unreleased\n\nBy hand.\n\n## 0.1.0 (2026-01-02)\n\nThe first.\n";
const POLICY: &str =
    "resources:\n  Things:\n    module: things\n    singular: thing\n    plural: things\n    doc: \"Things.\"\n";
const LOCK: &str = "version = 4\n\n[[package]]\nname = \"clickhouse-cloud\"\nversion = \"0.1.0\"\n";

/// A document with a GET operation for each id.
fn document(operations: &[&str]) -> String {
    let get = |id: &&str| {
        let operation =
            json!({ "operationId": id, "tags": ["Things"], "responses": { "200": { "description": "ok" } } });
        (format!("/v1/{id}"), json!({ "get": operation }))
    };
    let paths: serde_json::Map<String, Value> = operations.iter().map(get).collect();
    json!({ "openapi": "3.1.1", "info": { "title": "t", "version": "1.0" }, "tags": [{ "name": "Things" }], "paths": paths })
        .to_string()
}

/// A workspace whose document has these operations, generated, and a copy of a new document beside it.
fn workspace(operations: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for (path, text) in [
        ("Cargo.toml", MANIFEST),
        ("Cargo.lock", LOCK),
        ("CHANGELOG.md", CHANGELOG),
        ("spec/overlay.yaml", ""),
        ("generator/policy.yaml", POLICY),
        ("generated-client/Cargo.toml", "[features]\nall = [\n]\n\n[dependencies]\n"),
    ] {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let output = update(root, &document(operations), &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    // The first document is a change from none.
    assert_eq!(fs::read_to_string(root.join("CHANGELOG.md")).unwrap(), CHANGELOG);
    folder
}

fn update(root: &Path, document: &str, arguments: &[&str]) -> std::process::Output {
    let new = root.join("new.json");
    fs::write(&new, document).unwrap();
    xtask(root, &[&["update", "--from", new.to_str().unwrap()], arguments].concat())
}

fn read(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).unwrap()
}

#[test]
fn an_added_operation_is_a_patch_before_1_0_and_a_removed_one_moves_the_second_number() {
    for (operations, version, heading) in
        [(["thingGet", "thingList"], "0.1.1", "#### Added"), (["thingList", "thingPatch"], "0.2.0", "#### Breaking")]
    {
        let folder = workspace(&["thingGet"]);
        let root = folder.path();
        let output = update(root, &document(&operations), &[]);
        assert!(output.status.success(), "{}", stderr(&output));
        let wanted = |text: &str| text.replacen("version = \"0.1.0\"", &format!("version = \"{version}\""), 1);
        assert_eq!(read(root, "Cargo.toml"), wanted(MANIFEST));
        assert_eq!(read(root, "Cargo.lock"), wanted(LOCK));
        let changelog = read(root, "CHANGELOG.md");
        assert!(changelog.starts_with("# Changelog\n\n## Unreleased\n\nBy hand.\n\n### The API, "), "{changelog}");
        assert!(changelog.contains(heading) && changelog.contains("thingList"), "{changelog}");
        assert!(changelog.ends_with("\n\n## 0.1.0 (2026-01-02)\n\nThe first.\n"), "{changelog}");
        // A second run has nothing to do.
        let before = picture(root);
        assert!(update(root, &document(&operations), &[]).status.success());
        assert!(picture(root).iter().all(|(path, state)| path.ends_with("new.json") || before[path] == *state));
    }
}

#[test]
fn a_dry_run_writes_nothing_and_says_what_it_would() {
    let folder = workspace(&["thingGet"]);
    let before = picture(folder.path());
    let output = update(folder.path(), &document(&["thingGet", "plainList"]), &["--dry-run"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("a run without --dry-run writes "), "{}", stdout(&output));
    let after = picture(folder.path());
    let differs = |path: &&std::path::PathBuf| before.get(*path) != after.get(*path);
    let changed: Vec<_> = after.keys().filter(differs).filter(|path| !path.ends_with("new.json")).collect();
    assert!(changed.is_empty(), "{changed:?}");
}

/// A document with a union that nothing tells apart.
fn undecided() -> String {
    let mut document: Value = serde_json::from_str(&document(&["thingGet"])).unwrap();
    document["components"]["schemas"]["thingGet"] = json!({ "type": "object", "properties": { "either": { "oneOf": [
        { "type": "object", "properties": { "a": { "type": "string" } } },
        { "type": "object", "properties": { "a": { "type": "string" } }, "description": "Another." },
    ] } } });
    document["paths"]["/v1/thingGet"]["get"]["responses"] = json!({ "200": { "description": "ok", "content": {
        "application/json": { "schema": { "$ref": "#/components/schemas/thingGet" } } } } });
    document.to_string()
}

#[test]
fn what_is_provisional_is_up_to_date_and_no_release() {
    let folder = workspace(&["thingGet"]);
    let root = folder.path();
    let body = root.join("body.md");
    let output = update(root, &undecided(), &["--unattended", "--pr-body", body.to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    let body = fs::read_to_string(body).unwrap();
    assert!(body.contains("## To decide") && body.contains("/components/schemas/thingGet/properties/either"), "{body}");
    assert!(body.len() <= xtask::diff::LONGEST);
    let check = xtask(root, &["check"]);
    assert!(check.status.success(), "{}", stderr(&check));
    let release = xtask(root, &["check", "--release"]);
    assert_eq!(release.status.code(), Some(1));
    assert!(stderr(&release).contains("not ready for a release"), "{}", stderr(&release));
}

#[test]
fn the_text_of_a_pull_request_fits_whatever_the_document_holds() {
    let many: Vec<String> = (0..3_000).map(|number| format!("thing{number}Get")).collect();
    let folder = workspace(&["thingGet"]);
    let body = folder.path().join("body.md");
    let all: Vec<&str> = many.iter().map(String::as_str).collect();
    let output = update(folder.path(), &document(&all), &["--unattended", "--pr-body", body.to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    let body = fs::read_to_string(body).unwrap();
    assert!(body.len() <= xtask::diff::LONGEST, "{}", body.len());
    assert!(body.contains("## New public names") && body.contains("more are in generated-client/API.md"), "{body}");
}

fn git(root: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=t", "-c", "user.email=t@t.example"]).args(arguments).current_dir(root);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
}

#[test]
fn the_text_of_a_pull_request_has_what_was_decided_since_the_base() {
    let folder = workspace(&["thingGet"]);
    let root = folder.path();
    git(root, &["init", "--quiet", "--initial-branch=main"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "--message", "base"]);
    fs::write(root.join("generator/policy.yaml"), format!("{POLICY}methods:\n  thingMake: make\n")).unwrap();
    let body = root.join("body.md");
    let output = update(root, &document(&["thingGet", "thingMake"]), &["--pr-body", body.to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    let body = fs::read_to_string(body).unwrap();
    for words in [
        "### Decided in `generator/policy.yaml`\n\n<details><summary>2 lines</summary>\n\n```diff\n+ methods:\n+   thingMake: make\n",
        "### New public names\n",
        "operation thingMake = make ",
    ] {
        assert!(body.contains(words), "no {words} in {body}");
    }
    assert!(!body.contains("operation thingGet"), "{body}");
}

#[test]
fn a_release_is_refused_without_an_address_and_with_changes() {
    let folder = workspace(&["thingGet"]);
    let root = folder.path();
    assert!(stderr(&xtask(root, &["release"])).contains("set `repository` in [workspace.package]"));
    fs::write(root.join("Cargo.toml"), MANIFEST.replace("repository = \"\"", "repository = \"https://example.com\""))
        .unwrap();
    git(root, &["init", "--quiet"]);
    assert!(stderr(&xtask(root, &["release"])).contains("differs from HEAD"));
    assert!(xtask(root, &["check", "--release", "--tag", "v0.1.0"]).status.success());
    let wrong = xtask(root, &["check", "--release", "--tag", "v0.2.0"]);
    assert!(stderr(&wrong).contains("the tag is v0.2.0, and the version in Cargo.toml is 0.1.0"), "{}", stderr(&wrong));
    assert_eq!(stdout(&xtask(root, &["release", "--notes"])), "The first.\n");
}

/// Every line of a workflow that calls xtask is one that xtask takes.
#[test]
fn workflows_call_commands_that_there_are() {
    let mut seen = 0;
    for entry in fs::read_dir(repository().join(".github/workflows")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            let call = ["cargo xtask ", "target/debug/xtask "].iter().find_map(|program| line.split_once(program));
            let Some((_, call)) = call else { continue };
            let words = call.split_whitespace().take_while(|word| !matches!(*word, "||" | ">" | "|"));
            let words: Vec<String> =
                words.map(|word| word.replace("$format", "html").replace(['"', '$'], "")).collect();
            let mut arguments: Vec<&str> = words.iter().map(String::as_str).collect();
            arguments.push("--help");
            let output = xtask(&repository(), &arguments);
            assert!(output.status.success(), "{line}: {}", stderr(&output));
            seen += 1;
        }
    }
    assert!(seen >= 7, "{seen}");
}
