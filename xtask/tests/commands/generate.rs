//! `generate` and `check` with the committed document, overlay and policy, in a copy of the workspace.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::{command, picture, repository, stderr, stdout, xtask};

/// A workspace with the committed inputs and nothing generated.
fn workspace() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (folder, file) in [("spec", "clickhouse-cloud.json"), ("spec", "overlay.yaml"), ("generator", "policy.yaml")] {
        fs::create_dir_all(root.path().join(folder)).unwrap();
        let committed = repository().join(folder).join(file);
        if committed.exists() {
            fs::copy(committed, root.path().join(folder).join(file)).unwrap();
        }
    }
    root
}

fn exit_code(root: &Path, arguments: &[&str]) -> i32 {
    xtask(root, arguments).status.code().unwrap()
}

#[test]
fn generate_makes_check_pass_and_mends_what_was_changed_by_hand() {
    let root = workspace();
    let client = root.path().join("generated-client");
    fs::create_dir_all(client.join("src/generated")).unwrap();
    fs::write(client.join("API.md"), "edited by hand\n").unwrap();
    fs::write(client.join("src/generated/surplus.rs"), "// not generated\n").unwrap();
    fs::write(client.join("src/lib.rs"), "// by hand\n").unwrap();

    let before = picture(root.path());
    let check = xtask(root.path(), &["check"]);
    assert_eq!(check.status.code(), Some(1));
    for part in ["API.md", "no longer generated: src/generated/surplus.rs", "run `cargo xtask generate`"] {
        assert!(stderr(&check).contains(part), "no `{part}` in: {}", stderr(&check));
    }
    assert_eq!(picture(root.path()), before, "check wrote something");

    let generate = xtask(root.path(), &["generate"]);
    assert!(generate.status.success(), "{}", stderr(&generate));
    assert!(stdout(&generate).contains(" files written, 0 unchanged, "), "{}", stdout(&generate));
    assert!(!client.join("src/generated/surplus.rs").exists());
    assert_eq!(fs::read_to_string(client.join("src/lib.rs")).unwrap(), "// by hand\n");
    let generated = picture(root.path());
    assert_eq!(exit_code(root.path(), &["check"]), 0);
    assert_eq!(exit_code(root.path(), &["generate", "--check"]), 0);
    assert_eq!(exit_code(root.path(), &["generate"]), 0);
    assert_eq!(picture(root.path()), generated, "a second run changed something");
}

/// The calls of the tests are part of what is generated, so that they cannot be of another client.
#[test]
fn the_calls_of_the_tests_are_generated_and_checked_with_the_client() {
    let root = workspace();
    assert_eq!(exit_code(root.path(), &["generate"]), 0);
    let calls = root.path().join("tests/it/generated/operations.rs");
    let generated = fs::read_to_string(&calls).unwrap();
    let operations = fs::read_to_string(root.path().join("spec/clickhouse-cloud.json")).unwrap();
    assert_eq!(generated.matches("\ncalled! {\n").count(), operations.matches("\"operationId\": ").count());
    fs::write(&calls, "// edited by hand\n").unwrap();
    fs::write(calls.with_file_name("surplus.rs"), "// not generated\n").unwrap();
    let check = xtask(root.path(), &["check"]);
    assert_eq!(check.status.code(), Some(1));
    for part in ["tests/it/generated/operations.rs", "no longer generated: tests/it/generated/surplus.rs"] {
        assert!(stderr(&check).contains(part), "no `{part}` in: {}", stderr(&check));
    }
    assert_eq!(exit_code(root.path(), &["generate"]), 0);
    assert_eq!(fs::read_to_string(&calls).unwrap(), generated);
    assert!(!calls.with_file_name("surplus.rs").exists());
}

#[test]
fn another_folder_gets_the_same_files_and_the_client_is_left_alone() {
    let root = workspace();
    assert_eq!(exit_code(root.path(), &["generate"]), 0);
    let before = picture(root.path());
    let output = tempfile::tempdir().unwrap();
    assert_eq!(exit_code(root.path(), &["generate", "--output", output.path().to_str().unwrap()]), 0);
    assert_eq!(picture(root.path()), before);
    let client = root.path().join("generated-client");
    let names = |folder: &Path| -> Vec<_> {
        let files = if folder.exists() { picture(folder) } else { Default::default() };
        files.into_iter().map(|(path, (bytes, _))| (path.strip_prefix(folder).unwrap().to_owned(), bytes)).collect()
    };
    assert_eq!(names(output.path()), names(&client));
}

#[test]
fn a_missing_document_names_the_command_that_makes_it() {
    let root = tempfile::tempdir().unwrap();
    let output = xtask(root.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("cannot read spec/clickhouse-cloud.json"), "{}", stderr(&output));
    assert!(stderr(&output).contains("`cargo xtask fetch` makes it"), "{}", stderr(&output));
    assert!(picture(root.path()).is_empty());
}

