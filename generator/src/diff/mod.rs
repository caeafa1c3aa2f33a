//! Stage D: two documents → what changed, each change once, with its effect on the wire and on Rust callers.
//!
//! The wire is compared on the documents as the overlay left them, so that neither a choice of names nor what a client does not
//! need can hide a change; the verdict about Rust compares the two models, so that it is about the code that users compile.

mod change;
mod collect;
mod document;
mod effect;
mod exchange;
mod keyword;
mod kind;
mod methods;
mod object;
mod operation;
mod parameter;
mod path;
mod reach;
mod rust;
mod schema;
mod shared;
mod union;
mod verdict;
mod view;

use std::collections::BTreeMap;

use serde::Serialize;

pub use change::{Change, Class, Site};
pub use kind::Kind;
pub use methods::Method;
pub use rust::RustKind;
pub use verdict::{Level, Rename, RustChange, Verdict};

use crate::both::both;
use crate::diagnostic::Diagnostics;
use crate::{Compiled, Inputs, source};

/// What changed from one document to another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Every change of the document, most serious first, then by place.
    pub changes: Vec<Change>,
    /// Differences that say nothing, by the name of the rule that knows them, counted.
    pub noise: BTreeMap<&'static str, usize>,
    /// What it does to Rust callers.
    pub rust: Verdict,
    /// The method of the client behind each operation id of either document.
    #[serde(skip)]
    pub methods: BTreeMap<String, Method>,
}

/// Compares two documents. Both are read with the same overlay and policy, leniently, so that neither a fix nor a preference
/// of ours shows up as a change of theirs.
///
/// # Errors
///
/// All findings about the document that cannot be compiled, the old one's first.
pub fn report(old: &Inputs<'_>, new: &Inputs<'_>) -> Result<Report, Diagnostics> {
    let lenient = |inputs: &Inputs<'_>| crate::compile(&Inputs { strict: false, ..*inputs });
    let (new_side, old_side) = both(|| lenient(new), || lenient(old))?;
    let mut report = compare(&old_side?, &new_side?);
    let (old_lines, new_lines) = both(
        || lines(old.spec, report.changes.iter().map(|change| &change.old)),
        || lines(new.spec, report.changes.iter().map(|change| &change.new)),
    )?;
    for (change, (old_line, new_line)) in report.changes.iter_mut().zip(old_lines.into_iter().zip(new_lines)) {
        change.old.iter_mut().for_each(|site| site.line = old_line);
        change.new.iter_mut().for_each(|site| site.line = new_line);
    }
    Ok(report)
}

/// Compares two compiled documents; sites carry no lines.
#[must_use]
pub fn compare(old: &Compiled, new: &Compiled) -> Report {
    let mut collector = collect::Collector::new(&old.document, &new.document);
    collector.documents();
    let (changes, noise) = collector.finish();
    let rust = rust::verdict(old, new, &changes);
    Report { changes, noise, rust, methods: methods::methods(old, new) }
}

/// The line of each site in a text.
fn lines<'a>(text: &str, sites: impl Iterator<Item = &'a Option<Site>>) -> Vec<Option<usize>> {
    let pointers: Vec<Option<&str>> = sites.map(|site| site.as_ref().map(|site| site.pointer.as_str())).collect();
    let wanted: Vec<&str> = pointers.iter().flatten().copied().collect();
    let mut found = source::locate_all(text, &wanted).into_iter();
    pointers.iter().map(|pointer| pointer.and_then(|_| found.next().flatten()).map(|position| position.line)).collect()
}
