//! Approvals: what they keep from failing, where they show, and what is said of those that are stale, expired or misspelt.

use tempfile::TempDir;
use xtask::diff::fail::FailOn;
use xtask::diff::{ApprovalsFrom, Format, Options};

use super::{complaint, diff, filters, options, workspace, write};

/// The small pair with these approvals.
fn with(approvals: &str) -> TempDir {
    let folder = workspace();
    write(folder.path(), "spec/approvals.yaml", approvals);
    folder
}

fn failing(folder: &TempDir) -> Options {
    Options { fail_on: vec![FailOn::Breaking], ..options(folder) }
}

/// Every breaking change of the small pair.
const ALL: &str = "\
# Comments are fine.
- { fingerprint: \"operation-removed:instanceUpdate\", reason: \"nobody called it\" }
- fingerprint: \"*:Service.tier\"
  reason: announced in spring
  expires: 2999-12-31
- { fingerprint: \"property-required:*\", reason: \"was refused without it anyway\" }
- { fingerprint: \"enum-value-removed:Region=ap-`south`-1\", reason: \"closed\" }
- { fingerprint: \"type-changed:Backup.size\", reason: \"too large for a number\" }
";

#[test]
fn what_is_approved_does_not_fail_and_is_shown_apart() {
    let folder = with(ALL);
    let outcome = diff(&folder, &failing(&folder));
    assert_eq!((outcome.struck, outcome.stale), (None, None));
    assert!(!outcome.text.contains("Breaking (") && !outcome.text.contains("To approve"), "{}", outcome.text);
    assert!(
        outcome.text.contains("Wire: breaking."),
        "an approval changes what fails, not what happened: {}",
        outcome.text
    );
    insta::with_settings!(
        { snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!("approved", outcome.text); }
    );
    let approved = |format| diff(&folder, &Options { format, ..options(&folder) }).text;
    assert!(approved(Format::Markdown).contains("<b>Approved (5)</b>"));
    assert_eq!(approved(Format::Sarif).matches("\"justification\"").count(), 5);
    assert_eq!(approved(Format::Json).matches("\"approval\"").count(), 5);
    assert!(!approved(Format::Github).contains("::error"), "{}", approved(Format::Github));
    assert!(approved(Format::Html).contains("<h2>Approved <small>5</small></h2>"));
}

#[test]
fn without_approvals_the_first_changes_are_named() {
    let folder = workspace();
    let struck = diff(&folder, &failing(&folder)).struck.unwrap();
    assert!(
        struck.starts_with("--fail-on breaking: 5 breaking changes that nobody approved\n  instanceUpdate: "),
        "{struck}"
    );
    assert!(struck.ends_with("… and 2 more"), "{struck}");
}

#[test]
fn each_threshold_strikes_where_it_says() {
    let folder = workspace();
    let struck = |fail_on, only: &str| {
        let only: &[&str] = if only.is_empty() { &[] } else { &[only] };
        diff(&folder, &Options { fail_on: vec![fail_on], filters: filters(only, &[]), ..options(&folder) })
            .struck
            .is_some()
    };
    for (fail_on, documentation, compatible, potential, breaking) in [
        (FailOn::Any, true, true, true, true),
        (FailOn::Potential, false, false, true, true),
        (FailOn::Breaking, false, false, false, true),
        (FailOn::RustMajor, false, false, false, true),
    ] {
        assert_eq!(struck(fail_on, "kind=description-changed"), documentation, "{fail_on:?}");
        assert_eq!(struck(fail_on, "kind=deprecated"), compatible, "{fail_on:?}");
        assert_eq!(struck(fail_on, "kind=permission-added"), potential, "{fail_on:?}");
        assert_eq!(struck(fail_on, "kind=operation-removed"), breaking, "{fail_on:?}");
    }
}

#[test]
fn a_rust_change_is_approved_with_all_that_is_behind_it() {
    let major = |approvals: &str| {
        let folder = with(approvals);
        diff(&folder, &Options { fail_on: vec![FailOn::RustMajor], ..options(&folder) }).struck
    };
    assert!(major("").unwrap().contains("5 changes after which callers no longer compile"), "{:?}", major(""));
    let one = major("- { fingerprint: \"type-changed:Backup.size\", reason: \"fine\" }");
    assert!(one.as_ref().unwrap().contains("4 changes"), "{one:?}");
    assert_eq!(major(ALL), None);
}

#[test]
fn a_stale_entry_is_an_error_that_names_it() {
    let folder = with("- { fingerprint: \"property-removed:Service.size\", reason: \"a slip\" }");
    let outcome = diff(&folder, &options(&folder));
    assert_eq!(
        outcome.stale.unwrap(),
        "1 of spec/approvals.yaml approve(s) no change: delete what is stale, correct what is misspelt, or leave the file \
         out by --no-approvals\n  property-removed:Service.size"
    );
    // What a filter leaves out is there all the same.
    let folder = with("- { fingerprint: \"type-changed:Backup.size\", reason: \"fine\" }");
    let outcome = diff(&folder, &Options { filters: filters(&["tag=Service"], &[]), ..options(&folder) });
    assert_eq!(outcome.stale, None);
}

#[test]
fn two_documents_that_are_the_same_make_no_entry_stale() {
    let folder = with(ALL);
    let same = Options { old: options(&folder).old, new: options(&folder).old, ..Options::default() };
    assert_eq!(diff(&folder, &same).stale, None);
}

#[test]
fn an_expired_entry_approves_nothing_and_is_reported() {
    let folder = with("- { fingerprint: \"*:Service.tier\", reason: \"for now\", expires: 2001-02-03 }");
    let outcome = diff(&folder, &failing(&folder));
    assert!(outcome.struck.unwrap().contains("5 breaking changes"));
    assert_eq!(outcome.stale, None);
    let note = "the approval of `*:Service.tier` in spec/approvals.yaml expired on 2001-02-03, and approves nothing";
    assert_eq!(outcome.notes, [note]);
    for format in [Format::Markdown, Format::Json] {
        let text = diff(&folder, &Options { format, ..options(&folder) }).text;
        assert!(text.contains("2001-02-03"), "{text}");
    }
}

#[test]
fn an_entry_counts_on_its_last_day() {
    let approvals = |expires: &str| {
        let text = format!("- {{ fingerprint: \"a:b\", reason: r, expires: {expires} }}");
        xtask::diff::approvals::Approvals::parse(&text, "2026-11-23".parse().unwrap()).unwrap()
    };
    assert_eq!((approvals("2026-11-23").valid.len(), approvals("2026-11-22").expired.len()), (1, 1));
}

#[test]
fn what_is_no_approval_says_what_one_is() {
    for (text, words) in [
        ("- { fingerprint: \"a:b\" }", "missing field `reason`"),
        ("- { fingerprint: \"a:b\", reason: \"\" }", "`a:b` has no reason"),
        ("- { fingerprint: \"*\", reason: r }", "approves everything"),
        ("- { fingerprint: \"a:b\", reason: r, until: 2027-01-01 }", "unknown field `until`"),
        ("- { fingerprint: \"a:b\", reason: r, expires: soon }", "write YYYY-MM-DD"),
        ("- { fingerprint: \"a:b\", reason: r, expires: 2027-02-30 }", "write YYYY-MM-DD"),
        ("- { fingerprint: \"a:b\", reason: r\n", "line "),
        ("approvals: []", "an entry is `- { fingerprint: …, reason: …, expires: YYYY-MM-DD }`"),
    ] {
        let folder = with(text);
        let message = complaint(&folder, &options(&folder));
        assert!(message.starts_with("error: cannot use the approvals in spec/approvals.yaml"), "{message}");
        assert!(message.contains(words), "{text}: {message}");
    }
}

#[test]
fn the_lines_to_paste_approve_what_they_stand_under() {
    let folder = workspace();
    let text = diff(&folder, &options(&folder)).text;
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("- { fingerprint: ")).collect();
    assert_eq!(lines.len(), 5, "{text}");
    // The reason is for a person to give.
    write(folder.path(), "spec/approvals.yaml", &lines.join("\n"));
    assert!(complaint(&folder, &options(&folder)).contains("has no reason"));
    write(folder.path(), "spec/approvals.yaml", &lines.join("\n").replace("\"\" }", "\"looked at\" }"));
    let outcome = diff(&folder, &failing(&folder));
    assert_eq!((outcome.struck, outcome.stale), (None, None));
}

#[test]
fn another_file_or_none() {
    let folder = with("- { fingerprint: \"no:change\", reason: stale }");
    write(folder.path(), "mine.yaml", ALL);
    let mine = ApprovalsFrom::File(folder.path().join("mine.yaml"));
    let outcome = diff(&folder, &Options { approvals: mine, ..failing(&folder) });
    assert_eq!((outcome.struck, outcome.stale), (None, None));
    let outcome = diff(&folder, &Options { approvals: ApprovalsFrom::Nowhere, ..failing(&folder) });
    assert!(outcome.struck.is_some() && outcome.stale.is_none());
    let missing = ApprovalsFrom::File(folder.path().join("missing.yaml"));
    let message = complaint(&folder, &Options { approvals: missing, ..options(&folder) });
    assert_eq!(message, "error: there is no file ROOT/missing.yaml, which --approvals names");
}

#[test]
fn the_committed_file_reads() {
    let approvals =
        xtask::diff::approvals::Approvals::read(&clickhouse_cloud_tests::root().join("spec/approvals.yaml"), "")
            .unwrap();
    assert!(approvals.expired.is_empty(), "{approvals:?}");
}
