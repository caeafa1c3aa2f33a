//! `fetch` from a real server, a file and standard input: what it writes, what it refuses, and that a refusal changes nothing.

use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::process::Stdio;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Server, command, document, picture, response, stderr, stdout, xtask};

/// A workspace whose spec is a document with one operation, `before`.
fn workspace() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("before.json"), document(&["before"])).unwrap();
    let output = xtask(root.path(), &["fetch", "--from", root.path().join("before.json").to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    root
}

/// Fetching this body with status 200 must fail with these words and leave every file as it was.
fn assert_refused(body: &str, words: &[&str]) {
    let server = Server::start(vec![response("200 OK", body)]);
    assert_fails(&server.url, words);
    assert_eq!(server.requests().len(), 1, "a bad document must not be asked for again");
}

fn assert_fails(from: &str, words: &[&str]) {
    let root = workspace();
    let before = picture(root.path());
    let output = xtask(root.path(), &["fetch", "--from", from]);
    assert_eq!(output.status.code(), Some(1));
    let message = stderr(&output);
    for word in words.iter().chain(&["nothing was changed"]) {
        assert!(message.contains(word), "no `{word}` in: {message}");
    }
    assert_eq!(picture(root.path()), before);
}

#[test]
fn a_new_document_is_written_with_its_lock_and_the_changes_are_named() {
    let root = workspace();
    let body = document(&["before", "after"]);
    let server = Server::start(vec![response("200 OK", &body)]);
    let output = xtask(root.path(), &["fetch", "--from", &format!("{}/spec?token=secret", server.url)]);
    assert!(output.status.success(), "{}", stderr(&output));

    let report = stdout(&output);
    for line in [
        "paths      1 → 2",
        "operations 1 → 2",
        "+ after  GET /v1/after",
        "schemas    1 → 2",
        "openapi    3.1.1 → 3.1.1",
    ] {
        assert!(report.contains(line), "no `{line}` in: {report}");
    }
    let spec = fs::read_to_string(root.path().join("spec/clickhouse-cloud.json")).unwrap();
    assert!(spec.starts_with("{\n  \"openapi\": \"3.1.1\",\n  \"info\": {\n") && spec.ends_with("}\n"), "{spec}");
    assert_eq!(serde_json::from_str::<Value>(&spec).unwrap(), serde_json::from_str::<Value>(&body).unwrap());

    let lock: Value =
        serde_json::from_str(&fs::read_to_string(root.path().join("spec/spec.lock.json")).unwrap()).unwrap();
    assert_eq!(lock["source"], format!("{}/spec", server.url));
    assert_eq!(lock["bytes"], body.len());
    assert_eq!(lock["counts"], serde_json::json!({ "paths": 2, "operations": 2, "schemas": 2, "tags": 0 }));
    assert_eq!(lock["fetched_at"].as_str().unwrap().len(), "2026-01-01T00:00:00Z".len());
    assert!(server.requests()[0].to_lowercase().contains("user-agent: clickhouse-cloud-xtask/"));
}

#[test]
fn the_same_document_changes_no_file() {
    let root = workspace();
    let before = picture(root.path());
    let server = Server::start(vec![response("200 OK", &document(&["before"]))]);
    let output = xtask(root.path(), &["fetch", "--from", &server.url]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("is up to date"), "{}", stdout(&output));
    assert_eq!(picture(root.path()), before);
}

#[test]
fn a_document_that_was_edited_by_hand_is_restored() {
    let root = workspace();
    let spec = root.path().join("spec/clickhouse-cloud.json");
    let fetched = fs::read_to_string(&spec).unwrap();
    fs::write(&spec, fetched.replace("before", "edited")).unwrap();
    let output = xtask(root.path(), &["fetch", "--from", root.path().join("before.json").to_str().unwrap()]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(&spec).unwrap(), fetched);
}

#[test]
fn check_reports_and_writes_nothing() {
    let root = workspace();
    let before = picture(root.path());
    let server =
        Server::start(vec![response("200 OK", &document(&["after"])), response("200 OK", &document(&["before"]))]);
    let output = xtask(root.path(), &["fetch", "--check", "--from", &server.url]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("- before  GET /v1/before\n    + after  GET /v1/after"), "{}", stdout(&output));
    assert!(stderr(&output).contains("run `cargo xtask fetch`"), "{}", stderr(&output));
    let output = xtask(root.path(), &["fetch", "--check", "--from", &server.url]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(picture(root.path()), before);
}

#[test]
fn a_server_error_and_a_broken_connection_are_tried_again() {
    let root = workspace();
    let whole = response("200 OK", &document(&["after"]));
    let broken = whole[..whole.len() - 20].to_owned();
    let busy =
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned();
    let server = Server::start(vec![response("500 Internal Server Error", ""), broken, busy, whole]);
    let output = xtask(root.path(), &["fetch", "--from", &server.url]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert_eq!(server.requests().len(), 4);
    assert!(stderr(&output).contains("500 Internal Server Error; trying again"), "{}", stderr(&output));
}

#[test]
fn a_server_that_stays_broken_is_given_up() {
    let server = Server::start(vec![response("503 Service Unavailable", ""); 4]);
    assert_fails(&server.url, &["503 Service Unavailable"]);
    assert_eq!(server.requests().len(), 4);
}

#[test]
fn a_client_error_is_not_tried_again() {
    let server = Server::start(vec![response("404 Not Found", &document(&["after"]))]);
    assert_fails(&server.url, &["404 Not Found"]);
    assert_eq!(server.requests().len(), 1);
}

/// Was read up to the limit four times, and called a broken connection.
#[test]
fn an_answer_that_is_too_large_is_not_read() {
    let server =
        Server::start(vec!["HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n".to_owned()]);
    assert_fails(&server.url, &["larger than 64 MiB"]);
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn a_refused_connection_is_an_error() {
    // Bound and dropped: nothing listens there now.
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_fails(&format!("http://{address}/"), &[&address.to_string(), "refused"]);
}

#[test]
fn a_web_page_is_refused() {
    assert_refused("<!DOCTYPE html><html></html>", &["not JSON", "<!DOCTYPE html>", "web page", "line 1 column 1"]);
}

#[test]
fn a_truncated_document_is_refused() {
    let whole = document(&["after"]);
    assert_refused(&whole[..whole.len() / 2], &["not JSON", "EOF while parsing", "line 1 column"]);
}

#[test]
fn an_old_version_is_refused() {
    assert_refused(&document(&["after"]).replace("3.1.1", "2.0"), &["OpenAPI 2.0 is not supported"]);
    assert_refused(&document(&["after"]).replace("3.1.1", "3.10.0"), &["OpenAPI 3.10.0 is not supported"]);
}

#[test]
fn a_document_without_paths_is_refused() {
    assert_refused(&document(&[]), &["no paths"]);
    assert_refused(r#"{"openapi":"3.1.1"}"#, &["no paths"]);
}

#[test]
fn other_json_is_refused() {
    assert_refused("[1, 2]", &["the root is not an object"]);
    assert_refused(r#"{"error":"not today"}"#, &["no `openapi` string", "not today"]);
    assert_refused("", &["not JSON", "0 bytes"]);
}

#[test]
fn a_missing_file_is_an_error() {
    assert_fails("no/such/file.json", &["cannot read no/such/file.json"]);
}

#[test]
fn standard_input_is_a_source() {
    let root = workspace();
    let mut child = command(root.path(), &["fetch", "--from", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(document(&["after"]).as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(stdout(&output).contains("+ after  GET /v1/after"), "{}", stdout(&output));
}

#[test]
fn the_proxy_of_the_environment_is_used() {
    let root = workspace();
    let proxy = Server::start(vec![response("200 OK", &document(&["after"]))]);
    // A host that no resolver knows: only the proxy can answer for it.
    let output = command(root.path(), &["fetch", "--from", "http://spec.invalid/v1"])
        .env("HTTP_PROXY", &proxy.url)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(proxy.requests()[0].starts_with("CONNECT spec.invalid:80 "), "{:?}", proxy.requests());
}

#[test]
fn a_host_that_no_proxy_exempts_is_asked_directly() {
    let root = workspace();
    let server = Server::start(vec![response("200 OK", &document(&["after"]))]);
    let output = command(root.path(), &["fetch", "--from", &server.url])
        .env("HTTP_PROXY", "http://proxy.invalid:1")
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(server.requests()[0].starts_with("GET / "), "{:?}", server.requests());
}
