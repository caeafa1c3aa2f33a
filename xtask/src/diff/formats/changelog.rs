//! Turns a view into what goes under the newest version of CHANGELOG.md (keepachangelog.com), with the methods of the client beside operation ids.

use std::collections::{BTreeMap, BTreeSet};

use clickhouse_cloud_generator::diff::{Class, Kind, Level, RustChange};
use clickhouse_cloud_generator::source;

use crate::diff::formats::markdown::code;
use crate::diff::item::Item;
use crate::diff::layout::fold::{Entry, List};
use crate::diff::layout::words::{count, detail, one_line};
use crate::diff::uncompiled::{self, rust_words};
use crate::diff::view::View;

/// The headings, in the order in which they are printed.
const HEADINGS: [&str; 6] = ["Breaking", "Added", "Changed", "Deprecated", "Removed", "Promoted to GA"];

/// The heading of what breaks, on the wire or in Rust.
const BREAKING: usize = 0;
/// The heading of what is none of the others.
const CHANGED: usize = 2;

/// Up to how many changes of a kind each has its values.
const WITH_VALUES: usize = 12;

/// Prints the section; changes of documentation are only counted.
pub(crate) fn changelog(view: &View<'_>) -> String {
    let mut out = format!("### {}\n\nThe API from {} to {}: ", title(view), code(&view.old.name), code(&view.new.name));
    if view.items.is_empty() {
        out.push_str("no changes.\n");
        unknown(view, &mut out);
        return out;
    }
    let documentation = view.items.iter().filter(|item| item.class == Class::Documentation).count();
    let rust = rust_words(view);
    out.push_str(&format!(
        "{}, {documentation} of them documentation. For programs that use this crate: {rust}.\n",
        count(view.items.len(), "change")
    ));
    unknown(view, &mut out);
    let mut replaced = replaced(view);
    let told: BTreeSet<usize> = view.replaced.iter().flat_map(|replaced| &replaced.items).copied().collect();
    let mut headings: BTreeMap<usize, BTreeMap<Kind, Vec<&Item<'_>>>> = BTreeMap::new();
    for item in view.items.iter().filter(|item| item.class != Class::Documentation || is_news(item)) {
        if !told.contains(&item.index) {
            headings.entry(heading(item)).or_default().entry(item.change.kind).or_default().push(item);
        }
    }
    let rust = rust_only(view);
    for index in replaced.keys().copied().chain((!rust.is_empty()).then_some(BREAKING)) {
        headings.entry(index).or_default();
    }
    for (index, kinds) in headings {
        out.push_str(&format!("\n#### {}\n\n", HEADINGS.get(index).copied().unwrap_or_default()));
        for line in replaced.remove(&index).unwrap_or_default() {
            out.push_str(&format!("- Enum value replaced: {line}\n"));
        }
        for (kind, items) in kinds {
            bullets(view, kind, &items, &mut out);
        }
        if index == BREAKING {
            for change in &rust {
                let values = match (&change.before, &change.after) {
                    (Some(before), Some(after)) => {
                        format!(": {} → {}", code(&one_line(before, 200)), code(&one_line(after, 200)))
                    }
                    _ => String::new(),
                };
                out.push_str(&format!("- In Rust: {} {}{values}\n", code(&change.path), change.kind.replace('-', " ")));
            }
        }
    }
    out
}

/// The new document: its versions, and its sum, which identifies it.
fn title(view: &View<'_>) -> String {
    let document = source::parse(&view.new.text).unwrap_or_default();
    let text = |pointer: &str| document.pointer(pointer).and_then(|value| value.as_str());
    let mut words = vec!["The API".to_owned()];
    words.extend(text("/info/version").map(|version| format!("version {}", code(version))));
    words.extend(text("/openapi").map(|version| format!("OpenAPI {}", code(version))));
    words.extend(view.new.sha256.as_deref().map(|sum| format!("sha256 {}", code(sum))));
    words.join(", ")
}

/// That the section is not ready, where nobody knows what changes for programs that use the crate.
fn unknown(view: &View<'_>, out: &mut String) {
    for uncompiled in &view.report.uncompiled {
        out.push_str(&format!(
            "\n<!-- Not ready: {}. Settle that first, `cargo xtask diff` says how; this section lacks what changes in Rust. -->\n",
            uncompiled::what(uncompiled)
        ));
    }
}

/// A change of the wire that is none, but that a user of the client wants to know.
fn is_news(item: &Item<'_>) -> bool {
    matches!(item.change.kind, Kind::OperationPromoted | Kind::Deprecated | Kind::Undeprecated)
}

fn heading(item: &Item<'_>) -> usize {
    let slug = item.change.kind.slug();
    match item.change.kind {
        _ if item.class == Class::Breaking => BREAKING,
        Kind::OperationPromoted => 5,
        Kind::Deprecated => 3,
        // Nothing is added to the client by these.
        Kind::PermissionAdded | Kind::PermissionRemoved => CHANGED,
        _ if slug.ends_with("-added") => 1,
        _ if slug.ends_with("-removed") => 4,
        _ => CHANGED,
    }
}

