//! What `diff` compares with where nobody says it, and which repository it asks.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::support::{command, document, stderr, stdout, xtask};

fn git(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "init.defaultBranch=main"]);
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
}

/// Commits a document with these operations.
fn commit(folder: &Path, operations: &[&str]) {
    fs::create_dir_all(folder.join("spec")).unwrap();
    fs::write(folder.join("spec/clickhouse-cloud.json"), document(operations)).unwrap();
    git(folder, &["add", "."]);
    git(folder, &["commit", "--quiet", "--message", "a document"]);
}

fn repository(operations: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "--quiet"]);
    commit(folder.path(), operations);
    folder
}

#[test]
fn a_branch_is_compared_with_where_it_left_the_default_branch() {
    let folder = repository(&["first"]);
    let root = folder.path();
    git(root, &["checkout", "--quiet", "-b", "topic"]);
    commit(root, &["first", "second"]);
    // The default branch went on.
    git(root, &["checkout", "--quiet", "main"]);
    commit(root, &["first", "third"]);
    git(root, &["checkout", "--quiet", "topic"]);
    for arguments in [&["diff"][..], &["diff", "git:main..."]] {
        let output = xtask(root, arguments);
        let text = stdout(&output);
        assert!(text.starts_with("git:main... → spec/clickhouse-cloud.json\n"), "{text}{}", stderr(&output));
        assert!(text.contains("second") && !text.contains("third"), "{text}");
        assert!(!stderr(&output).contains("the same text"), "{}", stderr(&output));
    }
    // The gate fails.
    assert_eq!(xtask(root, &["diff", "--fail-on", "any"]).status.code(), Some(3));
    let output = xtask(root, &["diff", "git:nowhere..."]);
    assert!(stderr(&output).contains("git cannot tell where HEAD left `nowhere`"), "{}", stderr(&output));
}

#[test]
fn the_same_text_on_both_sides_is_said() {
    let folder = repository(&["first"]);
    let output = xtask(folder.path(), &["diff"]);
    assert!(stdout(&output).starts_with("git:HEAD → spec/clickhouse-cloud.json\nNo changes"), "{}", stdout(&output));
    assert!(stderr(&output).contains("note: both documents are the same text"), "{}", stderr(&output));
}

/// Git sets these for its hooks; with them, it would read the other repository.
#[test]
fn the_environment_names_no_other_repository() {
    let (own, other) = (repository(&["first"]), repository(&["other"]));
    fs::write(own.path().join("spec/clickhouse-cloud.json"), document(&["first", "second"])).unwrap();
    let tree = tempfile::tempdir().unwrap();
    let linked = tree.path().join("linked");
    git(own.path(), &["worktree", "add", "--quiet", "-b", "linked", &linked.to_string_lossy()]);
    fs::write(linked.join("spec/clickhouse-cloud.json"), document(&["first", "second"])).unwrap();
    for root in [own.path(), &linked] {
        let mut command = command(root, &["diff"]);
        command.env("GIT_DIR", other.path().join(".git")).env("GIT_WORK_TREE", other.path());
        command.env("GIT_INDEX_FILE", other.path().join(".git/index"));
        let text = stdout(&command.output().unwrap());
        assert!(text.contains("second") && !text.contains("other"), "{text}");
    }
}
