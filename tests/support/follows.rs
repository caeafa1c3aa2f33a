//! Files that follow from the document: compared where they were made from the same inputs, and made anew from others.

use std::env;
use std::fs;

use xtask::document::sha256;

use crate::{committed, root, say};

/// Compares with a file in `tests/it/follows`, which a reviewer reads as a diff. Its first line says which document, overlay and policy
/// it was made from: from the same ones the text must be the same, and from others the file is made anew. As with snapshots,
/// `INSTA_UPDATE=no` writes nothing and fails instead, and `INSTA_UPDATE=always` accepts what there is.
///
/// # Panics
///
/// Where the text differs, or the file cannot be written.
#[allow(clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]
pub fn follows(name: &str, text: &str) {
    let inputs = committed();
    let from = sha256([inputs.spec.as_str(), &inputs.overlay, &inputs.policy].join("\0").as_bytes());
    let text = format!("made from {from}\n{}\n", text.trim_end());
    let path = format!("tests/it/follows/{name}.txt");
    let file = root().join(&path);
    let before = fs::read_to_string(&file).unwrap_or_default();
    match outcome(&before, &text, env::var("INSTA_UPDATE").ok().as_deref()) {
        Outcome::Same => {}
        Outcome::Write => {
            fs::write(&file, text).unwrap_or_else(|error| panic!("cannot write {path}: {error}"));
            say(&format!("{path} follows the document: read its diff, and commit it"));
        }
        Outcome::Fail(why) => panic!("{path} {why}"),
    }
}

/// What to do about a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is as it should be.
    Same,
    /// It is to be written.
    Write,
    /// It is wrong.
    Fail(String),
}

/// What to do where a file has one text and should have another; `update` is the value of `INSTA_UPDATE`.
#[must_use]
pub fn outcome(before: &str, after: &str, update: Option<&str>) -> Outcome {
    let same_inputs = before.lines().next() == after.lines().next();
    match update {
        _ if before == after => Outcome::Same,
        Some("always") => Outcome::Write,
        Some("no") if !same_inputs => {
            Outcome::Fail("was made from another document, overlay or policy: run this test, and commit it".to_owned())
        }
        _ if !same_inputs => Outcome::Write,
        _ => {
            let (old, new) = first_difference(before, after);
            Outcome::Fail(format!(
                "differs, although document, overlay and policy are the same; `INSTA_UPDATE=always` accepts it:\n- {old}\n+ {new}"
            ))
        }
    }
}

/// The first lines that differ.
fn first_difference<'a>(before: &'a str, after: &'a str) -> (&'a str, &'a str) {
    let (mut old, mut new) = (before.lines(), after.lines());
    loop {
        match (old.next(), new.next()) {
            (Some(old), Some(new)) if old == new => {}
            (old, new) => return (old.unwrap_or("(the end)"), new.unwrap_or("(the end)")),
        }
    }
}
