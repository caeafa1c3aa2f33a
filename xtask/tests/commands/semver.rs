//! What `semver` reads out of two other tools, the row that it makes of it, and what it says where they are missing.

use clickhouse_cloud_generator::diff::{Level, RustChange, Verdict};
use xtask::semver::{Lines, Row, lines, required, table};

use crate::support::{command, repository, stderr};

#[test]
fn a_summary_says_what_the_version_must_do() {
    let text =
        |summary: &str| format!("     Checked [   0.1s] 229 checks\n     Summary {summary}\n    Finished [   1s]\n");
    assert_eq!(required(&text("no semver update required")), Some(Level::Patch));
    assert_eq!(
        required(&text("semver requires new major version: 3 major and 1 minor checks failed")),
        Some(Level::Major)
    );
    assert_eq!(
        required(&text("semver requires new minor version: 0 major and 1 minor checks failed")),
        Some(Level::Minor)
    );
    assert_eq!(required("error: no such file"), None);
    assert_eq!(required(&text("something new")), None);
}

#[test]
fn a_line_that_changed_went_and_came() {
    let text = "Removed items from the public API\n=================================\n-pub fn a::b()\n\n\
                Changed items in the public API\n===============================\n-pub fn a::c()\n+pub fn a::c(i64)\n\n\
                Added items to the public API\n=============================\n+pub fn a::d()\n+pub fn a::e()\n";
    assert_eq!(lines(text), Some(Lines { went: 2, came: 3 }));
    assert_eq!(lines("error: -x"), None);
    let level = |went, came| Lines { went, came }.level();
    assert_eq!((level(0, 0), level(0, 1), level(1, 9)), (Level::Patch, Level::Minor, Level::Major));
}

fn change(kind: &'static str, level: Level) -> RustChange {
    RustChange { kind, path: "a::B".to_owned(), before: None, after: None, level, causes: Vec::new() }
}

#[test]
fn a_row_says_why_ours_says_more() {
    let changes = vec![
        change("dispatch-changed", Level::Major),
        change("dispatch-changed", Level::Major),
        change("field-added", Level::Minor),
    ];
    let verdict = Verdict { level: Level::Major, changes, renames: Vec::new() };
    let more = Row::new("1", "2", &verdict, Level::Patch, Lines { went: 0, came: 4 });
    assert_eq!((more.theirs(), more.says_less()), (Level::Minor, false));
    let same = Row::new("2", "3", &verdict, Level::Major, Lines::default());
    let less = Row::new("3", "4", &Verdict::default(), Level::Patch, Lines { went: 0, came: 1 });
    assert_eq!((same.says_less(), less.says_less()), (false, true));
    assert_eq!(
        table(&[more, same, less]),
        "| documents | our verdict | major | minor | patch | cargo-semver-checks | cargo-public-api: went, came | \
         where ours says more |\n|---|---|---:|---:|---:|---|---:|---|\n\
         | 1 → 2 | major | 2 | 1 | 0 | patch | 0, 4 | dispatch-changed × 2 |\n\
         | 2 → 3 | major | 2 | 1 | 0 | major | 0, 0 | – |\n\
         | 3 → 4 | patch | 0 | 0 | 0 | patch | 0, 1 | – |\n\
         \n`dispatch-changed`: What chose one variant chooses another: it compiles, and means another thing.\n"
    );
}

#[test]
fn a_tool_that_is_missing_is_named() {
    let empty = tempfile::tempdir().unwrap();
    let output = command(&repository(), &["semver", "a.json", "b.json"]).env("PATH", empty.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = stderr(&output);
    assert!(stderr.contains("cargo-semver-checks is not on the PATH"), "{stderr}");
    assert!(stderr.contains("cargo install --locked cargo-semver-checks cargo-public-api"), "{stderr}");
}
