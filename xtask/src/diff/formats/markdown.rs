//! Turns a view into a comment for a pull request: the verdict, a table, breaking changes open, the rest folded away.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::{Class, Level, RustChange};
use clickhouse_cloud_generator::text::markdown::{self as text, cell, fenced, prose};

use crate::diff::layout::budget::Budget;
use crate::diff::layout::entry::{Line, Said, lines_before_list};
use crate::diff::layout::fold::{List, Section, sections};
use crate::diff::layout::renames::{above, alike, groups, listed};
use crate::diff::layout::words::{command, count, level, one_line, upper_first};
use crate::diff::uncompiled::{NEXT, SHOWN, findings, may_be_major, rust_words, side, what};
use crate::diff::view::{View, class_words};

/// The longest comment that GitHub takes, in characters; counted in bytes here, of which there are never fewer.
pub const LONGEST: usize = 65_536;
/// How long a piece of a list gets, in bytes, before the next begins.
const LINE: usize = 1_500;
/// How much of a text of the document is shown, in characters.
const TEXT: usize = 1_000;
/// How many Rust changes are added at once.
const PIECE: usize = 10;

/// Prints the comment; what there is to judge besides the changes stands above them.
pub(crate) fn markdown(view: &View<'_>, verbose: bool, judgement: &str) -> String {
    let mut out = Budget::new(LONGEST);
    head(view, &mut out);
    out.push(judgement, None);
    unknown(view, verbose, &mut out);
    let (open, _) = sections(view, verbose);
    for section in &open {
        write_section(section, &mut out);
    }
    rust(view, &mut out);
    renames(view, verbose, &mut out);
    approved(view, &mut out);
    if !out.left_out().is_empty() {
        let left_out: Vec<String> = out.left_out().iter().map(|(what, number)| format!("{number} {what}")).collect();
        let note = format!(
            "\n**Left out, because a comment has at most 65,536 characters:** {}. All of it: {}\n",
            left_out.join(", "),
            code(&one_line(&command(view.old, view.new), 500))
        );
        out.last(&note);
    }
    out.finish()
}

fn head(view: &View<'_>, out: &mut Budget) {
    let (old, new) = (code(&one_line(&view.old.name, 200)), code(&one_line(&view.new.name, 200)));
    out.push(&format!("## API diff: {old} → {new}\n\n"), None);
    let hidden = if view.hidden == 0 { String::new() } else { format!(" The filters leave out {}.", view.hidden) };
    let Some(wire) = view.wire() else {
        out.push(&format!("**No changes.**{hidden}\n"), None);
        return;
    };
    let (changes, rust) = (count(view.items.len(), "change"), rust_words(view));
    let icon = match wire.max(if may_be_major(view) { Class::Breaking } else { wire }) {
        Class::Breaking => "🔴",
        Class::Potential => "🟡",
        Class::Compatible | Class::Documentation => "🟢",
    };
    out.push(&format!("{icon} **Wire: {}. Rust: {rust}.** {changes}.{hidden}\n\n", class_words(wire)), None);
    out.push("| | breaking | potentially breaking | compatible | documentation |\n|---|--:|--:|--:|--:|\n", None);
    for (resource, row) in view.by_resource() {
        let row: Vec<String> =
            row.iter().map(|number| if *number == 0 { String::new() } else { number.to_string() }).collect();
        out.push(&format!("| {} | {} |\n", cell(&prose(resource)), row.join(" | ")), Some(("rows of the table", 1)));
    }
    let totals = view.counts().map(|(_, number)| format!("**{number}**")).join(" | ");
    out.push(&format!("| **all** | {totals} |\n\n"), None);
}

/// Why there is no verdict about Rust: the first errors, with the entries that settle them.
fn unknown(view: &View<'_>, verbose: bool, out: &mut Budget) {
    for uncompiled in &view.report.uncompiled {
        let name = code(&one_line(&side(view, uncompiled).name, 200));
        out.push(&format!("### Rust: unknown\n\n{name}: {}. {NEXT}\n\n", what(uncompiled)), None);
        let (findings, mut more) = findings(view, uncompiled, if verbose { usize::MAX } else { SHOWN });
        for finding in findings {
            if !out.push(&fenced(&finding, "text"), None) {
                more += 1;
            }
        }
        if more > 0 {
            out.push(&format!("… and {more} more: {}\n\n", code(&command(view.old, view.new))), None);
        }
    }
}

fn write_section(section: &Section<'_>, out: &mut Budget) {
    let title = format!("{} ({})", upper_first(class_words(section.class)), section.count());
    let is_open = section.class == Class::Breaking;
    let (start, end) = if is_open {
        (format!("### {title}\n"), "\n")
    } else {
        (format!("<details><summary><b>{title}</b></summary>\n"), "\n</details>\n\n")
    };
    if !out.open(&start, end) {
        out.skip(
            words_of(section.class),
            section.groups.iter().flat_map(|group| &group.lists).map(List::changes).sum(),
        );
        return;
    }
    for group in &section.groups {
        let mut heading = format!("\n**{}**\n\n", prose(group.resource));
        for (line, number) in group.lists.iter().flat_map(|list| lines(section.class, list)) {
            let line = format!("{heading}{line}\n");
            if out.push(&line, Some((words_of(section.class), number))) {
                heading.clear();
            }
        }
    }
    out.close();
}

