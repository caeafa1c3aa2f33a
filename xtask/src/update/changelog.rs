//! What a step of the document does → its section in CHANGELOG.md, under Unreleased.

use anyhow::Result;

use crate::files::read_optional;
use crate::transaction::Change;
use crate::workspace::Workspace;

/// The heading that the sections go under.
const UNRELEASED: &str = "## Unreleased";

/// The changed file.
pub(super) fn change(workspace: &Workspace, section: &str) -> Result<Option<Change>> {
    let path = workspace.root().join("CHANGELOG.md");
    let before = read_optional(&path)?;
    let after = merged(&before, section);
    Ok((after != before).then(|| Change::Write(path, after.into_bytes())))
}

/// The file with the section behind what Unreleased says already, in the place of one about the same document.
fn merged(file: &str, section: &str) -> String {
    let section = section.trim_end();
    let title = section.lines().next().unwrap_or_default();
    let (before, unreleased, after) = parts(file);
    let kept = unreleased.trim();
    let all = match find_line(kept, title) {
        Some(start) => {
            let end = kept[start + title.len()..].find("\n### ").map(|at| start + title.len() + at);
            format!("{}{section}{}", &kept[..start], end.map_or(String::new(), |end| format!("\n{}", &kept[end..])))
        }
        None if kept.is_empty() => section.to_owned(),
        None => format!("{kept}\n\n{section}"),
    };
    let after = if after.is_empty() { String::new() } else { format!("\n{after}") };
    format!("{before}{UNRELEASED}\n\n{all}\n{after}")
}

/// What is before Unreleased, in it, and from the next version on. A file without that heading gets it before its first version.
fn parts(file: &str) -> (String, String, String) {
    let version = |text: &str, from: usize| text[from..].find("\n## ").map_or(text.len(), |at| from + at + 1);
    match find_line(file, UNRELEASED) {
        Some(start) => {
            let begins = start + UNRELEASED.len();
            let end = version(file, begins);
            (file[..start].to_owned(), file[begins..end].to_owned(), file[end..].to_owned())
        }
        None => {
            let end = if file.starts_with("## ") { 0 } else { version(file, 0) };
            let head = file[..end].trim_end();
            let head = if head.is_empty() { String::new() } else { format!("{head}\n\n") };
            (head, String::new(), file[end..].to_owned())
        }
    }
}

/// Where a line begins that is exactly this.
fn find_line(text: &str, line: &str) -> Option<usize> {
    let mut start = 0;
    for own in text.split_inclusive('\n') {
        if own.trim_end() == line {
            return Some(start);
        }
        start += own.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECTION: &str = "### The API, sha256 `b`\n\n#### Added\n\n- b\n";

    #[test]
    fn a_section_goes_under_the_one_heading_and_replaces_itself() {
        let released = "# Changelog\n\nWords.\n\n## 0.1.0\n\n### Added\n\n- a\n";
        let once = merged(released, SECTION);
        assert_eq!(
            once,
            format!("# Changelog\n\nWords.\n\n## Unreleased\n\n{SECTION}\n## 0.1.0\n\n### Added\n\n- a\n")
        );
        assert_eq!(merged(&once, SECTION), once);
        let other = "### The API, sha256 `c`\n\n- c\n";
        let both = merged(&once, other);
        assert_eq!(both, once.replace("- b\n", &format!("- b\n\n{other}")));
        let again = merged(&both, "### The API, sha256 `b`\n\n- new\n");
        assert!(again.contains("- new") && !again.contains("- b\n") && again.contains("- c"), "{again}");
        for text in [&once, &both, &again] {
            assert_eq!(text.matches(UNRELEASED).count(), 1, "{text}");
        }
        assert_eq!(merged("", SECTION), format!("## Unreleased\n\n{SECTION}"));
        let hand = "# C\n\n## Unreleased\n\nThe first.\n\n### Added\n\n- a\n";
        assert_eq!(merged(hand, SECTION), format!("{hand}\n{SECTION}"));
    }
}