#[test]
fn an_unreadable_overlay_is_an_error_and_not_an_empty_one() {
    let root = workspace();
    let overlay = root.path().join("spec/overlay.yaml");
    let _ = fs::remove_file(&overlay);
    fs::create_dir(&overlay).unwrap();
    let output = xtask(root.path(), &["generate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("cannot read ") && stderr(&output).contains("overlay.yaml"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn update_fetches_generates_and_says_what_comes_next() {
    let root = workspace();
    let spec = repository().join("spec/clickhouse-cloud.json");
    let update = || xtask(root.path(), &["update", "--from", spec.to_str().unwrap()]);
    let first = update();
    assert!(first.status.success(), "{}", stderr(&first));
    for part in ["wrote spec/clickhouse-cloud.json", " files written, ", "next:\n  cargo xtask diff\n"] {
        assert!(stdout(&first).contains(part), "no `{part}` in: {}", stdout(&first));
    }
    let before = picture(root.path());
    let second = update();
    assert!(second.status.success(), "{}", stderr(&second));
    assert!(!stdout(&second).contains("next:"), "{}", stdout(&second));
    assert_eq!(picture(root.path()), before);
}

/// macOS lets a process open 256 files, and a client has more.
#[cfg(unix)]
#[test]
fn more_files_are_written_than_may_be_open() {
    let root = workspace();
    let generate = std::process::Command::new("sh")
        .args(["-c", "ulimit -n 64 && exec \"$@\"", "sh", env!("CARGO_BIN_EXE_xtask"), "--root"])
        .arg(root.path())
        .arg("generate")
        .output()
        .unwrap();
    assert!(generate.status.success(), "{}", stderr(&generate));
    assert!(picture(&root.path().join("generated-client")).len() > 64);
}

/// Was a panic: `2>&1 | head` closes the pipe.
#[test]
fn a_reader_that_stops_reading_is_no_failure() {
    let root = workspace();
    fs::write(root.path().join("other.json"), "{}").unwrap();
    let other = root.path().join("other.json");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = command(root.path(), &["generate", "--output", "out", "--spec", other.to_str().unwrap()]);
    assert_eq!(command.stderr(writer).status().unwrap().code(), Some(1));
}

#[test]
fn a_finding_names_the_file_that_it_is_in() {
    let root = workspace();
    let other = root.path().join("other.json");
    fs::write(&other, "{\n  \"openapi\": \"2.0\"\n}").unwrap();
    let output = xtask(root.path(), &["generate", "--output", "out", "--spec", other.to_str().unwrap()]);
    assert!(stderr(&output).contains("--> other.json:2:3 at /openapi"), "{}", stderr(&output));
    assert!(stderr(&output).contains("nothing was written"), "{}", stderr(&output));
}

/// Was: the new document stayed in `spec/` although the help said that a failure changes nothing.
#[test]
fn an_update_that_cannot_generate_leaves_the_document() {
    let root = workspace();
    let document = root.path().join("other.json");
    fs::write(&document, crate::support::document(&["a"])).unwrap();
    let before = picture(root.path());
    let update = xtask(root.path(), &["update", "--from", document.to_str().unwrap()]);
    assert_eq!(update.status.code(), Some(1));
    assert!(stderr(&update).contains("neither the document nor the client was changed"), "{}", stderr(&update));
    assert_eq!(picture(root.path()), before);
}

/// Was: the other files were replaced already.
#[test]
fn a_folder_where_a_file_should_be_leaves_document_and_client() {
    let root = workspace();
    fs::create_dir_all(root.path().join("generated-client/API.md/mine")).unwrap();
    fs::write(root.path().join("generated-client/API.md/mine/note.txt"), "mine\n").unwrap();
    let committed = root.path().join("spec/clickhouse-cloud.json");
    let document = root.path().join("other.json");
    // The same document with another text.
    fs::write(&document, fs::read_to_string(&committed).unwrap().replacen("OpenAPI", "Open API", 1)).unwrap();
    let before = picture(root.path());
    for arguments in [&["generate"][..], &["update", "--from", document.to_str().unwrap()]] {
        let output = xtask(root.path(), arguments);
        assert_eq!(output.status.code(), Some(1));
        let message = "generated-client/API.md is a folder where a file should be";
        assert!(stderr(&output).contains(message), "{}", stderr(&output));
        assert_eq!(picture(root.path()), before);
    }
}

/// Was: 554 files were written outside, and a stranger's file deleted.
#[cfg(unix)]
#[test]
fn a_linked_folder_is_named_and_not_followed() {
    for link in [
        "generated-client",
        "generated-client/src",
        "generated-client/src/generated",
        "generated-client/src/generated/services",
        "tests/it",
        "tests/it/generated",
    ] {
        let outside = tempfile::tempdir().unwrap();
        fs::create_dir_all(outside.path().join("src/generated")).unwrap();
        for stranger in ["stranger.rs", "src/generated/stranger.rs"] {
            fs::write(outside.path().join(stranger), "a stranger's\n").unwrap();
        }
        let root = workspace();
        let at = root.path().join(link);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(outside.path(), &at).unwrap();
        let before = picture(outside.path());
        let output = xtask(root.path(), &["generate"]);
        assert_eq!(output.status.code(), Some(1), "{link}");
        assert!(stderr(&output).contains(&format!("{link} is a symbolic link")), "{link}: {}", stderr(&output));
        assert_eq!(picture(outside.path()), before, "{link}");
    }
}