/// The lines of a list, each with how many changes it stands for.
fn lines(class: Class, list: &List<'_>) -> Vec<(String, usize)> {
    if list.entries.len() <= lines_before_list(class).max(3) {
        return list.entries.iter().map(|entry| (line(&entry.line()), entry.items.len())).collect();
    }
    let by_resource = list.by_resource();
    let by_resource = if by_resource.is_empty() { by_resource } else { format!("; {}", prose(&by_resource)) };
    let title = format!("{} ({}{by_resource})", list.kind.title(), list.changes());
    let labels = list.labels(None);
    if list.has_details() {
        let nested = labels.into_iter().map(|(label, number)| (format!("  - {}", code(&label)), number));
        return std::iter::once((format!("- {title}:"), 0)).chain(nested).collect();
    }
    // In pieces, so that a list that is longer than what is left of the comment is not left out as a whole.
    let mut lines: Vec<(String, usize)> = Vec::new();
    for (label, number) in labels {
        match lines.last_mut() {
            Some((line, total)) if line.len() < LINE => {
                line.push_str(&format!(", {}", code(&label)));
                *total += number;
            }
            Some(_) => lines.push((format!("- {}, more: {}", list.kind.title(), code(&label)), number)),
            None => lines.push((format!("- {title}: {}", code(&label)), number)),
        }
    }
    lines
}

fn line(Line { place, said, reach }: &Line) -> String {
    let words = |said: &Said| match said.detail.as_str() {
        "" => said.what.clone(),
        detail => format!("{}: {}", said.what, code(detail)),
    };
    let said: Vec<String> = said.iter().map(words).collect();
    let reach = if reach.is_empty() { String::new() } else { format!(" ({})", prose(reach)) };
    format!("- {}: {}{reach}", code(place), said.join("; "))
}

fn rust(view: &View<'_>, out: &mut Budget) {
    let Some(rust) = view.report.rust.as_ref().filter(|rust| !rust.changes.is_empty()) else { return };
    let start = format!(
        "<details><summary><b>Rust: {} ({}{})</b></summary>\n\n",
        level(rust.level),
        count(rust.changes.len(), "change"),
        above(rust.changes.iter().filter(|change| view.is_told(change)).count())
    );
    if !out.open(&start, "\n</details>\n\n") {
        out.skip("Rust changes", rust.changes.len());
        return;
    }
    let mut kinds: BTreeMap<(Reverse<Level>, &str), Vec<&RustChange>> = BTreeMap::new();
    for change in rust.changes.iter().filter(|change| !view.is_told(change)) {
        kinds.entry((Reverse(change.level), change.kind)).or_default().push(change);
    }
    let mut harmless: Vec<String> = Vec::new();
    for ((Reverse(of), kind), changes) in kinds {
        let title = format!("{} ({})", kind.replace('-', " "), changes.len());
        if of < Level::Major {
            // What came to the wire is listed above.
            harmless.push(title);
            continue;
        }
        let mut start = format!("- {}, {title}: ", level(of));
        for piece in changes.chunks(PIECE) {
            let paths: Vec<String> = piece.iter().map(|change| code(&change.path)).collect();
            if out.push(&format!("{start}{}", paths.join(", ")), Some(("Rust changes", piece.len()))) {
                start = ", ".to_owned();
            }
        }
        out.push("\n", None);
    }
    if !harmless.is_empty() {
        out.push(&format!("- minor or less: {}\n", harmless.join(", ")), None);
    }
    out.close();
}

/// What may be renamed, and how to get the entries that keep the old names; with `verbose` the entries.
fn renames(view: &View<'_>, verbose: bool, out: &mut Budget) {
    let renames = view.report.rust.as_ref().map_or(&[][..], |rust| &rust.renames);
    if renames.is_empty() {
        return;
    }
    let (listed, told) = listed(view, renames, verbose);
    let start = format!("<details><summary><b>Perhaps renamed ({}{})</b></summary>\n\n", renames.len(), above(told));
    if !out.open(&start, "\n</details>\n\n") {
        out.skip("perhaps renamed", renames.len());
        return;
    }
    if !verbose {
        let command = code(&one_line(&command(view.old, view.new), 500));
        out.push(&format!("Policy entries that keep the old names: {command}\n\n"), None);
    }
    for group in groups(listed) {
        let shown = if verbose { group.len() } else { 1 };
        for rename in group.iter().take(shown) {
            let more = group.len() - shown;
            let (what, old, new) = (rename.what.replace('-', " "), code(&rename.old), code(&rename.new));
            let mut line = format!("- {what}: {old} → {new} ({})\n", alike(rename, more));
            if verbose {
                line.push_str(&format!("\n{}", fenced(rename.policy.trim_end(), "yaml")));
            }
            out.push(&line, Some(("perhaps renamed", 1 + more)));
        }
    }
    out.close();
}

fn approved(view: &View<'_>, out: &mut Budget) {
    let items: Vec<_> = view.approved().collect();
    if !items.is_empty() {
        let start = format!("<details><summary><b>Approved ({})</b></summary>\n\n", items.len());
        if !out.open(&start, "\n</details>\n\n") {
            out.skip("approved changes", items.len());
            return;
        }
        for item in items {
            let reason = item.approval.map(|approval| prose(&one_line(&approval.reason, 500))).unwrap_or_default();
            let line = format!("- {}: {reason}\n", code(&item.change.fingerprint()));
            out.push(&line, Some(("approved changes", 1)));
        }
        out.close();
    }
    for approval in &view.approvals.expired {
        let expires = approval.expires.as_deref().unwrap_or_default();
        let line = format!("- ⚠️ the approval of {} expired on {expires}\n", code(&approval.fingerprint));
        out.push(&line, Some(("expired approvals", 1)));
    }
}

fn words_of(class: Class) -> &'static str {
    match class {
        Class::Breaking => "breaking changes",
        Class::Potential => "potentially breaking changes",
        Class::Compatible => "compatible changes",
        Class::Documentation => "changes of documentation",
    }
}

/// A text of the document as a span of code, cut where it is long.
pub(crate) fn code(text: &str) -> String {
    text::code(&one_line(text, TEXT))
}
