//! `diff` with the binary: exit codes, standard input, files that it writes, and a reader that has read enough.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use tempfile::TempDir;

use crate::support::{self, command, stderr, stdout, xtask};

/// A document that compiles: every operation says what it answers.
fn document(operations: &[&str]) -> String {
    support::document(operations).replace(r#""responses":{}"#, r#""responses":{"200":{"description":"ok"}}"#)
}

/// A workspace with a document of one operation more than the old one, which lies beside it.
fn workspace() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("spec")).unwrap();
    fs::write(root.path().join("spec/clickhouse-cloud.json"), document(&["a", "b"])).unwrap();
    fs::write(root.path().join("old.json"), document(&["a"])).unwrap();
    fs::write(root.path().join("more.json"), document(&["a", "b", "c"])).unwrap();
    root
}

fn diff(root: &Path, old: &str, more: &[&str]) -> Output {
    let old = if old == "-" { old.to_owned() } else { root.join(old).to_str().unwrap().to_owned() };
    xtask(root, &[&["diff", &old], more].concat())
}

#[test]
fn exit_codes() {
    let root = workspace();
    for (old, arguments, code) in [
        ("old.json", &[][..], 0),
        ("old.json", &["--fail-on", "breaking"], 0),
        ("old.json", &["--fail-on", "any"], 3),
        ("more.json", &["--fail-on", "breaking"], 3),
        ("more.json", &["--fail-on", "rust-major"], 3),
        ("more.json", &["--fail-on", "potential,rust-major"], 3),
        ("more.json", &["--fail-on", "breaking", "--ignore", "kind=operation-removed"], 0),
        ("missing.json", &[], 1),
        ("old.json", &["--fail-on", "everything"], 2),
        ("old.json", &["--format", "pdf"], 2),
        ("old.json", &["--only", "kind=nothing"], 2),
        ("old.json", &["--stat", "--format", "json"], 2),
        ("old.json", &["--approvals", "a.yaml", "--no-approvals"], 2),
    ] {
        let output = diff(root.path(), old, arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}{}", stdout(&output), stderr(&output));
    }
}

#[test]
fn a_document_that_does_not_compile_has_an_exit_code_of_its_own() {
    let root = workspace();
    let text = document(&["a", "c"]).replace(r#""200""#, r##""404":{"$ref":"#/components/responses/None"},"200""##);
    fs::write(root.path().join("spec/clickhouse-cloud.json"), text).unwrap();
    for (arguments, code) in [
        (&[][..], 4),
        (&["--fail-on", "rust-major"], 4),
        (&["--fail-on", "breaking"], 4),
        (&["--fail-on", "any"], 3),
        (&["--fail-on", "rust-major,any"], 3),
        (&["--format", "json"], 4),
    ] {
        let output = diff(root.path(), "old.json", arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}{}", stdout(&output), stderr(&output));
        assert!(stdout(&output).contains("undefined-reference"), "{}", stdout(&output));
        assert!(stderr(&output).contains("spec/clickhouse-cloud.json, the new document does not compile: "));
    }
    let help = stdout(&xtask(root.path(), &["diff", "--help"]));
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(help.contains("4 done for the wire, but a document does not compile"), "{help}");
}

#[test]
fn the_report_is_printed_also_where_fail_on_strikes() {
    let root = workspace();
    let output = diff(root.path(), "more.json", &["--fail-on", "breaking"]);
    assert!(stdout(&output).contains("\nBreaking (1)\n"), "{}", stdout(&output));
    let message = stderr(&output);
    assert!(
        message.starts_with("error: --fail-on breaking: 1 breaking change that nobody approved\n  c: "),
        "{message}"
    );
}

#[test]
fn a_stale_approval_is_exit_code_1_after_the_report() {
    let root = workspace();
    fs::write(root.path().join("spec/approvals.yaml"), "- { fingerprint: \"no:change\", reason: r }\n").unwrap();
    let output = diff(root.path(), "more.json", &["--fail-on", "breaking"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("Breaking (1)"));
    assert!(stderr(&output).contains("1 of spec/approvals.yaml approve(s) no change"), "{}", stderr(&output));
    assert_eq!(diff(root.path(), "more.json", &["--no-approvals"]).status.code(), Some(0));
}

#[test]
fn a_document_from_standard_input() {
    let root = workspace();
    let mut child = command(root.path(), &["diff", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(document(&["a"]).as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(stdout(&output).starts_with("standard input → spec/clickhouse-cloud.json\n"), "{}", stdout(&output));
    assert!(stdout(&output).contains("b: operation added"), "{}", stdout(&output));
    let empty = command(root.path(), &["diff", "-"]).stdin(Stdio::null()).output().unwrap();
    assert_eq!(empty.status.code(), Some(1));
    assert!(stderr(&empty).contains("standard input is empty"), "{}", stderr(&empty));
}

#[test]
fn a_file_gets_the_report_and_no_colour() {
    let root = workspace();
    let path = root.path().join("reports/page.md");
    let arguments = ["--format", "markdown", "--color", "always", "--output", path.to_str().unwrap()];
    let output = diff(root.path(), "old.json", &arguments);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), ""));
    assert!(fs::read_to_string(path).unwrap().starts_with("## API diff: `old.json` → "));
    let path = root.path().join("report.txt");
    diff(root.path(), "old.json", &["--color", "always", "--output", path.to_str().unwrap()]);
    assert!(!fs::read_to_string(path).unwrap().contains('\x1b'));
    assert!(stdout(&diff(root.path(), "old.json", &["--color", "always"])).contains("\x1b[1;32mcompatible\x1b[0m"));
    assert!(!stdout(&diff(root.path(), "old.json", &[])).contains('\x1b'), "a pipe is not a terminal");
}

#[test]
fn a_reader_that_has_read_enough_is_no_failure() {
    let root = workspace();
    let old = root.path().join("old.json");
    let mut child = command(root.path(), &["diff", old.to_str().unwrap(), "--format", "html"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
}

#[test]
fn kinds_are_explained_and_the_schema_is_printed() {
    let root = workspace();
    let output = xtask(root.path(), &["diff", "--explain", "property-removed"]);
    assert!(stdout(&output).starts_with("property-removed: Properties removed\n  "), "{}", stdout(&output));
    let all = stdout(&xtask(root.path(), &["diff", "--explain", "all"]));
    assert!(all.contains("operation-added: ") && all.contains("enum-value-removed: "), "{all}");
    let unknown = xtask(root.path(), &["diff", "--explain", "property-remove"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("did you mean property-removed"), "{}", stderr(&unknown));
    let schema: serde_json::Value = serde_json::from_str(&stdout(&xtask(root.path(), &["diff", "--schema"]))).unwrap();
    assert_eq!(schema["title"], "What `cargo xtask diff --format json` prints");
}

#[test]
fn help_has_the_filters_the_exit_codes_and_examples() {
    let root = workspace();
    // The lines are as wide as the terminal.
    let help = stdout(&xtask(root.path(), &["diff", "--help"])).split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Compare two documents",
        "git:REV[:PATH]",
        "kind=property-removed",
        "spec/approvals.yaml",
        "3 --fail-on struck",
        "Examples:",
        "sarif",
    ] {
        assert!(help.contains(part), "no `{part}` in:\n{help}");
    }
}
