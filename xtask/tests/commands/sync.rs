//! `files::sync`: what it writes, removes and leaves alone, and what its error shows.

use std::fs;
use std::path::Path;

use clickhouse_cloud_generator::Files;
use xtask::Mode;
use xtask::files::{OWNED, Report, Stale, sync};

use crate::support::picture;

fn files(entries: &[(&str, &str)]) -> Files {
    entries.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn put(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn write(root: &Path, files: &Files) -> Report {
    sync(root, files, &OWNED, Mode::Write).unwrap()
}

#[test]
fn writes_what_differs_and_removes_what_is_no_longer_made() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    put(root, "src/generated/same.rs", "same\n");
    put(root, "src/generated/changed.rs", "old\n");
    put(root, "src/generated/gone/deep.rs", "gone\n");
    put(root, "src/lib.rs", "by hand\n");
    put(root, "src/generated.rs", "by hand\n");
    let before = picture(root);

    let files = files(&[
        ("src/generated/same.rs", "same\n"),
        ("src/generated/changed.rs", "new\n"),
        ("src/generated/a/new.rs", "new\n"),
        ("API.md", "# API\n"),
    ]);
    let report = write(root, &files);
    assert_eq!(report.written, ["API.md", "src/generated/a/new.rs", "src/generated/changed.rs"]);
    assert_eq!(report.removed, ["src/generated/gone/deep.rs"]);
    assert_eq!(report.unchanged, 1);

    let after = picture(root);
    assert_eq!(after.len(), 6, "{after:?}");
    for untouched in ["src/lib.rs", "src/generated.rs", "src/generated/same.rs"] {
        assert_eq!(after[&root.join(untouched)], before[&root.join(untouched)]);
    }
    assert_eq!(after[&root.join("src/generated/changed.rs")].0, b"new\n");
    assert!(!root.join("src/generated/gone").exists(), "an empty folder stays");

    // A second run finds nothing to do.
    assert_eq!(write(root, &files), Report { unchanged: 4, ..Report::default() });
    assert_eq!(sync(root, &files, &OWNED, Mode::Check).unwrap().unchanged, 4);
    assert_eq!(picture(root), after);
}

#[test]
fn check_shows_the_difference_and_the_command_and_writes_nothing() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    for name in ["a", "b", "c", "d"] {
        put(root, &format!("src/generated/{name}.rs"), "first\nold\nlast\n");
    }
    put(root, "src/generated/surplus.rs", "");
    let before = picture(root);
    let files = files(&[
        ("src/generated/a.rs", "first\nnew\nlast\n"),
        ("src/generated/b.rs", &"line\n".repeat(500)),
        ("src/generated/c.rs", "first\nold\nlast"),
        ("src/generated/d.rs", ""),
        ("API.md", "# API\n"),
    ]);
    let error = sync(root, &files, &OWNED, Mode::Check).unwrap_err();
    assert!(error.is::<Stale>());
    let message = error.to_string();
    for part in [
        "6 generated files in ",
        "--- src/generated/a.rs (on disk)\n+++ src/generated/a.rs (generated)\n@@ -1,3 +1,3 @@\n first\n-old\n+new\n last\n",
        "more lines of this difference",
        "\\ No newline at end of file",
        "  changed: src/generated/d.rs\n",
        "  missing: API.md\n",
        "  no longer generated: src/generated/surplus.rs\n",
        "run `cargo xtask generate`",
    ] {
        assert!(message.contains(part), "no `{part}` in:\n{message}");
    }
    assert!(message.lines().count() < 100, "too long to read:\n{message}");
    assert_eq!(picture(root), before);
}

#[test]
fn nothing_is_written_where_a_file_is_not_owned() {
    for name in
        ["src/lib.rs", "src/generated/../lib.rs", "/tmp/file.rs", "src/generatedx.rs", "Cargo.toml", "src/generated"]
    {
        let root = tempfile::tempdir().unwrap();
        put(root.path(), "src/generated/a.rs", "old\n");
        let before = picture(root.path());
        let files = files(&[("API.md", "new\n"), ("src/generated/a.rs", "new\n"), (name, "not owned\n")]);
        let error = sync(root.path(), &files, &OWNED, Mode::Write).unwrap_err();
        assert!(error.to_string().contains("outside of what it owns"), "{name}: {error}");
        assert_eq!(picture(root.path()), before, "{name}");
    }
}

#[test]
fn nothing_is_replaced_where_one_file_cannot_be_written() {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "src/generated/a.rs", "old\n");
    put(root.path(), "src/generated/z", "a file where the generator wants a folder\n");
    let before = picture(root.path());
    let files = files(&[("src/generated/a.rs", "new\n"), ("src/generated/z/mod.rs", "new\n")]);
    assert!(sync(root.path(), &files, &OWNED, Mode::Write).is_err());
    assert_eq!(picture(root.path()), before);
}

#[cfg(unix)]
#[test]
fn a_link_is_removed_and_not_followed() {
    let elsewhere = tempfile::tempdir().unwrap();
    put(elsewhere.path(), "keep.rs", "keep\n");
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "src/generated/a.rs", "a\n");
    std::os::unix::fs::symlink(elsewhere.path(), root.path().join("src/generated/link")).unwrap();
    let report = write(root.path(), &files(&[("src/generated/a.rs", "a\n")]));
    assert_eq!(report.removed, ["src/generated/link"]);
    assert!(elsewhere.path().join("keep.rs").exists());
}

#[cfg(unix)]
#[test]
fn a_written_file_is_as_readable_as_any_other() {
    use std::os::unix::fs::PermissionsExt;

    let root = tempfile::tempdir().unwrap();
    put(root.path(), "src/lib.rs", "");
    write(root.path(), &files(&[("API.md", "# API\n")]));
    let mode = |name: &str| root.path().join(name).metadata().unwrap().permissions().mode();
    assert_eq!(mode("API.md"), mode("src/lib.rs"));
}
