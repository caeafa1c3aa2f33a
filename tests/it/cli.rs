//! Bad inputs through the command: it fails, and the tree is as it was. That a failure is exit code 1 is tested with the binary.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use clickhouse_cloud_tests::files_below;
use tempfile::TempDir;
use xtask::generate::{Options, run};
use xtask::{Mode, Workspace};

use crate::diagnostics::{Case, cases};

/// Every file below a folder, its contents and the time of its last change.
fn picture(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let seen = |path: PathBuf| {
        let modified = path.metadata().unwrap().modified().unwrap();
        (path.clone(), (fs::read(&path).unwrap(), modified))
    };
    files_below(folder).into_iter().map(seen).collect()
}

/// A workspace with these inputs, and a client that was generated from others.
fn workspace(case: &Case) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (file, text) in [
        ("spec/clickhouse-cloud.json", case.spec.as_str()),
        ("spec/overlay.yaml", &case.overlay),
        ("generator/policy.yaml", &case.policy),
        ("generated-client/API.md", "# API\n"),
        ("generated-client/src/generated/mod.rs", "//! Before.\n"),
        ("generated-client/src/generated/things/surplus.rs", "//! Before.\n"),
    ] {
        let path = root.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

#[test]
fn what_cannot_be_compiled_changes_no_file() {
    let mut refused = 0;
    for case in cases().into_iter().filter(|case| case.strict) {
        let findings = case.run().0;
        if !findings.has_errors() {
            continue;
        }
        let (errors, warnings) = findings.counts();
        let root = workspace(&case);
        let before = picture(root.path());
        for mode in [Mode::Write, Mode::Check] {
            let error =
                run(&Workspace::at(root.path()), &Options { quiet: true, ..Options::default() }, mode).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!(
                    "{errors} error(s) and {warnings} warning(s) for spec/clickhouse-cloud.json; nothing was written"
                ),
                "{}",
                case.name
            );
        }
        assert_eq!(picture(root.path()), before, "{}", case.name);
        refused += 1;
    }
    assert!(refused > 50, "only {refused} inputs were refused");
}

#[test]
fn what_compiles_with_warnings_is_written() {
    let case = cases().into_iter().find(|case| case.name == "a badge that nobody knows").unwrap();
    let root = workspace(&case);
    let report = run(&Workspace::at(root.path()), &Options { quiet: true, ..Options::default() }, Mode::Write).unwrap();
    assert!(report.written.contains(&"API.md".to_owned()), "{report:?}");
    assert_eq!(report.removed, ["src/generated/things/surplus.rs"]);
}
