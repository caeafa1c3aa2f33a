//! `propose` with a real git and a `gh` that writes down what it is asked.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::support::{command, document, stderr, stdout, xtask};

/// A clone, the repository that it pushes to, and a `gh`.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        git(desk.folder.path(), &["init", "--quiet", "--bare", "origin.git"]);
        git(desk.folder.path(), &["clone", "--quiet", "origin.git", "clone"]);
        for folder in ["spec", "generator"] {
            fs::create_dir_all(desk.root().join(folder)).unwrap();
        }
        fs::write(
            desk.root().join("spec/overlay.yaml"),
            "overlay: 1.0.0\ninfo: { title: none, version: '1' }\nactions: []\n",
        )
        .unwrap();
        fs::write(desk.root().join("generator/policy.yaml"), "{}\n").unwrap();
        desk.write(&["thingGet"]);
        git(&desk.root(), &["add", "."]);
        git(&desk.root(), &["commit", "--quiet", "--message", "begin"]);
        git(&desk.root(), &["push", "--quiet", "origin", "HEAD:main"]);
        fs::write(desk.body(), "## What changed\n").unwrap();
        let gh = desk.folder.path().join("bin/gh");
        fs::create_dir_all(gh.parent().unwrap()).unwrap();
        fs::write(
            &gh,
            "#!/bin/sh\necho \"$*\" >> \"$GH_LOG\"\n[ \"$1 $2\" = \"$GH_FAILS\" ] && { echo 'HTTP 403' >&2; exit 1; }\n\
             [ \"$1 $2\" = 'pr list' ] && echo \"$GH_OPEN\"\n[ \"$1 $2\" = 'pr create' ] && echo https://example.com/pull/7\nexit 0\n",
        )
        .unwrap();
        fs::set_permissions(&gh, fs::Permissions::from_mode(0o755)).unwrap();
        desk
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("clone")
    }

    fn body(&self) -> PathBuf {
        self.folder.path().join("body.md")
    }

    /// The document of the working tree.
    fn write(&self, operations: &[&str]) {
        fs::write(self.root().join("spec/clickhouse-cloud.json"), document(operations)).unwrap();
    }

    /// Runs `propose`; what `gh` was asked, a line each, without the labels that are made each time.
    fn propose(&self, open: &str, fails: &str) -> (Output, Vec<String>) {
        let log = self.folder.path().join("gh.log");
        let _ = fs::remove_file(&log);
        let path = format!("{}:{}", self.folder.path().join("bin").display(), std::env::var("PATH").unwrap());
        let mut command = command(&self.root(), &["propose", "--body", self.body().to_str().unwrap()]);
        let output =
            command.env("PATH", path).env("GH_LOG", &log).env("GH_OPEN", open).env("GH_FAILS", fails).output().unwrap();
        let asked = fs::read_to_string(&log).unwrap_or_default();
        let asked = asked.lines().filter(|line| !line.starts_with("label create")).map(str::to_owned).collect();
        (output, asked)
    }

    /// What the branch of the pull request has on the other side.
    fn branch(&self, what: &str) -> Option<String> {
        let origin = self.folder.path().join("origin.git");
        let output = Command::new("git").args(["log", "-1", what, "spec-update"]).current_dir(origin).output().unwrap();
        output.status.success().then(|| stdout(&output).trim().to_owned())
    }
}

fn git(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=A Person", "-c", "user.email=p@example.com", "-c", "init.defaultBranch=main"]);
    let output = command.args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", stderr(&output));
    output
}

