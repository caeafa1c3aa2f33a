//! Steps → spec/HISTORY.md, to which `update` appends a section.

use clickhouse_cloud_generator::diff::{Change, Class, Kind, Level, Report};
use clickhouse_cloud_generator::text::markdown::code;
use clickhouse_cloud_generator::text::visible;

use super::{Entry, Step};
use crate::diff::{level, sentence};
use crate::inventory::{Counts, Inventory};

/// How many changes of a kind are listed.
const SHOWN: usize = 40;

const HEAD: &str = "\
# The history of the API

Each published document after the one before, the oldest first. Made by `cargo xtask history`, and `cargo xtask update` appends to it;
`cargo xtask history --format html` makes a page with the life of every operation, schema and property. Dates of packages are those of
their publication, the others those of the fetch.
";

/// The whole file.
#[must_use]
pub fn markdown(steps: &[Step]) -> String {
    let sections = steps.iter().map(|step| section(&step.entry, step.report.as_ref()));
    HEAD.to_owned() + &sections.map(|section| format!("\n{section}")).collect::<String>()
}

/// What a document is after the one before.
#[must_use]
pub fn section(entry: &Entry, report: Option<&Report>) -> String {
    let Counts { paths, operations, schemas, .. } = Inventory::new(&entry.document).counts();
    let day = entry.day.as_deref().unwrap_or("day unknown");
    let mut text = format!(
        "## {} ({day})\n\nsha256 {}; {operations} operations on {paths} paths, {schemas} schemas.\n",
        visible(&entry.name),
        code(&entry.sha256)
    );
    let Some(report) = report else { return text };
    text.push_str(&format!("{}\n", summary(report)));
    let lists = [
        Kind::OperationAdded,
        Kind::OperationRemoved,
        Kind::OperationPromoted,
        Kind::Deprecated,
        Kind::SchemaAdded,
        Kind::SchemaRemoved,
    ];
    let of = |kind: Kind| report.changes.iter().filter(move |change| change.kind == kind);
    let mut entries: Vec<String> = Vec::new();
    for kind in lists {
        let names: Vec<String> = of(kind).map(|change| code(&change.place)).collect();
        entries.extend(list(kind.title(), &names, ", ", ""));
    }
    let breaking = |change: &&Change| change.class() == Class::Breaking && !lists.contains(&change.kind);
    let breaking: Vec<String> = report.changes.iter().filter(breaking).map(|change| code(&sentence(change))).collect();
    entries.extend(list("Other changes that break", &breaking, "\n  - ", "\n  - "));
    if !entries.is_empty() {
        text.push_str(&format!("\n{}\n", entries.join("\n")));
    }
    text
}

/// How many changes of each class, and what they do to the version.
pub(super) fn summary(report: &Report) -> String {
    let count = |class| report.changes.iter().filter(|change| change.class() == class).count();
    let verdict = match report.rust.as_ref().map(|rust| rust.level) {
        Some(Level::Patch) if report.changes.is_empty() => "none".to_owned(),
        Some(known) => level(known).to_owned(),
        None => "unknown, since a document does not compile".to_owned(),
    };
    format!(
        "{} changes: {} breaking, {} potentially breaking, {} compatible, {} of documentation. For Rust programs: {verdict}.",
        report.changes.len(),
        count(Class::Breaking),
        count(Class::Potential),
        count(Class::Compatible),
        count(Class::Documentation),
    )
}

fn list(title: &str, names: &[String], between: &str, before: &str) -> Option<String> {
    if names.is_empty() {
        return None;
    }
    let shown = names.get(..SHOWN).unwrap_or(names).join(between);
    let more = match names.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!("{between}and {more} more"),
    };
    let space = if before.is_empty() { " " } else { "" };
    Some(format!("- {title} ({}):{space}{before}{shown}{more}", names.len()))
}
