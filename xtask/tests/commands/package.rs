//! `fetch --from crate:…`, by way of this machine's cargo and whatever registry it is set up for.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;

use crate::support::{picture, stderr, xtask};

/// What `fetch` said, or `None` where cargo cannot reach a registry: said aloud, for a skipped test looks like a passed one.
fn fetch(root: &Path, package: &str) -> Option<Output> {
    let output = xtask(root, &["fetch", "--from", package]);
    let message = stderr(&output);
    let offline = ["offline", "failed to download", "Could not resolve host", "Could not connect", "network failure"];
    if offline.iter().any(|sign| message.contains(sign)) {
        eprintln!("SKIPPED: cargo cannot reach its registry here:\n{message}");
        return None;
    }
    Some(output)
}

#[test]
fn the_document_inside_a_package_is_fetched() {
    let root = tempfile::tempdir().unwrap();
    let Some(output) = fetch(root.path(), "crate:clickhouse-cloud-api@0.5.0") else { return };
    assert!(output.status.success(), "{}", stderr(&output));
    let lock: Value =
        serde_json::from_str(&fs::read_to_string(root.path().join("spec/spec.lock.json")).unwrap()).unwrap();
    assert_eq!(lock["source"], "crate:clickhouse-cloud-api@0.5.0");
    assert_eq!(lock["sha256"], "3475dcdba5e9717bdcbea7c6798711c4ed98ad195219a994ca92b00ccd92c5a8");
    assert_eq!(lock["counts"], serde_json::json!({ "paths": 103, "operations": 174, "schemas": 440, "tags": 16 }));

    let before = picture(root.path());
    let Some(output) = fetch(root.path(), "crate:clickhouse-cloud-api@0.5.0") else { return };
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(picture(root.path()), before);
}

#[test]
fn a_package_without_a_document_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let Some(output) = fetch(root.path(), "crate:anyhow@1.0.104") else { return };
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("has no JSON file with `openapi` and `paths`"), "{}", stderr(&output));
    assert!(picture(root.path()).is_empty());
}

#[test]
fn what_is_no_package_at_a_version_is_refused_before_cargo_runs() {
    for package in ["crate:clickhouse-cloud-api", "crate:@1", "crate:name@", "crate:a\"b@1", "crate:a@1\"\nb=\"2"] {
        let root = tempfile::tempdir().unwrap();
        let output = xtask(root.path(), &["fetch", "--from", package]);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("is not of the form crate:NAME@VERSION"), "{}", stderr(&output));
    }
}
