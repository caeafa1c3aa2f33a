//! Where the two documents come from: files, git, and what is said where there is none or it is none.

use std::path::Path;
use std::process::Command;

use xtask::diff::Options;
use xtask::source::Source;

use super::{complaint, diff, new, old, options, workspace, write};

pub(super) fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "init.defaultBranch=main"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn source(text: &str) -> Option<Source> {
    Some(text.parse().unwrap())
}

/// A repository whose first commit has the old document of the small pair, and whose working tree has the new one.
fn repository() -> tempfile::TempDir {
    let folder = workspace();
    write(folder.path(), "spec/clickhouse-cloud.json", &old());
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "old"]);
    git(folder.path(), &["tag", "first"]);
    write(folder.path(), "spec/clickhouse-cloud.json", &new());
    folder
}

#[test]
fn by_default_the_commit_is_compared_with_the_working_tree() {
    let folder = repository();
    let text = diff(&folder, &Options::default()).text;
    assert!(text.starts_with("git:HEAD → spec/clickhouse-cloud.json\n13 changes: 5 breaking"), "{text}");
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "new"]);
    assert!(diff(&folder, &Options::default()).text.contains("No changes"));
    let text = diff(&folder, &Options { old: source("git:HEAD~1"), ..Options::default() }).text;
    assert!(text.starts_with("git:HEAD~1 → spec/clickhouse-cloud.json\n13 changes"), "{text}");
}

#[test]
fn both_sides_may_be_revisions_and_paths() {
    let folder = repository();
    let options = Options { old: source("git:first:old.json"), new: source("git:HEAD"), ..Options::default() };
    let text = diff(&folder, &options).text;
    assert!(text.starts_with("git:first:old.json → git:HEAD\nNo changes"), "{text}");
}

#[test]
fn a_workspace_deep_in_a_repository_has_paths_from_its_own_root() {
    let outer = tempfile::tempdir().unwrap();
    write(outer.path(), "deep/spec/clickhouse-cloud.json", &old());
    write(outer.path(), "deep/generator/policy.yaml", &clickhouse_cloud_tests::read("generator/policy.yaml"));
    git(outer.path(), &["init", "--quiet"]);
    git(outer.path(), &["add", "."]);
    git(outer.path(), &["commit", "--quiet", "--message", "old"]);
    write(outer.path(), "deep/spec/clickhouse-cloud.json", &new());
    let workspace = xtask::Workspace::at(outer.path().join("deep"));
    let text = xtask::diff::run(&workspace, &Options::default()).unwrap().text;
    assert!(text.starts_with("git:HEAD → spec/clickhouse-cloud.json\n13 changes"), "{text}");
}

#[test]
fn what_git_cannot_give_says_what_to_do() {
    let folder = repository();
    let message = |from: &str| complaint(&folder, &Options { old: source(from), ..Options::default() });
    for (from, words) in [
        ("git:nowhere", "`git fetch --unshallow`"),
        ("git:HEAD:spec/other.json", "`git ls-tree -r --name-only REV` lists the files"),
        ("git:--output=x", "expected git:REV or git:REV:PATH"),
        ("git:", "expected git:REV or git:REV:PATH"),
        ("git:HEAD:", "expected git:REV or git:REV:PATH"),
    ] {
        let message = message(from);
        assert!(message.starts_with("error: cannot read the old document, git:"), "{message}");
        assert!(message.contains(words), "{from}: {message}");
    }
}

#[test]
fn outside_of_a_repository_two_files_do() {
    let folder = workspace();
    let message = complaint(&folder, &Options::default());
    assert!(message.contains("run this inside the repository, or give two files"), "{message}");
    assert!(diff(&folder, &options(&folder)).text.contains("13 changes"));
}

#[test]
fn what_is_no_document_says_which_side_and_why() {
    let folder = workspace();
    write(folder.path(), "bad.json", "{ \"openapi\": \"3.1.1\", ");
    write(folder.path(), "other.json", "{ \"name\": \"a package\" }");
    write(folder.path(), "empty.json", "");
    std::fs::write(folder.path().join("latin.json"), [b'"', 0xe9, b'"']).unwrap();
    let file = |name: &str| Some(Source::File(folder.path().join(name)));
    for (name, words) in [
        ("missing.json", "cannot read ROOT/missing.json"),
        ("bad.json", "1 error(s) in the old document, bad.json"),
        ("other.json", "error(s) in the old document, other.json"),
        ("empty.json", "1 error(s) in the old document, empty.json"),
        ("latin.json", "is not UTF-8 text: give an OpenAPI document in JSON or YAML"),
    ] {
        let message = complaint(&folder, &Options { old: file(name), ..Options::default() });
        assert!(message.contains(words), "{name}: {message}");
    }
    let message = complaint(&folder, &Options { new: file("bad.json"), ..options(&folder) });
    assert!(message.contains("1 error(s) in the new document, bad.json"), "{message}");
    let message = complaint(&folder, &Options { old: source("-"), new: source("-"), ..Options::default() });
    assert_eq!(message, "error: both documents are `-`, and there is one standard input: give one of them as a file");
}

#[test]
fn a_document_in_yaml_is_compared_without_lines() {
    let folder = workspace();
    let value: serde_json::Value = serde_json::from_str(&new()).unwrap();
    write(folder.path(), "new.yaml", &serde_yaml::to_string(&value).unwrap());
    let options =
        Options { new: Some(Source::File(folder.path().join("new.yaml"))), verbose: true, ..options(&folder) };
    let text = diff(&folder, &options).text;
    assert!(text.contains("13 changes: 5 breaking") && text.contains("new: /components/schemas/Region/enum"), "{text}");
}
