//! Turns `--fail-on` into an answer: do the changes have what it names?

use std::collections::BTreeSet;

use clap::ValueEnum;
use clickhouse_cloud_generator::diff::{Class, Level, RustChange};
use clickhouse_cloud_generator::text::visible;

use crate::diff::gate::approvals::of_rust;
use crate::diff::gate::paste::{line, lines_to_paste};
use crate::diff::item::Item;
use crate::diff::layout::words::{count, sentence};
use crate::diff::view::{View, class_words};

/// How many changes the message names.
const NAMED: usize = 3;

/// What makes the command fail. Approved changes never do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// A change that breaks the wire.
    Breaking,
    /// A change that breaks the wire, or may.
    Potential,
    /// Any change, also of documentation.
    Any,
    /// A change after which Rust callers no longer compile.
    RustMajor,
}

/// Says which conditions are met; `None` if none is.
pub(crate) fn struck(view: &View<'_>, fail_on: &[FailOn]) -> Option<String> {
    let messages: Vec<String> = fail_on.iter().filter_map(|fail_on| fail_on.met_by(view)).collect();
    if messages.is_empty() { None } else { Some(messages.join("\n")) }
}

impl FailOn {
    /// The least serious class that it names; `None` if it is about Rust.
    fn least(self) -> Option<Class> {
        match self {
            Self::Breaking => Some(Class::Breaking),
            Self::Potential => Some(Class::Potential),
            Self::Any => Some(Class::Documentation),
            Self::RustMajor => None,
        }
    }

    fn met_by(self, view: &View<'_>) -> Option<String> {
        let Some(least) = self.least() else { return rust_major(view) };
        let name = self.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
        let items: Vec<&Item<'_>> = view.open().filter(|item| item.class >= least).collect();
        if items.is_empty() {
            return None;
        }
        let words = if least == Class::Documentation { String::new() } else { format!("{} ", class_words(least)) };
        let or_worse = if least == Class::Potential { " or worse" } else { "" };
        let changes = count(items.len(), "change");
        let (number, noun) = changes.split_once(' ').unwrap_or((&changes, ""));
        let named: Vec<String> = items.iter().take(NAMED).map(|item| format!("  {}", sentence(item.change))).collect();
        Some(format!(
            "--fail-on {name}: {number} {words}{noun}{or_worse} that nobody approved\n{}{}",
            named.join("\n"),
            and_more(items.len())
        ))
    }
}

/// The changes after which callers no longer compile, and that nobody approved. One is approved where each change of the document
/// behind it is; one that nothing is behind, by itself. Where nobody knows, the exit code says so.
fn open_major<'a>(view: &View<'a>) -> Vec<&'a RustChange> {
    let is_open = |change: &&RustChange| {
        let is_unapproved = |fingerprint: &String| view.approvals.find(fingerprint).is_none();
        match change.causes.is_empty() {
            true => is_unapproved(&of_rust(change)),
            false => change.causes.iter().any(is_unapproved),
        }
    };
    let changes = view.report.rust.iter().flat_map(|rust| &rust.changes);
    changes.filter(|change| change.level == Level::Major).filter(is_open).collect()
}

/// The lines that approve every change that meets a condition: with a reason each, they make the same run pass.
pub(crate) fn to_approve(view: &View<'_>, fail_on: &[FailOn]) -> Vec<String> {
    let least = fail_on.iter().filter_map(|fail_on| fail_on.least()).min();
    let major = if fail_on.contains(&FailOn::RustMajor) { open_major(view) } else { Vec::new() };
    let causes: BTreeSet<&String> = major.iter().flat_map(|change| &change.causes).collect();
    let wanted =
        |item: &Item<'_>| least.is_some_and(|least| item.class >= least) || causes.contains(&item.change.fingerprint());
    let mut lines = lines_to_paste(view, wanted, None);
    // What a filter hides is a cause still.
    let shown: BTreeSet<String> = view.items.iter().map(|item| item.change.fingerprint()).collect();
    let hidden = causes.iter().filter(|cause| !shown.contains(**cause) && view.approvals.find(cause).is_none());
    lines.extend(hidden.map(|cause| line(cause)));
    lines.extend(major.iter().filter(|change| change.causes.is_empty()).map(|change| line(&of_rust(change))));
    lines
}

fn rust_major(view: &View<'_>) -> Option<String> {
    let rust = view.report.rust.as_ref()?;
    let open = open_major(view);
    // A verdict that rests on nothing that is listed is still the verdict.
    if open.is_empty() && (rust.level < Level::Major || !rust.changes.is_empty()) {
        return None;
    }
    let named: Vec<String> = open
        .iter()
        .take(NAMED)
        .map(|change| format!("  {}: {}", visible(&change.path), change.kind.replace('-', " ")))
        .collect();
    let changes = count(open.len(), "change");
    Some(format!(
        "--fail-on rust-major: {changes} after which callers no longer compile\n{}{}",
        named.join("\n"),
        and_more(open.len())
    ))
}

fn and_more(number: usize) -> String {
    if number > NAMED { format!("\n  … and {} more", number - NAMED) } else { String::new() }
}
