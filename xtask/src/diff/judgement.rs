//! Two trees → what the step between them decides, for whoever reviews it: names that stay once they are released, entries of
//! policy and overlay, and what the generator settled for a run only.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::text::markdown::fenced;
use clickhouse_cloud_generator::text::visible_lines;
use similar::{ChangeTag, TextDiff};

use crate::diff::layout::words::count;
use crate::files::read_optional;
use crate::generate::PROVISIONAL;
use crate::source::Source;
use crate::workspace::{OVERLAY, POLICY, Workspace};

const NAMES: &str = "generated-client/names.lock";
const API: &str = "generated-client/API.md";
/// How many bytes each of the lists gets; the changes have the rest of what a comment may hold.
const LIST: usize = 10_000;

/// What a tree has decided.
#[derive(Clone, Debug, Default)]
pub(crate) struct Decided {
    /// The names that callers see, a line each.
    pub(crate) names: String,
    /// What is provisional, each with what settles it where that is known.
    pub(crate) provisional: Vec<String>,
    pub(crate) policy: String,
    pub(crate) overlay: String,
}

impl Decided {
    /// What the tree that a document belongs to has decided; `None` if the document stands alone, or if its tree has no
    /// `names.lock` yet.
    pub(crate) fn of(workspace: &Workspace, source: &Source) -> Option<Self> {
        let file = |path: &str| match source {
            Source::Git(revision) => {
                let file = Source::Git(format!("{revision}:{path}")).read(workspace.root()).ok()?;
                Some(String::from_utf8_lossy(&file).into_owned())
            }
            _ => read_optional(&workspace.root().join(path)).ok(),
        };
        let is_of_tree = match source {
            Source::Git(revision) => !revision.contains(':'),
            Source::File(path) => path.canonicalize().ok() == workspace.spec().canonicalize().ok(),
            _ => false,
        };
        let names = file(NAMES).filter(|_| is_of_tree)?;
        let [policy, overlay, api] = [POLICY, OVERLAY, API].map(|path| file(path).unwrap_or_default());
        let section = api.split_once(PROVISIONAL).map_or("", |(_, section)| section);
        let section = section.lines().take_while(|line| !line.starts_with("## "));
        let provisional = section.filter(|line| line.starts_with("| `")).map(str::to_owned).collect();
        Some(Self { names, provisional, policy, overlay })
    }
}

/// What there is to judge, as Markdown of a bounded length; empty where there is nothing.
pub(crate) fn judgement(old: &Decided, new: &Decided) -> String {
    let mut text = String::new();
    let provisional: Vec<String> =
        new.provisional.iter().filter(|own| !old.provisional.contains(own)).cloned().collect();
    if !provisional.is_empty() {
        text.push_str("### To decide\n\nThis is provisional: it was settled for one run only.\n\n");
        text.push_str(&list(&provisional, "text", API));
    }
    let known: BTreeSet<&str> = old.names.lines().collect();
    // What is released was judged before.
    let names = new.names.lines().filter(|line| line.ends_with(" ?") && !known.contains(line));
    let names: Vec<String> = names.map(str::to_owned).collect();
    if !names.is_empty() {
        text.push_str("### New public names\n\nThey stay once they are released.\n\n");
        text.push_str(&list(&names, "text", "generated-client/API.md and generated-client/names.lock"));
    }
    for (file, old, new) in [(POLICY, &old.policy, &new.policy), (OVERLAY, &old.overlay, &new.overlay)] {
        let lines = changed(old, new);
        if !lines.is_empty() {
            text.push_str(&format!("### Decided in `{file}`\n\n"));
            text.push_str(&list(&lines, "diff", file));
        }
    }
    text
}

/// As many entries as fit, and where the others are.
fn list(entries: &[String], language: &str, rest: &str) -> String {
    let mut text = String::new();
    let mut shown = 0;
    for entry in entries {
        let entry = visible_lines(entry.trim_end());
        if text.len() + entry.len() > LIST {
            break;
        }
        text.push_str(&entry);
        text.push('\n');
        shown += 1;
    }
    let more = match entries.len() - shown {
        0 => String::new(),
        left => format!("{left} more are in {rest}.\n\n"),
    };
    let (number, text) = (count(entries.len(), "line"), fenced(text.trim_end(), language));
    format!("<details><summary>{number}</summary>\n\n{text}{more}</details>\n\n")
}

/// The lines of a YAML file that went and came, below the lines that they belong to.
fn changed(old: &str, new: &str) -> Vec<String> {
    let diff = TextDiff::from_lines(old, new);
    let changes: Vec<_> = diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal).collect();
    let texts: [Vec<&str>; 2] = [old.lines().collect(), new.lines().collect()];
    let at = |side: usize| changes.iter().filter_map(move |change| [change.old_index(), change.new_index()][side]);
    let moved: [BTreeSet<usize>; 2] = [at(0).collect(), at(1).collect()];
    let mut said = Vec::new();
    let mut above: Vec<&str> = Vec::new();
    for change in &changes {
        let (sign, side, at) = match (change.old_index(), change.new_index()) {
            (Some(at), None) => ('-', 0, at),
            (_, Some(at)) => ('+', 1, at),
            (None, None) => continue,
        };
        let (Some(lines), Some(moved)) = (texts.get(side), moved.get(side)) else { continue };
        let Some(line) = lines.get(at).filter(|line| !line.trim().is_empty()) else { continue };
        let outer = outer(lines, at).into_iter().filter(|outer| !moved.contains(outer));
        let outer: Vec<&str> = outer.filter_map(|outer| lines.get(outer).copied()).collect();
        let known = above.iter().zip(&outer).take_while(|(above, outer)| above == outer).count();
        said.extend(outer.iter().skip(known).map(|outer| format!("  {outer}")));
        said.push(format!("{sign} {line}"));
        above = outer;
    }
    said
}

/// The lines that a line belongs to, the outermost first: those above it that are indented less.
fn outer(lines: &[&str], at: usize) -> Vec<usize> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut outer = Vec::new();
    let mut least = lines.get(at).map_or(0, |line| indent(line));
    for (index, line) in lines.iter().enumerate().take(at).rev() {
        let says_nothing = line.trim().is_empty() || line.trim_start().starts_with('#');
        if !says_nothing && indent(line) < least {
            outer.push(index);
            least = indent(line);
        }
    }
    outer.reverse();
    outer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stand_below_what_they_belong_to() {
        let old = "types:\n  A: Own\n  B: Other\nkeeps:\n  - A\n\nactions:\n  - target: a\n    x-expects: 1\n    remove: true\n";
        let new = "types:\n  A: Own\n  # Because.\n  C: Third\nkeeps:\n  - A\n  - D\nactions:\n  - target: a\n    x-expects: 2\n    remove: true\nnew:\n  E: F\n";
        assert_eq!(
            changed(old, new),
            [
                "  types:",
                "-   B: Other",
                "+   # Because.",
                "+   C: Third",
                "  keeps:",
                "+   - D",
                "  actions:",
                "    - target: a",
                "-     x-expects: 1",
                "+     x-expects: 2",
                "+ new:",
                "+   E: F",
            ]
        );
        assert_eq!(changed(new, new), Vec::<String>::new());
    }
}
