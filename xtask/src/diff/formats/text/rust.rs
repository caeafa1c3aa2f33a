//! Turns the verdict about Rust into its part of the text: what callers must change by name, what came by number.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::{Level, Rename, RustChange};

use super::Writer;
use crate::diff::layout::entry::list;
use crate::diff::layout::paint::Style;
use crate::diff::layout::renames::{above, alike, groups, listed};
use crate::diff::layout::words::{count, level, one_line};
use crate::diff::uncompiled::{NEXT, SHOWN, findings, side, what};
use crate::diff::view::View;

/// How many Rust changes of a kind are named; `--verbose` has all.
const RUST: usize = 6;

impl Writer {
    /// The verdict, what it rests on, and what may be a rename.
    pub(crate) fn rust(&mut self, view: &View<'_>) {
        let Some(rust) = &view.report.rust else { return self.uncompiled(view) };
        if rust.changes.is_empty() && rust.renames.is_empty() {
            return;
        }
        let title = self.paint.of(Style::of_level(rust.level), &format!("Rust: {}", level(rust.level)));
        let told = rust.changes.iter().filter(|change| !self.verbose && view.is_told(change)).count();
        self.raw("", &format!("{title} ({}{})", count(rust.changes.len(), "change"), above(told)));
        let mut kinds: BTreeMap<(Reverse<Level>, &str), Vec<&RustChange>> = BTreeMap::new();
        for change in rust.changes.iter().filter(|change| self.verbose || !view.is_told(change)) {
            kinds.entry((Reverse(change.level), change.kind)).or_default().push(change);
        }
        let mut harmless: Vec<String> = Vec::new();
        for ((Reverse(of), kind), changes) in kinds {
            let kind = kind.replace('-', " ");
            if self.verbose {
                changes.into_iter().for_each(|change| self.rust_change(change));
            } else if of == Level::Major {
                let paths: Vec<&str> = changes.iter().map(|change| change.path.as_str()).collect();
                let paths = list(&paths, Some(RUST));
                self.wrapped(4, &format!("{}, {kind} ({}):", level(of), changes.len()), &[paths]);
            } else {
                harmless.push(format!("{kind} {}", changes.len()));
            }
        }
        // What came to the wire is listed above.
        if !harmless.is_empty() {
            self.wrapped(4, "minor or less:", &harmless);
        }
        self.renames(view, &rust.renames);
        self.out.push('\n');
    }

    fn rust_change(&mut self, change: &RustChange) {
        let values = match (&change.before, &change.after) {
            (Some(before), Some(after)) => format!(": {before} → {after}"),
            (Some(value), None) | (None, Some(value)) => format!(": {value}"),
            (None, None) => String::new(),
        };
        let what = format!("{}, {}{values}", level(change.level), change.kind.replace('-', " "));
        self.wrapped(4, &format!("{}:", change.path), &[one_line(&what, 400)]);
        for cause in &change.causes {
            self.painted("        ", Style::Faint, &format!("because of {cause}"));
        }
    }

    /// Why there is no verdict: the first errors, with the entries that settle them.
    fn uncompiled(&mut self, view: &View<'_>) {
        let title = self.paint.of(Style::Red, "Rust: unknown");
        self.raw("", &title);
        for uncompiled in &view.report.uncompiled {
            self.wrapped(2, &format!("{}:", side(view, uncompiled).name), &[what(uncompiled)]);
            let (findings, more) = findings(view, uncompiled, if self.verbose { usize::MAX } else { SHOWN });
            for finding in findings {
                finding.lines().for_each(|line| self.line("    ", line));
            }
            if more > 0 {
                self.line("    ", &format!("… and {more} more: --verbose prints them"));
            }
        }
        self.line("  ", NEXT);
        self.out.push('\n');
    }

    fn renames(&mut self, view: &View<'_>, renames: &[Rename]) {
        if renames.is_empty() {
            return;
        }
        let (listed, told) = listed(view, renames, self.verbose);
        let title = format!(
            "Perhaps renamed ({}{}); --verbose prints the policy entry that keeps the old name",
            renames.len(),
            above(told)
        );
        self.line("  ", &title);
        for group in groups(listed) {
            let shown = if self.verbose { group.len() } else { 1 };
            for rename in group.iter().take(shown) {
                let Rename { what, old, new, policy, .. } = rename;
                let words = format!("{old} → {new} ({})", alike(rename, group.len() - shown));
                self.wrapped(4, &format!("{}:", what.replace('-', " ")), &[words]);
                if self.verbose {
                    policy.lines().for_each(|line| self.line("        ", line));
                }
            }
        }
    }
}
