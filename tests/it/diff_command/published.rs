//! The text of two published pairs, to be read with a reviewer's eyes: a short report, and one of nine hundred changes.

use clickhouse_cloud_generator::diff::Report;
use clickhouse_cloud_generator::{Inputs, diff};
use clickhouse_cloud_tests::{committed, counted, skipped};
use xtask::diff::approvals::Approvals;
use xtask::diff::fail::FailOn;
use xtask::diff::{Format, LONGEST, Options, Side, render};

use crate::history;

/// The document of a version, where a registry gives it.
pub(super) fn document(version: &str) -> Option<String> {
    let (_, sha256) = history::PUBLISHED.into_iter().find(|(published, _)| *published == version).unwrap();
    match history::document(version, sha256) {
        Ok(document) => Some(document),
        Err(error) => {
            skipped("diff_command", &format!("the document of {version}: no registry gives it: {error}"));
            None
        }
    }
}

/// The sides of a pair, and what differs; none is the document of 0.5.0 under the name of the committed one, which moves on.
fn pair(old: &str, new: Option<&str>) -> Option<(Side, Side, Report)> {
    let side = |version: &str| {
        Some(Side {
            name: format!("crate:clickhouse-cloud-api@{version}"),
            file: None,
            text: document(version)?,
            sha256: None,
        })
    };
    let old = side(old)?;
    let new = match new {
        Some(version) => side(version)?,
        None => {
            let file = "spec/clickhouse-cloud.json".to_owned();
            Side { name: file.clone(), file: Some(file), text: document("0.5.0")?, sha256: None }
        }
    };
    let inputs = |spec| Inputs { spec, strict: false, ..committed().inputs() };
    let report = diff::report(&inputs(&old.text), &inputs(&new.text)).unwrap_or_else(|findings| panic!("{findings}"));
    Some((old, new, report))
}

/// The report of a pair in a format.
fn report(old: &str, new: Option<&str>, format: Format, verbose: bool) -> Option<String> {
    let (old, new, report) = pair(old, new)?;
    let options = Options { format, verbose, ..Options::default() };
    Some(render(&old, &new, report, &Approvals::default(), "spec/approvals.yaml", &options).unwrap().text)
}

/// Whatever makes the gate fail, the lines that the run prints make the same run pass, and none of them is stale.
#[test]
fn the_approvals_that_are_printed_suffice() {
    let mut versions: Vec<Option<&str>> = history::PUBLISHED.iter().map(|(version, _)| Some(*version)).collect();
    versions.push(None);
    let mut struck = 0;
    for neighbours in versions.windows(2) {
        let (Some(old), new) = (neighbours[0], neighbours[1]) else { continue };
        let Some((old, new, forward)) = pair(old, new) else { continue };
        for (fail_on, kinds) in [
            (vec![FailOn::Breaking], ""),
            (vec![FailOn::Potential], ""),
            (vec![FailOn::Any], ""),
            (vec![FailOn::RustMajor], ""),
            (vec![FailOn::Breaking, FailOn::RustMajor], ""),
            (vec![FailOn::RustMajor], "kind=property-*"),
        ] {
            let mut options = Options { fail_on, ..Options::default() };
            options.filters.ignore.extend((!kinds.is_empty()).then(|| kinds.parse().unwrap()));
            let run = |approvals: &Approvals| {
                render(&old, &new, forward.clone(), approvals, "spec/approvals.yaml", &options).unwrap()
            };
            let first = run(&Approvals::default());
            assert_eq!(first.struck.is_some(), !first.to_approve.is_empty(), "{:?}", first.struck);
            struck += usize::from(first.struck.is_some());
            let entries = first.to_approve.join("\n").replace("reason: \"\"", "reason: fine");
            let approvals = Approvals::parse(&entries, "2026-01-01".parse().unwrap()).unwrap();
            let second = run(&approvals);
            let what = format!("{} → {}, {:?}", old.name, new.name, options.fail_on);
            assert_eq!((second.struck, second.stale), (None, None), "{what}");
        }
    }
    counted!("{struck} runs that struck pass with the approvals that they print");
}

fn golden(name: &str, text: &str) {
    insta::with_settings!(
        { snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!(name, text); }
    );
}

#[test]
fn from_0_4_1_to_0_4_2_each_change_has_a_line() {
    let Some(text) = report("0.4.1", Some("0.4.2"), Format::Text, false) else { return };
    let lines = text.lines().count();
    assert!((65..90).contains(&lines), "{lines} lines:\n{text}");
    assert!(!text.contains("Folded"), "{text}");
    golden("published-0.4.1-0.4.2", &text);
}

#[test]
fn from_0_4_2_to_0_5_0_a_reviewer_gets_through_in_five_minutes() {
    let Some(text) = report("0.4.2", None, Format::Text, false) else { return };
    let lines = text.lines().count();
    assert!(lines < 350, "{lines} lines");
    let breaking = text.find("\nBreaking (").unwrap();
    assert!(breaking < 500, "what breaks is on top");
    let words_only = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Operations added 29. Operations promoted to GA 17.",
        "pgSize: 61 values removed: ",
        "; 61 values added: ",
        "Permissions added (143; ",
        "Folded; each change on a line of its own: cargo xtask diff crate:clickhouse-cloud-api@0.4.2",
    ] {
        assert!(words_only.contains(words), "no `{words}` in:\n{text}");
    }
    golden("published-0.4.2-0.5.0", &text);
}

#[test]
fn what_is_folded_is_there_with_verbose() {
    let (Some(json), Some(text)) =
        (report("0.4.2", None, Format::Json, false), report("0.4.2", None, Format::Text, true))
    else {
        return;
    };
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let changes = json["changes"].as_array().unwrap();
    assert!(changes.len() > 800);
    for change in changes {
        let line = format!("        fingerprint: {}\n", change["fingerprint"].as_str().unwrap());
        assert!(text.contains(&line), "{line}");
    }
}

#[test]
fn the_comment_and_the_section_for_the_changelog_hold_the_real_pair() {
    let Some(comment) = report("0.4.2", None, Format::Markdown, false) else { return };
    assert!(comment.chars().count() <= LONGEST);
    assert!(!comment.contains("Left out"), "all of it fits");
    assert!(comment.contains("<b>Perhaps renamed (64)</b>"), "{comment}");
    let Some(section) = report("0.4.2", None, Format::Changelog, false) else { return };
    let headings: Vec<&str> = section.lines().filter(|line| line.starts_with("#### ")).collect();
    assert_eq!(
        headings,
        ["#### Breaking", "#### Added", "#### Changed", "#### Deprecated", "#### Removed", "#### Promoted to GA"]
    );
    assert!(section.contains("- `client.members().whoami` (`whoamiGet`) `GET /v1/whoami`\n"), "{section}");
    assert!(section.contains("- `client.udfs().create` (`udfCreate`)\n"), "{section}");
}
