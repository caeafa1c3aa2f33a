//! Turns a view into annotations of GitHub Actions on the lines of the new document, most serious first.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::Diagnostic;
use clickhouse_cloud_generator::diagnostic::Input;
use clickhouse_cloud_generator::diff::{Class, Kind, Uncompiled};
use clickhouse_cloud_generator::text::{visible, visible_lines};

use crate::diff::layout::fold::{Entry, Section, sections};
use crate::diff::layout::places::lines;
use crate::diff::layout::words::{count, what};
use crate::diff::uncompiled::{self, rust_words, which};
use crate::diff::view::{CLASSES, View, class_words};

/// How many annotations of a level GitHub shows for a step; what is beyond that it drops.
const SHOWN: usize = 10;

/// Prints a workflow command a line: what breaks as errors, what may break as warnings, the summary as a notice. Changes that
/// are alike share an annotation, on the line of the first of them; with `verbose` each has its own, however many GitHub shows.
pub(crate) fn github(view: &View<'_>, verbose: bool) -> String {
    let lines = lines(view);
    let (sections, _) = sections(view, verbose);
    let mut out = notice(view);
    let mut errors = 0;
    for uncompiled in &view.report.uncompiled {
        for error in uncompiled.errors.0.iter().take(uncompiled::SHOWN) {
            out.push_str(&does_not_compile(view, uncompiled, error));
            errors += 1;
        }
    }
    for section in sections.iter().filter(|section| section.class != Class::Documentation) {
        // One of the notices is the summary, and some of the errors may be those of the compiler.
        let shown = match section.class {
            _ if verbose => usize::MAX,
            Class::Compatible => SHOWN - 1,
            Class::Breaking => SHOWN - errors,
            _ => SHOWN,
        };
        for entry in in_turn(section).into_iter().take(shown) {
            let stays = entry.items.iter().find(|item| item.change.new.is_some());
            let item = stays.or_else(|| entry.items.first());
            let line = item.and_then(|item| lines.get(item.index).copied()).flatten();
            out.push_str(&annotation(view, section.class, entry, line));
        }
    }
    out
}

/// What keeps a document from compiling, where the document has it.
fn does_not_compile(view: &View<'_>, uncompiled: &Uncompiled, error: &Diagnostic) -> String {
    let file = match error.input {
        Input::Spec => uncompiled::side(view, uncompiled).file.as_deref(),
        Input::Overlay => Some("spec/overlay.yaml"),
        Input::Policy => Some("generator/policy.yaml"),
        Input::Lock => Some("generated-client/names.lock"),
    };
    let line = error.position.map(|position| position.line);
    let title = property(&format!("Rust unknown, {} document does not compile: {}", which(uncompiled), error.code));
    let help = error.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
    format!("::error {}title={title}::{}\n", place(file, line), data(&format!("{}{help}", visible(&error.message))))
}

/// Where an annotation stands. Without a file of the tree there is nothing to put it on: it is about the whole step then.
fn place(file: Option<&str>, line: Option<usize>) -> String {
    match (file, line) {
        (Some(file), Some(line)) => format!("file={},line={line},", property(file)),
        (Some(file), None) => format!("file={},", property(file)),
        (None, _) => String::new(),
    }
}

/// The entries of a section, the first of each kind before the second of any: ten of one kind would hide the others.
fn in_turn<'b>(section: &'b Section<'_>) -> Vec<&'b Entry<'b>> {
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut entries: Vec<(usize, &Entry<'_>)> = Vec::new();
    for entry in section.groups.iter().flat_map(|group| &group.lists).flat_map(|list| &list.entries) {
        let turn = kinds.entry(entry.kind()).or_default();
        entries.push((*turn, entry));
        *turn += 1;
    }
    entries.sort_by_key(|(turn, entry)| (*turn, entry.kind()));
    entries.into_iter().map(|(_, entry)| entry).collect()
}

fn annotation(view: &View<'_>, class: Class, entry: &Entry<'_>, line: Option<usize>) -> String {
    let command = match class {
        Class::Breaking => "error",
        Class::Potential => "warning",
        Class::Compatible | Class::Documentation => "notice",
    };
    let place = place(view.new.file.as_deref(), line);
    let text = entry.line();
    let reach = if text.reach.is_empty() { String::new() } else { format!(" ({})", text.reach) };
    let title = property(&format!("API, {}: {}", class_words(class), what(entry.kind())));
    format!(
        "::{command} {place}title={title}::{}\n",
        data(&visible(&format!("{}: {}{reach}", text.place, text.words())))
    )
}

/// The verdict, and how much of it the annotations show.
fn notice(view: &View<'_>) -> String {
    let rust = rust_words(view);
    let Some(wire) = view.wire() else {
        let rust = if view.report.rust.is_some() { String::new() } else { format!(". Rust: {rust}") };
        return format!("::notice title=API diff::No changes{rust}\n");
    };
    let counts = CLASSES.map(|class| {
        let number = view.items.iter().filter(|item| item.class == class && item.approval.is_none()).count();
        (class, number)
    });
    let all: Vec<String> = counts.iter().map(|(class, number)| format!("{number} {}", class_words(*class))).collect();
    let approved = match view.approved().count() {
        0 => String::new(),
        number => format!(", {number} approved"),
    };
    let total = count(view.items.len(), "change");
    let text = format!(
        "Wire: {}. Rust: {rust}. {total}: {}{approved}. Annotated are the first {SHOWN} of each class that are not \
         documentation; all of them: cargo xtask diff {} {}",
        class_words(wire),
        all.join(", "),
        visible(&view.old.name),
        visible(&view.new.name)
    );
    format!("::notice title=API diff::{}\n", data(&text))
}

/// As `actions/toolkit` escapes what stands after the second `::`; the runner prints it again, line by line.
fn data(text: &str) -> String {
    visible_lines(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As `actions/toolkit` escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
