//! Documents as people have them: a byte order mark, another encoding, Swagger, a version that YAML reads as a number, a pipe.

use std::fs;
use std::io::Write;
use std::process::{Output, Stdio};

use crate::support::{command, document, stderr, stdout, xtask};

fn workspace() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("spec")).unwrap();
    root
}

fn piped(root: &std::path::Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut command = command(root, arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A run that refuses its arguments reads nothing.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

const TAGGED: &str = "openapi: 3.1
info: { title: t, version: '1.0' }
paths:
  /v1/things: { get: { operationId: thingList, tags: [Things], responses: { '200': { description: ok } } } }
";

#[test]
fn fetch_takes_a_byte_order_mark_as_the_others_do() {
    let root = workspace();
    let saved = root.path().join("saved.json");
    fs::write(&saved, format!("\u{feff}{}", document(&["first"]))).unwrap();
    let output = xtask(root.path(), &["fetch", "--from", &saved.to_string_lossy()]);
    assert!(output.status.success(), "{}", stderr(&output));
    let written = fs::read_to_string(root.path().join("spec/clickhouse-cloud.json")).unwrap();
    assert!(written.starts_with("{\n"), "{written}");
}

#[test]
fn swagger_is_refused_in_one_sentence() {
    let root = workspace();
    let swagger = r#"{"swagger":"2.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"responses":{}}}}}"#;
    let path = root.path().join("swagger.json");
    fs::write(&path, swagger).unwrap();
    let (path, out) = (path.to_string_lossy(), root.path().join("out"));
    for arguments in [
        &["generate", "--spec", &path, "--output", &out.to_string_lossy()][..],
        &["fetch", "--from", &path],
        &["lint", "--spec", &path],
        &["diff", &path, &path],
    ] {
        let output = xtask(root.path(), arguments);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert_eq!(stderr(&output).matches("Swagger 2.0").count(), 1, "{}", stderr(&output));
    }
}

#[test]
fn a_version_may_be_a_number_and_a_document_a_pipe() {
    let root = workspace();
    let out = root.path().join("out");
    let arguments = ["generate", "--spec", "-", "--output", &out.to_string_lossy()];
    let output = piped(root.path(), &arguments, TAGGED.as_bytes());
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(out.join("src/generated/things/operations.rs").is_file());
    let empty = piped(root.path(), &arguments, b"");
    assert!(stderr(&empty).contains("standard input is empty"), "{}", stderr(&empty));
    let linted = piped(root.path(), &["lint", "--spec", "-"], TAGGED.as_bytes());
    assert!(stdout(&linted).contains("standard input: "), "{}{}", stdout(&linted), stderr(&linted));
}

#[test]
fn another_encoding_is_named_and_fetch_is_not() {
    let root = workspace();
    let path = root.path().join("latin.json");
    fs::write(&path, [b'{', b'"', 0xe9, b'"', b'}']).unwrap();
    let (path, out) = (path.to_string_lossy(), root.path().join("out"));
    for arguments in
        [&["lint", "--spec", &path][..], &["generate", "--spec", &path, "--output", &out.to_string_lossy()]]
    {
        let output = xtask(root.path(), arguments);
        assert!(stderr(&output).contains("is not UTF-8 text"), "{}", stderr(&output));
        assert!(!stderr(&output).contains("fetch"), "{}", stderr(&output));
    }
}
