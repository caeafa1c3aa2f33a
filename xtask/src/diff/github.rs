//! Turns a view into annotations of GitHub Actions on the lines of the new document, most serious first.

use clickhouse_cloud_generator::diff::Class;

use super::entry::message;
use super::places::lines;
use super::view::{CLASSES, Item, View, class_words};
use super::words::{count, level, what};

/// How many annotations of a level GitHub shows for a step; what is beyond that it drops.
const SHOWN: usize = 10;

/// Prints a workflow command a line: what breaks as errors, what may break as warnings, the summary as a notice.
pub(super) fn github(view: &View<'_>) -> String {
    let lines = lines(view);
    let mut out = notice(view);
    for class in [Class::Breaking, Class::Potential, Class::Compatible] {
        let of_class = view.items.iter().zip(&lines).filter(|(item, _)| item.class == class && item.approval.is_none());
        // One of the notices is the summary.
        let shown = if class == Class::Compatible { SHOWN - 1 } else { SHOWN };
        for (item, line) in of_class.take(shown) {
            out.push_str(&annotation(view, item, *line));
        }
    }
    out
}

fn annotation(view: &View<'_>, item: &Item<'_>, line: Option<usize>) -> String {
    let command = match item.class {
        Class::Breaking => "error",
        Class::Potential => "warning",
        Class::Compatible | Class::Documentation => "notice",
    };
    // Without a file of the tree there is nothing to put it on: it is about the whole step then.
    let place = match (&view.new.file, line) {
        (Some(file), Some(line)) => format!("file={},line={line},", property(file)),
        (Some(file), None) => format!("file={},", property(file)),
        (None, _) => String::new(),
    };
    let title = property(&format!("API: {}", what(item.change.kind)));
    format!("::{command} {place}title={title}::{}\n", data(&message(item)))
}

/// The verdict, and how much of it the annotations show.
fn notice(view: &View<'_>) -> String {
    let Some(wire) = view.wire() else { return "::notice title=API diff::No changes\n".to_owned() };
    let counts = CLASSES.map(|class| {
        let number = view.items.iter().filter(|item| item.class == class && item.approval.is_none()).count();
        (class, number)
    });
    let all: Vec<String> = counts.iter().map(|(class, number)| format!("{number} {}", class_words(*class))).collect();
    let approved = match view.approved().count() {
        0 => String::new(),
        number => format!(", {number} approved"),
    };
    let (total, rust) = (count(view.items.len(), "change"), level(view.report.rust.level));
    let text = format!(
        "Wire: {}. Rust: {rust}. {total}: {}{approved}. Annotated are the first {SHOWN} of each class that are not \
         documentation; all of them: cargo xtask diff {} {}",
        class_words(wire),
        all.join(", "),
        view.old.name,
        view.new.name
    );
    format!("::notice title=API diff::{}\n", data(&text))
}

/// As `actions/toolkit` escapes what stands after the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As `actions/toolkit` escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
