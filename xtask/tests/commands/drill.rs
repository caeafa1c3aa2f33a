//! The night shift on loopback: a server that gives no document, and one that gives the committed document with twenty changes.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::cargo;
use xtask::copy::copy;

use crate::planted::apply;
use crate::support::{Server, picture, repository, response, stderr, xtask};

/// Properties of one schema are folded into one line.
const ADDED: &str = "Properties added (5): `Service.{byocInstallationId, created_at, extra1, limit, schedule}`";

/// Planted changes by their name in `tests/it/fixtures/tomorrow.json`, and what the pull request must say of each.
const PLANTED: &[(&str, &[&str])] = &[
    ("new-op-new-tag", &["`networkGetList`: operation added", "the tag `Networking` has no resource"]),
    ("op-removed", &["`activityGet`: operation removed"]),
    ("op-moved-tag", &["`backupGetList`: tag added: `Service`"]),
    (
        "enum-value-nonletter",
        &["`Service.state`: enum value added: `+`", "the value `+` of `ServiceState` gives no name"],
    ),
    ("enum-of-shared-place-gone", &["`Service.tier`: enum opened"]),
    ("new-union-no-discriminator", &[ADDED, "nothing names `Service.schedule|0`"]),
    ("type-array", &[ADDED]),
    ("type-string-to-int", &["`Service.clickhouseVersion`: type changed"]),
    ("required-request-prop", &["`ServicePostRequest.costCenter`: property added (request"]),
    ("prop-renamed-case-clash", &[ADDED, "`created_at` and `createdAt` would both be `created_at`"]),
    ("sse", &["`serviceEvents`: operation added"]),
    ("json-and-csv", &["`activityGetList.200`: media type added: `text/csv`"]),
    ("bearer-only-on-one", &["`bearer`: security scheme added", "`instanceUpdate`: security changed"]),
    ("query-array-csv", &["`instanceUpdate.fields`: parameter added"]),
    ("unevaluatedProperties", &[ADDED]),
    ("openapi32", &["`openapi: \"3.1.1\" → \"3.2.0\"`"]),
    ("webhooks", &["`webhooks`: other changed: `serviceStarted`"]),
    ("guaranteed-gone", &["`Snapshot.id`: property removed"]),
];

/// Two that the list of tomorrow lacks: a property gets another name, and an operation is deprecated.
fn own() -> [(Value, &'static [&'static str]); 2] {
    let operation = "/paths/~1v1~1organizations~1{organizationId}~1services~1{serviceId}/delete";
    let service = "/components/schemas/Service/properties";
    [
        (
            json!({ "move": format!("{service}/byocId"), "to": format!("{service}/byocInstallationId") }),
            &[
                "`Service.byocId`: property removed",
                ADDED,
                "property: `Service.byocId` → `Service.byocInstallationId`",
                "`cargo xtask diff --verbose`",
            ],
        ),
        (json!({ "set": format!("{operation}/deprecated"), "value": true }), &["`instanceDelete`: deprecated"]),
    ]
}

/// What `update` reads and writes, as committed.
pub(crate) fn workspace() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for path in ["spec", "generated-client", "tests/it/generated"] {
        copy(&repository().join(path), &folder.path().join(path)).unwrap();
    }
    for path in ["Cargo.toml", "Cargo.lock", "CHANGELOG.md", "generator/policy.yaml"] {
        let to = folder.path().join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(repository().join(path), to).unwrap();
    }
    folder
}

/// Updates from a server that gives these answers.
pub(crate) fn update(root: &Path, responses: Vec<String>, more: &[&str]) -> Output {
    let server = Server::start(responses);
    let from = format!("{}/spec", server.url);
    xtask(root, &[&["update", "--from", &from, "--timeout", "10"], more].concat())
}

#[test]
fn what_is_no_document_changes_nothing() {
    let folder = workspace();
    let before = picture(folder.path());
    let committed = fs::read_to_string(folder.path().join("spec/clickhouse-cloud.json")).unwrap();
    let half = &committed[..committed.len() / 2];
    let cut = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{half}", committed.len());
    for (what, answer) in [
        ("broken", response("200 OK", half)),
        ("half-sent", cut),
        ("HTML", response("200 OK", "<!doctype html><title>Sign in</title>")),
        ("empty", response("200 OK", "")),
        ("no paths", response("200 OK", r#"{"openapi":"3.1.1","info":{"title":"t","version":"1"},"paths":{}}"#)),
        ("an error", response("500 Internal Server Error", "{}")),
    ] {
        // A transfer that breaks off is tried again.
        let output = update(folder.path(), vec![answer; 4], &["--unattended"]);
        assert_eq!(output.status.code(), Some(1), "{what}: {}", stderr(&output));
        assert!(stderr(&output).contains("nothing was changed"), "{what}: {}", stderr(&output));
        assert_eq!(picture(folder.path()), before, "{what}");
    }
}

/// Compiles the client with all resources, in the target folder of the generator's scratch crates: their dependencies are built.
fn compiles(root: &Path) {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    fs::write(root.join("Cargo.toml"), manifest.replace(members, "members = [\"generated-client\"]")).unwrap();
    let output = cargo::command()
        .args([
            "check",
            "--offline",
            "--quiet",
            "--package",
            "clickhouse-cloud",
            "--no-default-features",
            "--features",
            "all,rustls",
        ])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("constructs/target"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
}

#[test]
fn twenty_changes_go_through_without_a_hand_and_the_pull_request_names_each() {
    let tomorrow = fs::read_to_string(repository().join("tests/it/fixtures/tomorrow.json")).unwrap();
    let tomorrow: Value = serde_json::from_str(&tomorrow).unwrap();
    let folder = workspace();
    let root = folder.path();
    let committed = fs::read_to_string(root.join("spec/clickhouse-cloud.json")).unwrap();
    let mut document: Value = serde_json::from_str(&committed).unwrap();
    let mut wanted = Vec::new();
    for (name, words) in PLANTED {
        tomorrow[name].as_array().unwrap().iter().for_each(|change| apply(change, &mut document));
        wanted.push(*words);
    }
    for (change, words) in own() {
        apply(&change, &mut document);
        wanted.push(words);
    }
    assert_eq!(wanted.len(), 20);

    let place = tempfile::tempdir().unwrap();
    let body = place.path().join("body.md");
    let arguments = ["--unattended", "--pr-body", body.to_str().unwrap()];
    let output = update(root, vec![response("200 OK", &document.to_string())], &arguments);
    assert!(output.status.success(), "{}", stderr(&output));
    let body = fs::read_to_string(body).unwrap();
    assert!(body.chars().count() < 65_536, "{}", body.len());
    let missing: Vec<&str> = wanted.into_iter().flatten().copied().filter(|words| !body.contains(words)).collect();
    assert!(missing.is_empty(), "not named: {missing:?}\n{body}");
    let changelog = fs::read_to_string(root.join("CHANGELOG.md")).unwrap();
    assert_eq!(changelog.matches("## Unreleased").count(), 1);

    compiles(root);

    // What was settled for the run waits for a person, and the gate of a release says so.
    let output = xtask(root, &["check", "--release"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("not ready for a release"), "{}", stderr(&output));
}
