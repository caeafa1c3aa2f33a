//! Turns parts of a change into words, the same ones in every format.

use std::borrow::Cow;

use clickhouse_cloud_generator::diff::{Change, Kind, Level};
use clickhouse_cloud_generator::text::visible;
use serde_json::Value;

use crate::diff::side::{BEFORE, Side};
use crate::source::Source;

/// How long a value is shown on a line, in characters; texts are longer, and the documents have them.
pub(crate) const VALUE: usize = 60;

/// What happened: `property removed`.
pub(crate) fn what(kind: Kind) -> String {
    kind.slug().replace('-', " ")
}

/// The change in one line: `Service.port: type changed: "number" → "integer"`.
pub(crate) fn sentence(change: &Change) -> String {
    let place = place(change);
    format!("{place}: {}{}", what(change.kind), detail(change))
}

/// The place; the document where there is none.
pub(crate) fn place(change: &Change) -> Cow<'_, str> {
    if change.place.is_empty() { Cow::Borrowed("the document") } else { visible(&change.place) }
}

/// What a line says after the kind: the subject, and the values before and after where they are short.
pub(crate) fn detail(change: &Change) -> String {
    let mut words = String::new();
    if let Some(subject) = &change.subject {
        words.push_str(": ");
        words.push_str(&one_line(subject, VALUE));
    }
    match (&change.before, &change.after) {
        // The mark says it all.
        _ if matches!(change.kind, Kind::Deprecated | Kind::Undeprecated) => {}
        // Method and path.
        (Some(Value::String(line)), None) | (None, Some(Value::String(line))) if is_operation(change.kind) => {
            words.push_str(&format!(": {}", one_line(line, 2 * VALUE)));
        }
        // A whole schema is named by its place; a value that came or went is the subject.
        (Some(Value::Object(_)), _) | (_, Some(Value::Object(_))) => {}
        (None, _) | (_, None) if came_or_went(change.kind) => {}
        (Some(before), Some(after)) => {
            let (before, after) = (before.to_string(), after.to_string());
            let (before, after) = (visible(&before), visible(&after));
            if before.chars().count() <= VALUE && after.chars().count() <= VALUE {
                words.push_str(&format!(": {before} → {after}"));
            }
        }
        (Some(before), None) => words.push_str(&format!(": {} → none", one_line(&before.to_string(), VALUE))),
        (None, Some(after)) => words.push_str(&format!(": none → {}", one_line(&after.to_string(), VALUE))),
        (None, None) => {}
    }
    words
}

/// Whether the value of such a change is a method and a path.
pub(crate) fn is_operation(kind: Kind) -> bool {
    matches!(kind, Kind::OperationAdded | Kind::OperationRemoved)
}

/// Whether the kind says that something came or went, not that something has another value.
fn came_or_went(kind: Kind) -> bool {
    kind.slug().ends_with("-added") || kind.slug().ends_with("-removed")
}

/// A text on one line, with what nobody sees written out, cut where it is longer than `limit` characters.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    // What is cut off need not be looked at: a text may be very long.
    let end = text.char_indices().nth(limit + 1).map_or(text.len(), |(at, _)| at);
    let shown = visible(text.get(..end).unwrap_or(text));
    let mut characters = shown.chars();
    let mut line: String = characters.by_ref().take(limit).collect();
    if characters.next().is_some() {
        line.pop();
        line.push('…');
    }
    line
}

/// Whom it concerns: `request and response, 12 operations`.
pub(crate) fn reach(change: &Change) -> String {
    let direction = direction(change);
    let operations = match change.operations.as_slice() {
        [] => String::new(),
        // A change of an operation itself does not repeat the operation.
        [operation] if change.place == *operation => return String::new(),
        [operation] if change.place.split('.').next() == Some(operation) => String::new(),
        [operation] => visible(operation).into_owned(),
        several => format!("{} operations", several.len()),
    };
    match (direction.is_empty(), operations.is_empty()) {
        (true, _) => operations,
        (_, true) => direction.to_owned(),
        _ => format!("{direction}, {operations}"),
    }
}

/// `request`, `response`, both, or nothing.
pub(crate) fn direction(change: &Change) -> &'static str {
    match (change.request, change.response) {
        (Some(_), Some(_)) => "request and response",
        (Some(_), None) => "request",
        (None, Some(_)) => "response",
        (None, None) => "",
    }
}

/// By how much the version moves.
pub(crate) fn level(level: Level) -> &'static str {
    match level {
        Level::Patch => "patch",
        Level::Minor => "minor",
        Level::Major => "major",
    }
}

/// A number and its noun: `1 change`, `2 changes`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

/// The words with a capital at the start.
pub(crate) fn upper_first(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// The command that prints every change on a line of its own, with the names of the sides as they would be typed. `update` compares
/// what is on a branch with what it came from, which is what the command does without names.
pub(crate) fn command(old: &Side, new: &Side) -> String {
    let argument = |side: &Side| {
        if side.name == Source::Stdin.to_string() { "-".to_owned() } else { visible(&side.name).into_owned() }
    };
    if old.name == BEFORE {
        return "cargo xtask diff --verbose".to_owned();
    }
    format!("cargo xtask diff {} {} --verbose", argument(old), argument(new))
}
