//! Help, usage errors and colours of the binary.

use std::fs;

use crate::support::{command, stderr, stdout, xtask};

#[test]
fn help_lists_the_commands_with_examples_and_exit_codes() {
    let root = tempfile::tempdir().unwrap();
    let output = xtask(root.path(), &["--help"]);
    assert_eq!(output.status.code(), Some(0));
    let help = stdout(&output);
    for part in [
        "fetch",
        "generate",
        "check",
        "update",
        "lint",
        "metrics",
        "Usage: cargo xtask",
        "Examples:",
        "Exit codes: 0 done, 1 ",
    ] {
        assert!(help.contains(part), "no `{part}` in:\n{help}");
    }
    for name in ["fetch", "generate", "check", "update", "lint", "metrics"] {
        assert_eq!(xtask(root.path(), &[name, "--help"]).status.code(), Some(0), "{name}");
    }
    assert!(stdout(&xtask(root.path(), &["fetch", "--help"])).contains("https://api.clickhouse.cloud/v1"));
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let root = tempfile::tempdir().unwrap();
    for arguments in [&[][..], &["fetsh"], &["generate", "--spec", "other.json"], &["check", "--color", "sometimes"]] {
        let output = xtask(root.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains("--help"), "{}", stderr(&output));
    }
}

#[test]
fn errors_are_coloured_only_where_asked_for() {
    let root = tempfile::tempdir().unwrap();
    assert!(stderr(&xtask(root.path(), &["generate"])).starts_with("error: cannot read spec/"));
    let colored = command(root.path(), &["--color", "always", "generate"]).env("NO_COLOR", "1").output().unwrap();
    assert!(stderr(&colored).starts_with("\x1b[1;31merror:\x1b[0m cannot read spec/"), "{}", stderr(&colored));
}

#[test]
fn the_workspace_is_found_from_a_folder_inside() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("Cargo.toml"), "[workspace]\n").unwrap();
    let inside = root.path().join("spec/deep");
    fs::create_dir_all(&inside).unwrap();
    let output =
        std::process::Command::new(env!("CARGO_BIN_EXE_xtask")).arg("generate").current_dir(inside).output().unwrap();
    assert!(stderr(&output).contains("cannot read spec/clickhouse-cloud.json"), "{}", stderr(&output));
}