/// The values of enums that took the place of others: by heading, the places, the two values, and the two variants of the crate.
fn replaced(view: &View<'_>) -> BTreeMap<usize, Vec<String>> {
    let mut lines: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for replaced in &view.replaced {
        let items = || replaced.items.iter().filter_map(|index| view.items.get(*index));
        let breaks = items().any(|item| item.class == Class::Breaking)
            || replaced.rust.iter().any(|change| change.level == Level::Major);
        let places: BTreeSet<&str> = items().map(|item| item.change.place.as_str()).collect();
        let places: Vec<String> = places.into_iter().map(|place| method(view, place)).collect();
        let in_rust = replaced.in_rust().map(|words| format!("; in Rust {}", code(&words))).unwrap_or_default();
        let line = format!("{} {}{in_rust}", places.join(", "), code(&replaced.words()));
        lines.entry(if breaks { BREAKING } else { CHANGED }).or_default().push(line);
    }
    lines
}

/// Rust changes that break callers though no change behind them breaks the wire, and that are not told with a replaced value.
fn rust_only<'a>(view: &View<'a>) -> Vec<&'a RustChange> {
    let breaking: BTreeSet<String> =
        view.items.iter().filter(|item| item.class == Class::Breaking).map(|item| item.change.fingerprint()).collect();
    let changes = view.report.rust.iter().flat_map(|rust| &rust.changes).filter(|change| change.level == Level::Major);
    changes
        .filter(|change| !view.is_told(change) && !change.causes.iter().any(|cause| breaking.contains(cause)))
        .collect()
}

/// A bullet for each operation that came, went or got a new standing; one for everything else of the kind.
fn bullets(view: &View<'_>, kind: Kind, items: &[&Item<'_>], out: &mut String) {
    let is_operation =
        |item: &&&Item<'_>| item.change.subject.is_none() && view.report.resources.contains_key(&item.change.place);
    let (operations, others): (Vec<&Item<'_>>, Vec<&Item<'_>>) = items.iter().partition(is_operation);
    let bullet = |item: &&Item<'_>| format!("{}{}", method(view, &item.change.place), values(item));
    let mut operations: Vec<String> = operations.iter().map(bullet).collect();
    operations.sort();
    // Where the heading says it, the kind need not.
    let is_plain = matches!(kind, Kind::OperationPromoted | Kind::Deprecated);
    let indent = if is_plain { "" } else { "  " };
    if !is_plain && !operations.is_empty() {
        out.push_str(&format!("- {} ({}):\n", kind.title(), operations.len()));
    }
    for operation in operations {
        out.push_str(&format!("{indent}- {operation}\n"));
    }
    if others.is_empty() {
        return;
    }
    let labels: Vec<String> = if others.len() <= WITH_VALUES {
        others.iter().map(bullet).collect()
    } else {
        by_place(kind, &others).into_iter().map(|label| code(&label)).collect()
    };
    let title = if is_plain { String::new() } else { format!("{} ({}): ", kind.title(), others.len()) };
    out.push_str(&format!("- {title}{}\n", labels.join(", ")));
}

/// Labels of many changes: members with one owner, and subjects with one place, as one.
fn by_place(kind: Kind, items: &[&Item<'_>]) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in items {
        places.entry(&item.change.place).or_default().extend(item.change.subject.as_deref());
    }
    if places.values().all(Vec::is_empty) {
        let entries = items.iter().map(|item| Entry { items: vec![*item], replaced: None }).collect();
        return List { kind, entries }.labels(None).into_iter().map(|(label, _)| label).collect();
    }
    let mut subjects: BTreeMap<&str, usize> = BTreeMap::new();
    for subject in places.values().flatten() {
        *subjects.entry(subject).or_default() += 1;
    }
    // The same few permissions for many operations.
    if subjects.len() * 2 < places.len() {
        let mut subjects: Vec<(&str, usize)> = subjects.into_iter().collect();
        subjects.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
        return subjects.into_iter().map(|(subject, number)| format!("{subject} ({number} ×)")).collect();
    }
    places
        .into_iter()
        .map(|(place, subjects)| match subjects.as_slice() {
            [] => place.to_owned(),
            [subject] => format!("{place}: {subject}"),
            several => format!("{place} ({})", several.join(", ")),
        })
        .collect()
}

/// `client.services().create` (`instanceCreate`), or the place if it is not an operation.
fn method(view: &View<'_>, place: &str) -> String {
    let id = place.split('.').next().unwrap_or(place);
    match view.report.methods.get(id) {
        Some(method) => format!("{} ({})", code(&method.to_string()), code(place)),
        None => code(place),
    }
}

fn values(item: &Item<'_>) -> String {
    let detail = detail(item.change);
    match detail.strip_prefix(": ") {
        Some(values) => format!(" {}", code(values)),
        None => detail,
    }
}