#[test]
fn a_first_run_opens_a_pull_request_and_the_next_one_refreshes_it() {
    let desk = Desk::new();
    desk.write(&["thingGet", "thingList"]);
    let before = stdout(&git(&desk.root(), &["status", "--porcelain", "--branch"]));
    let (output, asked) = desk.propose("[]", "");
    assert!(output.status.success(), "{}", stderr(&output));
    let body = desk.body();
    let body = body.to_str().unwrap();
    let create =
        format!("pr create --head spec-update --title Update the OpenAPI document --body-file {body} --label ");
    assert_eq!(asked[0], "pr list --head spec-update --state open --json number");
    assert!(asked[1].starts_with(&format!("{create}api: compatible")), "{asked:?}");
    assert!(stdout(&output).contains("opened https://example.com/pull/7"), "{}", stdout(&output));
    assert_eq!(desk.branch("--format=%an: %s").unwrap(), "spec-update: Update the OpenAPI document");
    // The tree, its index and its branch are as they were.
    assert_eq!(stdout(&git(&desk.root(), &["status", "--porcelain", "--branch"])), before);

    // The next night an operation is gone, which breaks callers.
    desk.write(&["thingList"]);
    let (output, asked) = desk.propose(r#"[{"number":7}]"#, "");
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(asked[1].starts_with("pr edit 7 --title Update the OpenAPI document --body-file "), "{asked:?}");
    assert!(asked[1].contains("--add-label api: breaking"), "{asked:?}");
    assert!(asked[1].contains("--remove-label api: potentially breaking,api: compatible"), "{asked:?}");
    // One commit on main, not one on top of the other.
    assert_eq!(desk.branch("--format=%P").unwrap(), stdout(&git(&desk.root(), &["rev-parse", "HEAD"])).trim());
}

#[test]
fn without_a_change_nothing_is_asked_for() {
    let desk = Desk::new();
    let (output, asked) = desk.propose("[]", "");
    assert!(output.status.success());
    assert!(stdout(&output).contains("nothing to propose"), "{}", stdout(&output));
    assert!(asked.is_empty() && desk.branch("--format=%H").is_none(), "{asked:?}");
}

#[test]
fn a_branch_that_a_person_worked_on_is_not_replaced() {
    let desk = Desk::new();
    desk.write(&["thingGet", "thingList"]);
    assert!(desk.propose("[]", "").0.status.success());
    // A reviewer adds a commit to the branch.
    let theirs = desk.folder.path().join("theirs");
    git(desk.folder.path(), &["clone", "--quiet", "--branch", "spec-update", "origin.git", "theirs"]);
    fs::write(theirs.join("spec/note.md"), "a note\n").unwrap();
    git(&theirs, &["add", "."]);
    git(&theirs, &["commit", "--quiet", "--message", "a note"]);
    git(&theirs, &["push", "--quiet"]);
    let tip = desk.branch("--format=%H").unwrap();
    let (output, asked) = desk.propose(r#"[{"number":7}]"#, "");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("A Person: "), "{}", stderr(&output));
    assert!(stderr(&output).contains("merge or close its pull request"), "{}", stderr(&output));
    assert!(asked.is_empty(), "{asked:?}");
    assert_eq!(desk.branch("--format=%H").unwrap(), tip);
}

#[test]
fn a_file_that_no_update_writes_is_refused() {
    for path in [
        ".github/workflows/ci.yml",
        ".ci/run",
        "xtask/src/main.rs",
        "generated-client/build.rs",
        "generated-client/src/ext.rs",
    ] {
        let desk = Desk::new();
        desk.write(&["thingGet", "thingList"]);
        let file = desk.root().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, "x").unwrap();
        let (output, asked) = desk.propose("[]", "");
        assert_eq!(output.status.code(), Some(1), "{path}");
        assert!(stderr(&output).contains(&format!("an update does not write:\n  {path}")), "{}", stderr(&output));
        assert!(asked.is_empty() && desk.branch("--format=%H").is_none(), "{path}");
    }
}

#[test]
fn what_gh_refuses_is_said() {
    let desk = Desk::new();
    desk.write(&["thingGet", "thingList"]);
    let (output, _) = desk.propose("[]", "pr create");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("`gh pr create` failed: HTTP 403"), "{}", stderr(&output));
    // Without the text there is nothing to open.
    let output = xtask(&desk.root(), &["propose", "--body", "missing.md"]);
    assert!(stderr(&output).contains("`update --pr-body` writes it"), "{}", stderr(&output));
}
