//! OpenAPI document → a report of what is wrong with it, for those who publish it.
//!
//! The compiler copes with every class that is listed here; the report says how often it has to, where, why that matters to
//! whoever reads the document with another tool, and what of ours answers it. A class is a [`Rule`]; what cannot be
//! established from the document alone, without a false positive, is not a rule. Overlay actions that rest on what the API was
//! seen to do are listed beside the classes.

mod document;
mod mends;
mod rules;
mod structure;
mod value;

use std::collections::BTreeSet;

use serde_json::Value;

pub use mends::Mend;
pub use rules::RULES;

use crate::diagnostic::{Diagnostics, Position};
use crate::overlay::{Mode, Overlay};
use crate::source;
use document::Document;

/// How much a class matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The document says something that is not so: a client that believes it fails.
    Error,
    /// The document leaves open what a client must know: clients guess, and differ.
    Warning,
    /// Widths, names, repetition, documentation: nothing is wrong, and the result is worse than it could be.
    Note,
}

impl Severity {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A class of findings.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, in kebab case.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong, as a sentence.
    pub what: &'static str,
    /// Why it matters for a client, as a sentence.
    pub why: &'static str,
    /// What of this repository answers it.
    pub answer: &'static str,
    find: fn(&Document<'_>, &mut Found),
}

/// The places that a rule finds, each with what is wrong there.
#[derive(Debug, Default)]
struct Found(Vec<(String, String)>);

impl Found {
    fn add(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.0.push((pointer.into(), message.into()));
    }
}

/// One place where the document is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// JSON pointer of the place.
    pub pointer: String,
    /// Line and column, where the document is JSON.
    pub position: Option<Position>,
    /// What is wrong there.
    pub message: String,
    /// The overlay actions, counted from 0, after which it is no longer wrong.
    pub mended_by: Vec<usize>,
}

/// A rule and what it found.
#[derive(Clone, Debug)]
pub struct Class {
    /// The rule.
    pub rule: &'static Rule,
    /// Its findings, in the order of the document where that is JSON.
    pub findings: Vec<Finding>,
}

/// What is wrong with a document.
#[derive(Clone, Debug)]
pub struct Report {
    /// Every rule, in the order of [`RULES`], also those that found nothing.
    pub classes: Vec<Class>,
    /// Every action of the overlay.
    pub mends: Vec<Mend>,
}

/// Reads a document and applies every rule.
///
/// `overlay` is what we mend: a finding that is gone afterwards says so. Actions that do not apply to this document are left out.
///
/// # Errors
///
/// Where the document or the overlay cannot be read.
pub fn lint(spec: &str, overlay: &str) -> Result<Report, Diagnostics> {
    let document = source::parse(spec)?;
    let mut mended = document.clone();
    Overlay::parse(overlay)?.apply(&mut mended, Mode::Lenient);
    let (before, after) = (find(&document), find(&mended));
    let mut mends = mends::mends(overlay, &document)?;
    let pointers: Vec<&str> = before.iter().flat_map(|found| &found.0).map(|(pointer, _)| pointer.as_str()).collect();
    let mut positions = source::locate_all(spec, &pointers).into_iter();
    let mut classes = Vec::new();
    for ((rule, found), after) in RULES.iter().zip(&before).zip(&after) {
        let left: BTreeSet<&(String, String)> = after.0.iter().collect();
        let findings = found.0.iter().map(|place| {
            let (pointer, message) = place.clone();
            // A note is not a defect: if it is gone, something else was mended.
            let is_gone = rule.severity != Severity::Note && !left.contains(place);
            let mended_by = if is_gone { mends::credit(&mut mends, &document, &pointer) } else { Vec::new() };
            Finding { pointer, position: positions.next().flatten(), message, mended_by }
        });
        let mut findings: Vec<Finding> = findings.collect();
        findings.sort_by_key(|finding| finding.position);
        classes.push(Class { rule, findings });
    }
    Ok(Report { classes, mends })
}

/// What every rule finds, in the order of [`RULES`].
fn find(document: &Value) -> Vec<Found> {
    let document = Document::new(document);
    let apply = |rule: &Rule| {
        let mut found = Found::default();
        (rule.find)(&document, &mut found);
        found
    };
    RULES.iter().map(apply).collect()
}
