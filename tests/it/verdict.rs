//! Two documents, and what their difference asks of programs that compile against the generated crate.
//!
//! `fixtures/verdict/cases.yaml` has a change for every kind; the snapshot shows the verdict about each, forth and back, with the
//! changes of the document behind it. `INSTA_UPDATE=always cargo test verdict` accepts what has changed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod case;
mod causes;
mod published;
mod quotes;
mod renames;

use std::collections::BTreeSet;
use std::fmt::Write;

use case::{Case, compile, judge};
use clickhouse_cloud_generator::diff::{Level, RustKind, Verdict};

/// A line for each change, its causes below it.
fn show(verdict: &Verdict) -> String {
    let mut text = format!("{:?}\n", verdict.level);
    for change in &verdict.changes {
        let quoted = |text: &Option<String>| text.as_ref().map_or_else(|| "-".to_owned(), |text| format!("`{text}`"));
        let (before, after) = (quoted(&change.before), quoted(&change.after));
        writeln!(text, "  {:?} {} {}: {before} → {after}", change.level, change.kind, change.path).unwrap();
        for cause in &change.causes {
            writeln!(text, "    because of {cause}").unwrap();
        }
    }
    text
}

#[test]
fn every_kind_is_found_and_explained() {
    let mut text = String::new();
    let mut kinds = BTreeSet::new();
    let mut unexplained = Vec::new();
    for case in Case::all() {
        let (old, new) = case.sides();
        for (way, from, to) in [("forth", &old, &new), ("back", &new, &old)] {
            let verdict = judge(from, to);
            writeln!(text, "{}, {way}: {}", case.name, show(&verdict)).unwrap();
            kinds.extend(verdict.changes.iter().map(|change| change.kind));
            let bare = verdict.changes.iter().filter(|change| change.causes.is_empty());
            unexplained.extend(bare.map(|change| format!("{}, {way}: {}", case.name, change.path)));
        }
    }
    let missing: Vec<&str> =
        RustKind::ALL.iter().map(|kind| kind.slug()).filter(|kind| !kinds.contains(kind)).collect();
    insta::with_settings!({ snapshot_path => "snapshots/verdict", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("cases", text);
    });
    assert!(missing.is_empty(), "no case has a change of the kinds {missing:?}");
    // A change without a cause is a defect, unless the documents are the same there and the policies are not.
    let by_policy = [
        "a wait that gives something else",
        "a handle of another name",
        "a request value",
        "a method of another name",
        "a type that can be sent back",
        // Arguments come in the order of the document, which means nothing on the wire.
        "required query parameters in another order",
    ];
    unexplained.retain(|change| !by_policy.iter().any(|case| change.starts_with(case)));
    assert!(unexplained.is_empty(), "no change of the document is behind these:\n{}", unexplained.join("\n"));
}

#[test]
fn a_document_equals_itself() {
    for compiled in [compile(&case::base(), ""), clickhouse_cloud_tests::compiled().clone()] {
        assert_eq!(judge(&compiled, &compiled), Verdict::default());
    }
}

#[test]
fn forth_and_back_mirror_each_other() {
    // An alias that one side has is not mirrored by the other.
    for case in Case::all().iter().filter(|case| case.has_one_policy()) {
        let (old, new) = case.sides();
        let (forth, back) = (judge(&old, &new), judge(&new, &old));
        let came = |verdict: &Verdict| verdict.changes.iter().filter(|change| change.before.is_none()).count();
        let went = |verdict: &Verdict| verdict.changes.iter().filter(|change| change.after.is_none()).count();
        assert_eq!((came(&forth), went(&forth)), (went(&back), came(&back)), "{}", case.name);
    }
}

#[test]
fn levels_are_those_of_semantic_versioning() {
    let level = |name: &str| {
        let cases = Case::all();
        let case = cases.iter().find(|case| case.name == name).unwrap_or_else(|| panic!("no case `{name}`"));
        let (old, new) = case.sides();
        (judge(&old, &new).level, judge(&new, &old).level)
    };
    assert_eq!(level("words only"), (Level::Patch, Level::Patch));
    assert_eq!(level("one more operation"), (Level::Minor, Level::Major));
    assert_eq!(level("one more property, optional"), (Level::Minor, Level::Major));
    assert_eq!(level("one more property of a request, required"), (Level::Major, Level::Major));
    assert_eq!(level("one more value of an enum"), (Level::Minor, Level::Major));
    assert_eq!(level("one more arm of a union"), (Level::Minor, Level::Major));
    assert_eq!(level("another resource uses a type"), (Level::Minor, Level::Major));
}
