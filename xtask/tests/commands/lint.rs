//! `lint`: the binary on the committed document, its exit codes, and what goes to which stream.

use std::fs;

use crate::support::{command, repository, stderr, stdout, xtask};

#[test]
fn the_report_goes_to_standard_output_and_is_no_failure() {
    let output = xtask(&repository(), &["lint", "--class", "boolean-as-string"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = stdout(&output);
    assert!(text.starts_with("error[boolean-as-string]: 4 A string has `format: boolean`."), "{text}");
    assert!(text.ends_with("spec/clickhouse-cloud.json: 4 error(s) of 1 class(es), 0 warning(s) of 0 class(es), 0 note(s) of 0 class(es)\n"), "{text}");
    assert_eq!(stderr(&output), "");
    let colored =
        command(&repository(), &["--color", "always", "lint", "--class", "boolean-as-string"]).output().unwrap();
    assert!(stdout(&colored).starts_with("\x1b[1;31merror[boolean-as-string]\x1b[0m"), "{}", stdout(&colored));
}

#[test]
fn exit_codes() {
    let denied = xtask(&repository(), &["lint", "--class", "misspelt-component", "--deny", "boolean-as-string"]);
    assert_eq!(denied.status.code(), Some(1));
    assert!(stdout(&denied).contains("ServicPrivateEndpointePostRequest"), "{}", stdout(&denied));
    assert_eq!(stderr(&denied), "error: denied, and found: boolean-as-string (4)\n");
    let allowed = xtask(&repository(), &["lint", "--format", "json", "--deny", "invalid-example"]);
    assert_eq!(allowed.status.code(), Some(0), "{}", stderr(&allowed));
    assert!(serde_json::from_str::<serde_json::Value>(&stdout(&allowed)).is_ok());

    let wrong = xtask(&repository(), &["lint", "--class", "no-such-class"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(stderr(&wrong).contains("missing-type-object"), "the classes are listed: {}", stderr(&wrong));
    let folder = tempfile::tempdir().unwrap();
    let missing = xtask(folder.path(), &["lint"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(stderr(&missing).starts_with("error: cannot read spec/clickhouse-cloud.json; `cargo xtask fetch`"));
    fs::create_dir(folder.path().join("spec")).unwrap();
    fs::write(folder.path().join("spec/clickhouse-cloud.json"), "<html>").unwrap();
    assert_eq!(xtask(folder.path(), &["lint"]).status.code(), Some(1));
}

#[test]
fn help_teaches() {
    let help = stdout(&xtask(&repository(), &["lint", "--help"]));
    for part in
        ["Examples:", "--format markdown > report.md", "Exit codes: 0 the report was printed", "overlapping-arms"]
    {
        assert!(help.contains(part), "no `{part}` in:\n{help}");
    }
}
