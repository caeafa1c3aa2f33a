//! Turns a view into text for a terminal: the verdict, then the changes, most serious first, by resource.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::{Class, Level, RustChange};

use super::entry::{Line, lines_before_list};
use super::fold::{List, Section, sections};
use super::paint::{Paint, Style};
use super::paste::lines_to_paste;
use super::view::{View, class_words};
use super::words::{command, count, level, one_line};

/// Where lines are wrapped.
const WIDTH: usize = 110;
/// How many lines a list takes in a folded report, by class; nothing where all of it is shown.
fn longest_list(class: Class) -> Option<usize> {
    match class {
        Class::Breaking => None,
        Class::Potential => Some(4),
        Class::Compatible => Some(3),
        Class::Documentation => Some(1),
    }
}
/// How many Rust changes of a kind and renames a folded report shows.
const RUST: usize = 6;

/// Prints the whole report.
pub(super) fn text(view: &View<'_>, verbose: bool, paint: Paint) -> String {
    let mut writer = Writer { out: String::new(), paint, verbose, folded: false };
    writer.head(view);
    let (open, folded) = sections(view.open(), verbose);
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
    fn line(&mut self, indent: &str, text: &str) {
        self.out.push_str(indent);
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn head(&mut self, view: &View<'_>) {
        let sides = format!("{} → {}", view.old.name, view.new.name);
        self.line("", &self.paint.of(Style::Strong, &sides));
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
        self.line("", &format!("{}: {}{}{hidden}", count(view.items.len(), "change"), counts.join(", "), noise(view)));
        let rust = view.report.rust.level;
        let wire = self.paint.of(Style::of(wire), class_words(wire));
        let rust = self.paint.of(Style::of_level(rust), level(rust));
        self.line("", &format!("Wire: {wire}. Rust: {rust}."));
        self.out.push('\n');
    }

    fn section(&mut self, section: &Section<'_>) {
        let changes: usize = section.groups.iter().flat_map(|group| &group.lists).map(List::changes).sum();
        let mut title = class_words(section.class).to_owned();
        if let Some(first) = title.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        let title = self.paint.of(Style::of(section.class), &title);
        self.line("", &format!("{title} ({changes})"));
        for group in &section.groups {
            self.line("  ", &self.paint.of(Style::Strong, group.resource));
            for list in &group.lists {
                self.list(section.class, list);
            }
        }
        self.out.push('\n');
    }

    fn list(&mut self, class: Class, list: &List<'_>) {
        if !self.folded || list.entries.len() <= lines_before_list(class) {
            for entry in &list.entries {
                let Line { place, what, reach } = entry.line();
                let reach = if reach.is_empty() { reach } else { format!(" ({reach})") };
                self.wrapped(&format!("{place}: "), &[format!("{what}{reach}")], None);
                if self.verbose {
                    self.details(entry.items.first().map(|item| item.change));
                }
            }
            return;
        }
        let by_resource = list.by_resource();
        let by_resource = if by_resource.is_empty() { by_resource } else { format!("; {by_resource}") };
        let title = format!("{} ({}{by_resource}): ", list.kind.title(), list.changes());
        let labels: Vec<String> = list.labels().into_iter().map(|(label, _)| label).collect();
        self.wrapped(&title, &labels, longest_list(class));
    }

    /// A list after its title, in lines of at most [`WIDTH`] characters, as many as `longest` allows.
    fn wrapped(&mut self, title: &str, parts: &[String], longest: Option<usize>) {
        let mut line = format!("    {}", self.paint.of(Style::Place, title.trim_end()));
        let mut width = 4 + title.trim_end().chars().count();
        let mut lines = 1;
        for (index, part) in parts.iter().enumerate() {
            let more = format!("… and {} more", parts.len() - index);
            for (place, word) in part.split(' ').enumerate() {
                let length = word.chars().count();
                if width + 1 + length > WIDTH {
                    // Only between two parts: a part is shown as a whole.
                    if longest == Some(lines) && place == 0 {
                        line.push(' ');
                        line.push_str(&more);
                        self.line("", &line);
                        return;
                    }
                    self.out.push_str(&line);
                    self.out.push('\n');
                    line = "       ".to_owned();
                    width = 7;
                    lines += 1;
                }
                line.push(' ');
                line.push_str(word);
                width += 1 + length;
            }
            if index + 1 < parts.len() {
                line.push(',');
                width += 1;
            }
        }
        self.line("", &line);
    }

    /// Where a change stands, and how to name it.
    fn details(&mut self, change: Option<&clickhouse_cloud_generator::diff::Change>) {
        let Some(change) = change else { return };
        for (which, site) in [("old", &change.old), ("new", &change.new)] {
            if let Some(site) = site {
                let line = site.line.map(|line| format!(" line {line},")).unwrap_or_default();
                self.line("        ", &self.paint.of(Style::Faint, &format!("{which}:{line} {}", site.pointer)));
            }
        }
        if change.operations.len() > 1 {
            self.line(
                "        ",
                &self.paint.of(Style::Faint, &format!("operations: {}", change.operations.join(", "))),
            );
        }
        self.line("        ", &self.paint.of(Style::Faint, &format!("fingerprint: {}", change.fingerprint())));
    }

    fn rust(&mut self, view: &View<'_>) {
        let rust = &view.report.rust;
        if rust.changes.is_empty() && rust.renames.is_empty() {
            return;
        }
        let title = self.paint.of(Style::of_level(rust.level), &format!("Rust: {}", level(rust.level)));
        self.line("", &format!("{title} ({})", count(rust.changes.len(), "change")));
        let mut kinds: BTreeMap<(std::cmp::Reverse<Level>, &str), Vec<&RustChange>> = BTreeMap::new();
        for change in &rust.changes {
            kinds.entry((std::cmp::Reverse(change.level), change.kind)).or_default().push(change);
        }
        for ((std::cmp::Reverse(of), kind), changes) in kinds {
            if self.verbose {
                for change in changes {
                    self.rust_change(change);
                }
                continue;
            }
            let shown = if self.folded { RUST } else { changes.len() };
            let mut parts: Vec<String> = changes.iter().take(shown).map(|change| change.path.clone()).collect();
            if changes.len() > shown {
                parts.push(format!("… and {} more", changes.len() - shown));
            }
            self.wrapped(&format!("{}, {} ({}):", level(of), kind.replace('-', " "), changes.len()), &parts, None);
        }
        self.renames(view);
        self.out.push('\n');
    }

    fn rust_change(&mut self, change: &RustChange) {
        let values = match (&change.before, &change.after) {
            (Some(before), Some(after)) => format!(": {before} → {after}"),
            (Some(value), None) | (None, Some(value)) => format!(": {value}"),
            (None, None) => String::new(),
        };
        let what = format!("{}, {}{values}", level(change.level), change.kind.replace('-', " "));
        self.wrapped(&format!("{}:", change.path), &[one_line(&what, 400)], None);
        for cause in &change.causes {
            self.line("        ", &self.paint.of(Style::Faint, &format!("because of {cause}")));
        }
    }

    fn renames(&mut self, view: &View<'_>) {
        let renames = &view.report.rust.renames;
        if renames.is_empty() {
            return;
        }
        self.line(
            "  ",
            &format!("Perhaps renamed ({}); --verbose prints the policy entry that keeps the old name", renames.len()),
        );
        let shown = if self.folded { RUST } else { renames.len() };
        for rename in renames.iter().take(shown) {
            let what = rename.what.replace('-', " ");
            self.line(
                "    ",
                &format!("{what} {} → {} ({:.0} % alike)", rename.old, rename.new, rename.similarity * 100.0),
            );
            if self.verbose {
                for line in rename.policy.lines() {
                    self.line("        ", line);
                }
            }
        }
        if renames.len() > shown {
            self.line("    ", &format!("… and {} more", renames.len() - shown));
        }
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
                self.wrapped(&format!("{fingerprint}:"), &[format!("{} ({reason})", count(number, "change"))], None);
            }
            self.out.push('\n');
        }
    }

    fn paste(&mut self, view: &View<'_>) {
        let lines = lines_to_paste(view, if self.folded { Some(10) } else { None });
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

/// What was left out as saying nothing.
fn noise(view: &View<'_>) -> String {
    let number: usize = view.report.noise.values().sum();
    if number == 0 {
        return String::new();
    }
    let rules: Vec<String> = view.report.noise.iter().map(|(rule, number)| format!("{rule} {number}")).collect();
    format!("; {number} without meaning ({})", rules.join(", "))
}
