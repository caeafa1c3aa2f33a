//! What is committed is what the generator makes, and says what the published document says.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

use std::collections::BTreeSet;
use std::fs;

use clickhouse_cloud_emulator::closing::{operations, place};
use clickhouse_cloud_tests::{published, read, root};
use serde_json::Value;
use xtask::generate::{Options, run};
use xtask::{Mode, Workspace};

#[test]
fn the_generated_client_is_up_to_date() {
    if let Err(stale) = run(&Workspace::at(root()), &Options { quiet: true, ..Options::default() }, Mode::Check) {
        panic!("{stale:#}");
    }
}

#[test]
fn the_feature_list_is_the_list_of_modules() {
    let modules: BTreeSet<String> = fs::read_dir(root().join("generated-client/src/generated"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|module| module != "common")
        .collect();
    let manifest = read("generated-client/Cargo.toml");
    let all = manifest.split("\nall = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap();
    let all: Vec<&str> =
        all.split(',').map(|feature| feature.trim().trim_matches('"')).filter(|f| !f.is_empty()).collect();
    assert_eq!(all, modules.iter().map(String::as_str).collect::<Vec<_>>());
    for module in &modules {
        assert!(manifest.contains(&format!("\n{module} = []\n")), "no feature `{module}`");
    }
}

/// What the published document says about an operation.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    id: String,
    method: String,
    path: String,
    permissions: Vec<String>,
    beta: bool,
    deprecated: bool,
}

fn said() -> BTreeSet<Said> {
    let mut said = BTreeSet::new();
    for (pointer, operation) in operations(published()).filter(|(_, value)| value["operationId"].is_string()) {
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let (method, path) = place(&pointer);
        said.insert(Said {
            id: operation["operationId"].as_str().unwrap().to_owned(),
            method,
            path,
            permissions: list(&operation["security"])
                .iter()
                .flat_map(|requirement| requirement.as_object().unwrap().values())
                .flat_map(list)
                .map(|scope| scope.as_str().unwrap().to_owned())
                .collect(),
            beta: list(&operation["x-badges"]).iter().any(|badge| badge["name"] == "Beta"),
            deprecated: operation["deprecated"] == true,
        });
    }
    assert_eq!(said.len(), clickhouse_cloud_tests::operations());
    said
}

#[test]
fn the_operations_are_those_of_the_document() {
    let offered: Vec<Said> = clickhouse_cloud::operations()
        .map(|operation| Said {
            id: operation.id.to_owned(),
            method: operation.method.to_string(),
            path: operation.path.to_owned(),
            permissions: operation.permissions.iter().map(|&permission| permission.to_owned()).collect(),
            beta: operation.beta,
            deprecated: operation.deprecated,
        })
        .collect();
    assert_eq!(offered.len(), clickhouse_cloud_tests::operations());
    assert_eq!(offered.into_iter().collect::<BTreeSet<_>>(), said());
}

#[test]
fn the_index_has_a_line_for_every_operation() {
    let index = read("generated-client/API.md");
    let lines: Vec<&str> = index.lines().filter(|line| line.starts_with("| `")).collect();
    assert_eq!(lines.len(), clickhouse_cloud_tests::operations());
    for Said { id, method, path, permissions, beta, deprecated } in said() {
        let own: Vec<&&str> = lines.iter().filter(|line| line.contains(&format!(" | `{method} {path}` | "))).collect();
        let [line] = own.as_slice() else { panic!("{id} has the lines {own:?}") };
        let permissions: Vec<String> = permissions.iter().map(|permission| format!("`{permission}`")).collect();
        let badges: Vec<&str> = [("beta", beta), ("deprecated", deprecated)]
            .into_iter()
            .filter(|(_, on)| *on)
            .map(|(badge, _)| badge)
            .collect();
        let end = format!(" | {} | {} |", permissions.join(", "), badges.join(", "));
        assert!(line.ends_with(&end), "{id}: `{line}` does not end with `{end}`");
    }
}
