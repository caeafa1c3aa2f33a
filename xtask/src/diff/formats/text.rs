//! Turns a view into text for a terminal: the verdict, then the changes, most serious first, by resource.

mod rust;

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::{Change, Class, Kind};
use clickhouse_cloud_generator::text::visible;

use crate::diff::gate::paste::lines_to_paste;
use crate::diff::item::Item;
use crate::diff::layout::entry::{Line, lines_before_list};
use crate::diff::layout::fold::{List, Section, sections};
use crate::diff::layout::paint::{Paint, Style};
use crate::diff::layout::words::{command, count, upper_first};
use crate::diff::uncompiled::rust_words;
use crate::diff::view::{View, class_words};

/// Where lines are wrapped.
const WIDTH: usize = 110;
/// How many labels of a list a folded report shows, by class; `None` for all of them.
fn longest_list(class: Class) -> Option<usize> {
    match class {
        Class::Breaking => None,
        Class::Potential => Some(8),
        Class::Compatible => Some(5),
        Class::Documentation => Some(0),
    }
}
/// How many lines to paste a folded report shows.
const PASTED: usize = 5;

/// Prints the whole report.
pub(crate) fn text(view: &View<'_>, verbose: bool, paint: Paint) -> String {
    let mut writer = Writer { out: String::new(), paint, verbose, folded: false };
    writer.head(view);
    let (open, folded) = sections(view, verbose);
    writer.folded = folded;
    for section in &open {
        writer.section(section);
    }
    writer.rust(view);
    writer.approved(view);
    writer.paste(view);
    if folded {
        writer.line("", &format!("Folded; each change on a line of its own: {}", command(view.old, view.new)));
    }
    writer.out
}

struct Writer {
    out: String,
    paint: Paint,
    verbose: bool,
    folded: bool,
}

impl Writer {
    /// A line of a text that may come from a document.
    fn line(&mut self, indent: &str, text: &str) {
        self.raw(indent, &visible(text));
    }

    /// The same, in a colour.
    fn painted(&mut self, indent: &str, style: Style, text: &str) {
        self.raw(indent, &self.paint.of(style, &visible(text)));
    }

