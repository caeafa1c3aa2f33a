//! Stage D: two documents → what changed, each change once, with its effect on the wire and on Rust callers.
//!
//! The wire is compared on the intermediate representation, so that a choice of names cannot hide a change; the verdict
//! about Rust compares the two models, so that it is about the code that users compile.

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

use crate::diagnostic::{Diagnostic, Diagnostics};
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
    let (old_side, new_side) = std::thread::scope(|scope| {
        let other = scope.spawn(|| crate::compile(old));
        let new = crate::compile(new);
        let old = other.join().unwrap_or_else(|_| {
            Err(Diagnostic::error("diff", "", "the thread that compiled the old document stopped: report it").into())
        });
        (old, new)
    });
    let mut report = compare(&old_side?, &new_side?);
    locate(&mut report.changes, old.spec, |change| &mut change.old);
    locate(&mut report.changes, new.spec, |change| &mut change.new);
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

/// Fills in the lines of one side.
fn locate(changes: &mut [Change], text: &str, site: impl Fn(&mut Change) -> &mut Option<Site>) {
    let mut sites: Vec<&mut Site> = changes.iter_mut().filter_map(|change| site(change).as_mut()).collect();
    let pointers: Vec<&str> = sites.iter().map(|site| site.pointer.as_str()).collect();
    let lines: Vec<Option<usize>> = source::locate_all(text, &pointers)
        .into_iter()
        .map(|position| position.map(|position| position.line))
        .collect();
    for (site, line) in sites.iter_mut().zip(lines) {
        site.line = line;
    }
}
