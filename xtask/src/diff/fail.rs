//! Turns `--fail-on` into an answer: do the changes have what it names?

use clap::ValueEnum;
use clickhouse_cloud_generator::diff::{Class, Level};
use clickhouse_cloud_generator::text::visible;

use super::view::{Item, View, class_words};
use super::words::{count, sentence};

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

/// Says what strikes; nothing where nothing does.
pub(super) fn struck(view: &View<'_>, fail_on: &[FailOn]) -> Option<String> {
    let messages: Vec<String> = fail_on.iter().filter_map(|fail_on| fail_on.strikes(view)).collect();
    if messages.is_empty() { None } else { Some(messages.join("\n")) }
}

impl FailOn {
    fn strikes(self, view: &View<'_>) -> Option<String> {
        let (name, least) = match self {
            Self::Breaking => ("breaking", Class::Breaking),
            Self::Potential => ("potential", Class::Potential),
            Self::Any => ("any", Class::Documentation),
            Self::RustMajor => return rust_major(view),
        };
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

/// A Rust change is approved where each change behind it is; one that nothing is behind cannot be.
fn rust_major(view: &View<'_>) -> Option<String> {
    let approved: std::collections::HashSet<String> = view.approved().map(|item| item.change.fingerprint()).collect();
    let is_open = |causes: &[String]| causes.is_empty() || causes.iter().any(|cause| !approved.contains(cause));
    // Where nobody knows, the exit code says so.
    let rust = view.report.rust.as_ref()?;
    let open: Vec<_> =
        rust.changes.iter().filter(|change| change.level == Level::Major && is_open(&change.causes)).collect();
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