    /// A line as it is, of words of ours that have colours.
    fn raw(&mut self, indent: &str, text: &str) {
        self.out.push_str(indent);
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn head(&mut self, view: &View<'_>) {
        let sides = format!("{} → {}", view.old.name, view.new.name);
        self.painted("", Style::Strong, &sides);
        let Some(wire) = view.wire() else {
            let filters =
                if view.hidden == 0 { String::new() } else { format!("; the filters leave out {}", view.hidden) };
            self.line("", &format!("No changes{}{filters}.", noise(view)));
            return;
        };
        let counts = view.counts().into_iter().filter(|(_, number)| *number > 0);
        let counts: Vec<String> = counts.map(|(class, number)| format!("{number} {}", class_words(class))).collect();
        let hidden =
            if view.hidden == 0 { String::new() } else { format!("; the filters leave out {} more", view.hidden) };
        let counts = format!("{}{}{hidden}", counts.join(", "), noise(view));
        self.wrapped(0, "", &[format!("{}: {counts}", count(view.items.len(), "change"))]);
        let wire = self.paint.of(Style::of(wire), class_words(wire));
        let rust = self.paint.of(style(view), rust_words(view));
        self.raw("", &format!("Wire: {wire}. Rust: {rust}."));
        let news = [Kind::OperationRemoved, Kind::OperationAdded, Kind::OperationPromoted, Kind::OperationDemoted];
        let number = |kind: Kind| view.items.iter().filter(|item| item.change.kind == kind).count();
        let news = news.map(|kind| (kind, number(kind))).into_iter().filter(|(_, number)| *number > 0);
        let news: Vec<String> = news.map(|(kind, number)| format!("{} {number}", kind.title())).collect();
        if !news.is_empty() {
            self.line("", &format!("{}.", news.join(". ")));
        }
        self.out.push('\n');
    }

    fn section(&mut self, section: &Section<'_>) {
        let title = self.paint.of(Style::of(section.class), &upper_first(class_words(section.class)));
        self.raw("", &format!("{title} ({})", section.count()));
        for group in &section.groups {
            // What changed in words only is counted, not listed: its places say nothing.
            if !(self.folded && section.class == Class::Documentation) {
                self.painted("  ", Style::Strong, group.resource);
            }
            for list in &group.lists {
                self.list(section.class, list);
            }
        }
        self.out.push('\n');
    }

    fn list(&mut self, class: Class, list: &List<'_>) {
        if !self.folded || list.entries.len() <= lines_before_list(class) {
            for entry in &list.entries {
                let line = entry.line();
                let Line { place, reach, .. } = &line;
                let reach = if reach.is_empty() { String::new() } else { format!(" ({reach})") };
                self.wrapped(4, &format!("{place}:"), &[format!("{}{reach}", line.words())]);
                if self.verbose {
                    entry.items.iter().for_each(|item| self.details(item.change));
                }
            }
            return;
        }
        let by_resource = list.by_resource();
        let by_resource = if by_resource.is_empty() { by_resource } else { format!("; {by_resource}") };
        let title = format!("{} ({}{by_resource})", list.kind.title(), list.changes());
        let most = longest_list(class);
        let mut labels: Vec<String> = list.labels(most).into_iter().map(|(label, _)| label).collect();
        match most {
            // Each operation that came or went is news.
            _ if matches!(list.kind, Kind::OperationAdded | Kind::OperationRemoved) => {}
            Some(0) => return self.wrapped(4, &title, &[]),
            Some(most) if labels.len() > most + 1 => {
                let more = labels.len() - most;
                labels.truncate(most);
                labels.push(format!("… and {more} more"));
            }
            _ => {}
        }
        if list.has_details() {
            self.wrapped(4, &format!("{title}:"), &[]);
            labels.iter().for_each(|label| self.wrapped(6, "", std::slice::from_ref(label)));
        } else {
            self.wrapped(4, &format!("{title}:"), &labels);
        }
    }

    /// Parts after a title, with commas, in lines of at most [`WIDTH`] characters where the words allow it.
    fn wrapped(&mut self, indent: usize, title: &str, parts: &[String]) {
        let title = &*visible(title);
        let parts: Vec<_> = parts.iter().map(|part| visible(part)).collect();
        let mut lines: Vec<String> = Vec::new();
        let mut line = " ".repeat(indent);
        let mut width = indent;
        let title_words = title.split_whitespace().map(|word| (word, ""));
        let last = parts.len().saturating_sub(1);
        let part_words = parts.iter().enumerate().flat_map(|(index, part)| {
            let words: Vec<&str> = part.split(' ').collect();
            let end = words.len() - 1;
            words
                .into_iter()
                .enumerate()
                .map(move |(at, word)| (word, if at == end && index < last { "," } else { "" }))
        });
        let titled = title_words.clone().count();
        for (number, (word, comma)) in title_words.chain(part_words).enumerate() {
            let length = word.chars().count() + comma.len();
            let is_first = width == indent && lines.is_empty();
            if !is_first && width + 1 + length > WIDTH {
                lines.push(std::mem::take(&mut line));
                line = " ".repeat(indent + 3);
                width = indent + 3;
            }
            if !is_first {
                line.push(' ');
                width += 1;
            }
            line.push_str(&if number < titled { self.paint.of(Style::Place, word) } else { word.to_owned() });
            line.push_str(comma);
            width += length;
        }
        lines.push(line);
        for line in lines {
            self.raw("", &line);
        }
    }

    /// Where a change stands, and how to name it.
    fn details(&mut self, change: &Change) {
        for (which, site) in [("old", &change.old), ("new", &change.new)] {
            if let Some(site) = site {
                let line = site.line.map(|line| format!(" line {line},")).unwrap_or_default();
                self.painted("        ", Style::Faint, &format!("{which}:{line} {}", site.pointer));
            }
        }
        if change.operations.len() > 1 {
            self.painted("        ", Style::Faint, &format!("operations: {}", change.operations.join(", ")));
        }
        self.painted("        ", Style::Faint, &format!("fingerprint: {}", change.fingerprint()));
    }

    fn approved(&mut self, view: &View<'_>) {
        let approved: Vec<_> = view.approved().collect();
        if !approved.is_empty() {
            self.line("", &format!("Approved in {} ({})", view.approvals_file, approved.len()));
            let mut by_reason: BTreeMap<(&str, &str), usize> = BTreeMap::new();
            for approval in approved.iter().filter_map(|item| item.approval) {
                *by_reason.entry((&approval.fingerprint, &approval.reason)).or_default() += 1;
            }
            for ((fingerprint, reason), number) in by_reason {
                self.wrapped(4, &format!("{fingerprint}:"), &[format!("{} ({reason})", count(number, "change"))]);
            }
            self.out.push('\n');
        }
    }

    fn paste(&mut self, view: &View<'_>) {
        let is_breaking = |item: &Item<'_>| item.class == Class::Breaking;
        let lines = lines_to_paste(view, is_breaking, if self.folded { Some(PASTED) } else { None });
        if lines.is_empty() {
            return;
        }
        self.line(
            "",
            &format!("To approve breaking changes, add to {} what is fine, with the reason:", view.approvals_file),
        );
        for line in lines {
            self.line("", &line);
        }
        self.out.push('\n');
    }
}

/// What colour the verdict about Rust has.
fn style(view: &View<'_>) -> Style {
    view.report.rust.as_ref().map_or(Style::Red, |rust| Style::of_level(rust.level))
}

/// What was left out as saying nothing.
fn noise(view: &View<'_>) -> String {
    let number: usize = view.report.noise.values().sum();
    if number == 0 {
        return String::new();
    }
    let rules: Vec<String> = view.report.noise.iter().map(|(rule, number)| format!("{rule} {number}")).collect();
    format!("; {number} without meaning ({})", rules.join(", "))
}
