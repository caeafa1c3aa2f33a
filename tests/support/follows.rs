//! Files that follow from the document: compared where they were made from the same one, and made anew from another.

use std::env;
use std::fs;

use xtask::document::sha256;

use crate::{committed, root, say};

/// Compares with a file in `tests/it/follows`, which a reviewer reads as a diff. Its first line says which document it was made
/// from: from the same one the text must be the same, and from another the file is made anew. As with snapshots, `INSTA_UPDATE=no`
/// writes nothing and fails instead, and `INSTA_UPDATE=always` accepts what there is.
///
/// # Panics
///
/// Where the text differs, or the file cannot be written.
#[allow(clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]
pub fn follows(name: &str, text: &str) {
    let from = sha256(committed().spec.as_bytes());
    let text = format!("made from the document {from}\n{}\n", text.trim_end());
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
    let is_same_document = before.lines().next() == after.lines().next();
    match update {
        _ if before == after => Outcome::Same,
        Some("always") => Outcome::Write,
        Some("no") if !is_same_document => Outcome::Fail(
            "was made from another document: run this test without INSTA_UPDATE, and commit the file".to_owned(),
        ),
        _ if !is_same_document => Outcome::Write,
        _ => {
            let (old, new) = first_difference(before, after);
            Outcome::Fail(format!(
                "differs, although the document is the same; `INSTA_UPDATE=always` accepts it:\n- {old}\n+ {new}"
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
