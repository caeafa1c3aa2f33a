//! Stage D: two documents → what changed, each change once, with its effect on the wire and on Rust callers.
//!
//! The wire is compared on the documents as published, so that neither a choice of names, nor what a client does not need, nor a
//! mend of ours can hide a change; the verdict about Rust compares the two models, so that it is about the code that users compile.

mod change;
mod collect;
mod document;
mod effect;
mod exchange;
mod fold;
mod keyword;
mod kind;
mod member;
mod methods;
mod near;
mod object;
mod operation;
mod pair;
mod parameter;
mod path;
mod reach;
mod rust;
mod schema;
mod security;
mod shared;
mod side;
mod spelling;
mod union;
mod verdict;
mod view;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

pub use change::{Change, Class, Site};
pub use kind::Kind;
pub use methods::Method;
pub use rust::RustKind;
pub use side::{Uncompiled, Unreadable, Which};
pub use verdict::{Level, Rename, RustChange, Verdict};

use crate::compile::{Compiled, Settings, located};
use crate::diagnostic::Diagnostic;
use crate::inputs::Inputs;
use crate::overlay::Overlay;
use crate::source;
use crate::threads::{discard, join};
use side::Side;

/// What changed from one document to another, without what it does to Rust callers.
#[derive(Clone, Debug, PartialEq)]
pub struct Wire {
    /// Every change of the document, most serious first, then by place.
    pub changes: Vec<Change>,
    /// Differences that say nothing, by the name of the rule that knows them, counted.
    pub noise: BTreeMap<&'static str, usize>,
}

/// What changed from one document to another.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Every change of the document, most serious first, then by place.
    pub changes: Vec<Change>,
    /// Differences that say nothing, by the name of the rule that knows them, counted.
    pub noise: BTreeMap<&'static str, usize>,
    /// What it does to Rust callers; `None` if a document does not compile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rust: Option<Verdict>,
    /// The documents that do not compile, with the reasons.
    #[serde(skip)]
    pub uncompiled: Vec<Uncompiled>,
    /// The method of the client behind each operation id of either document, as far as they compile.
    #[serde(skip)]
    pub methods: BTreeMap<String, Method>,
    /// The resource of the client that each operation id of either document belongs to.
    #[serde(skip)]
    pub resources: BTreeMap<String, String>,
}

/// Compares two documents. Both are read with the same overlay and policy, leniently, so that neither a fix nor a preference
/// of ours shows up as a change of theirs: those of `old`. Where one of them does not compile, the wire is compared all the same.
///
/// # Errors
///
/// The first document that cannot be read, with its findings.
pub fn report(old: &Inputs<'_>, new: &Inputs<'_>) -> Result<Report, Unreadable> {
    let failed = |which| move |findings| Unreadable { which, findings };
    let stopped = |finding: Diagnostic| failed(Which::Old)(finding.into());
    let documents = || join(|| source::parse(new.spec), || source::parse(old.spec));
    let (settings, documents) = join(|| Settings::parse(old), documents).map_err(stopped)?;
    let (new_document, old_document) = documents.map_err(stopped)?;
    let settings = settings.map_err(|findings| failed(Which::Old)(located(findings, old)))?;
    let read = |which, document: Result<Value, Diagnostic>, inputs| {
        document.map(Arc::new).map_err(|finding| failed(which)(located(finding.into(), inputs)))
    };
    let old_document = read(Which::Old, old_document, old)?;
    let new_document = read(Which::New, new_document, new)?;
    let wire = || placed(mended(&settings.overlay, &old_document, &new_document), old.spec, new.spec);
    let sides = || join(|| Side::read(&new_document, &settings, new), || Side::read(&old_document, &settings, old));
    let (sides, wire) = join(sides, wire).map_err(stopped)?;
    let (new_side, old_side) = sides.map_err(stopped)?;
    let sides = (old_side.map_err(failed(Which::Old))?, new_side.map_err(failed(Which::New))?);
    let report = match &sides {
        (Side::Compiled(old), Side::Compiled(new)) => judged(old, new, wire),
        (old, new) => on_the_wire(old, new, wire),
    };
    discard(sides);
    Ok(report)
}

/// Compares two compiled documents; sites carry no lines.
#[must_use]
pub fn compare(old: &Compiled, new: &Compiled) -> Report {
    judged(old, new, mended(&new.overlay, &old.document, &new.document))
}

/// What changed on the wire, and what that does to Rust callers.
fn judged(old: &Compiled, new: &Compiled, Wire { changes, noise }: Wire) -> Report {
    let rust = rust::verdict(old, new, &changes);
    let methods = methods::methods([old, new]);
    let resources = methods.iter().map(|(id, method)| (id.clone(), method.resource.clone())).collect();
    Report { changes, noise, rust: Some(rust), uncompiled: Vec::new(), methods, resources }
}

/// What changed on the wire between two documents of which one at least does not compile.
fn on_the_wire(old: &Side, new: &Side, Wire { changes, noise }: Wire) -> Report {
    let methods = methods::methods([old, new].into_iter().filter_map(Side::compiled));
    let mut resources = old.resources();
    resources.extend(new.resources());
    let uncompiled = [(Which::Old, old), (Which::New, new)]
        .into_iter()
        .filter_map(|(which, side)| Some(Uncompiled { which, errors: side.errors()?.clone() }))
        .collect();
    Report { changes, noise, rust: None, uncompiled, methods, resources }
}

/// Compares two documents as published: a mend of ours hides no change of theirs, and a defect that they fixed is none.
fn mended(overlay: &Overlay, old: &Value, new: &Value) -> Wire {
    let (old, new) = overlay.between(old, new);
    wire(&old, &new)
}

/// Compares two documents and nothing that is made of them; sites carry no lines.
#[must_use]
pub fn wire(old: &Value, new: &Value) -> Wire {
    let ((old, of_old), (new, of_new)) = (spelling::respelled(old), spelling::respelled(new));
    let mut collector = collect::Collector::new(&old, &new);
    for _ in of_old.iter().filter(|at| !of_new.contains(at)).chain(of_new.iter().filter(|at| !of_old.contains(at))) {
        collector.noise("reference-spelling");
    }
    document::compare(&mut collector);
    let (changes, noise) = collector.finish();
    Wire { changes, noise }
}

/// The wire with the line of each site.
fn placed(mut wire: Wire, old: &str, new: &str) -> Wire {
    let old_lines = lines(old, wire.changes.iter().map(|change| &change.old));
    let new_lines = lines(new, wire.changes.iter().map(|change| &change.new));
    for (change, (old_line, new_line)) in wire.changes.iter_mut().zip(old_lines.into_iter().zip(new_lines)) {
        change.old.iter_mut().for_each(|site| site.line = old_line);
        change.new.iter_mut().for_each(|site| site.line = new_line);
    }
    wire
}

/// The line of each site in a text.
fn lines<'a>(text: &str, sites: impl Iterator<Item = &'a Option<Site>>) -> Vec<Option<usize>> {
    let pointers: Vec<Option<&str>> = sites.map(|site| site.as_ref().map(|site| site.pointer.as_str())).collect();
    let wanted: Vec<&str> = pointers.iter().flatten().copied().collect();
    let mut found = source::locate_all(text, &wanted).into_iter();
    pointers.iter().map(|pointer| pointer.and_then(|_| found.next().flatten()).map(|position| position.line)).collect()
}
