//! Files that follow from the document: when they are made anew, and when they fail.

#![allow(clippy::panic, reason = "what goes wrong in a test fails the test")]

use clickhouse_cloud_tests::{Outcome, outcome};

const OLD: &str = "made from a\none\ntwo\n";

#[test]
fn another_document_makes_them_anew_and_ci_wants_them_committed() {
    let next = "made from b\none\nthree\n";
    for (update, wanted) in [(None, Outcome::Write), (Some("always"), Outcome::Write), (Some("auto"), Outcome::Write)] {
        assert_eq!(outcome(OLD, next, update), wanted, "{update:?}");
        assert_eq!(outcome("", next, update), wanted, "{update:?}");
    }
    for before in [OLD, ""] {
        let Outcome::Fail(why) = outcome(before, next, Some("no")) else { panic!("CI lets a stale file pass") };
        assert!(why.contains("another document") && why.contains("commit the file"), "{why}");
    }
}

#[test]
fn the_same_document_gives_the_same_file() {
    let other = "made from a\none\nthree\n";
    for update in [None, Some("no"), Some("auto")] {
        assert_eq!(outcome(OLD, OLD, update), Outcome::Same);
        let Outcome::Fail(why) = outcome(OLD, other, update) else {
            panic!("{update:?}: a change of the client passes")
        };
        assert!(why.contains("- two\n+ three"), "{why}");
    }
    assert_eq!(outcome(OLD, other, Some("always")), Outcome::Write);
}
