//! Generated files → the blocks of code in their documentation that rustdoc would run.
//!
//! The second wall behind `model::docs`: `cargo test` runs these blocks, so only the generator's own may be there.

use std::collections::HashSet;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Crate;
use crate::model::docs::LANGUAGES;

/// Documentation in another form than a comment a line, which is not looked into.
const OTHER_FORMS: &[&str] = &["/**", "/*!", "#[doc =", "#![doc =", "#[doc=", "#![doc=", "#[cfg_attr", "#![cfg_attr"];

/// A block of code that rustdoc takes for Rust.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Doctest {
    /// The path of the file below `generated-client/`.
    pub path: String,
    /// The line of the file where the block begins, counted from 1.
    pub line: usize,
    /// The code.
    pub code: String,
}

/// Those of what was found that the generator wrote itself, by file: the examples of the methods.
///
/// # Errors
///
/// Every other block that rustdoc would run: text of the document got out of where it belongs.
pub(crate) fn check(mut found: Vec<Doctest>, model: &Crate) -> Result<Vec<Doctest>, Diagnostics> {
    found.sort();
    let operations = model.resources.iter().flat_map(|resource| &resource.operations);
    let examples: HashSet<&str> = operations.map(|operation| operation.example.as_str()).collect();
    let (own, others): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|doctest| examples.contains(doctest.code.as_str()));
    let defects = others.into_iter().map(|Doctest { path, line, .. }| {
        let message =
            format!("{path}:{line}: `cargo test` would run this block of code, which the generator did not write");
        Diagnostic::error("doctest", "", message).help(
            "this is a defect of generator/src/model/docs, and may be an attack: do not run the tests, and report it",
        )
    });
    Diagnostics(defects.collect()).into_result()?;
    Ok(own)
}

/// Every block in the documentation of a file that rustdoc takes for Rust, and documentation that cannot be looked into.
#[must_use]
pub fn find(path: &str, text: &str) -> Vec<Doctest> {
    let mut found = Vec::new();
    let mut page = Vec::new();
    let mut last = "";
    let mut count = 0;
    for (index, line) in text.lines().enumerate() {
        count = index + 1;
        let line = line.trim_ascii_start();
        // Spaces that are no ASCII.
        let line = if line.starts_with(char::is_whitespace) { line.trim_start() } else { line };
        let may_be_documentation = matches!(line.as_bytes().first(), Some(b'/' | b'#'));
        if !may_be_documentation && last.is_empty() {
            continue;
        }
        let mark = ["///", "//!"].into_iter().find(|mark| line.starts_with(mark)).unwrap_or_default();
        if mark != last {
            blocks(path, index - page.len(), &page, &mut found);
            page.clear();
            last = mark;
        }
        if !mark.is_empty() {
            let line = line.get(mark.len()..).unwrap_or_default();
            page.push(line.strip_prefix(' ').unwrap_or(line));
        } else if OTHER_FORMS.iter().any(|form| line.starts_with(form)) {
            found.push(Doctest { path: path.to_owned(), line: index + 1, code: line.to_owned() });
        }
    }
    blocks(path, count - page.len(), &page, &mut found);
    found
}

/// Whether a line may have a fence, or space before code: two of their characters stand together in it, or a tab.
fn may_begin_block(line: &str) -> bool {
    let bytes = line.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    // Without an early end it is many bytes at a time.
    pairs.fold(bytes.contains(&b'\t'), |may, (one, next)| may | (one == next && matches!(one, b'`' | b'~' | b' ')))
}

/// The blocks of one comment, whose first line comes after `before` others.
fn blocks(path: &str, before: usize, page: &[&str], found: &mut Vec<Doctest>) {
    if !page.iter().any(|line| may_begin_block(line)) {
        return;
    }
    let text = page.join("\n");
    let all = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut own = Vec::new();
    // rustdoc looks for code with fewer extensions than it shows text with. Text without their marks has the same code with all.
    let has_marks = text.contains(['|', '~', '^']) || ["[ ]", "[x]", "[X]"].iter().any(|task| text.contains(task));
    let readings = [Options::empty(), all];
    for options in readings.into_iter().take(if has_marks { 2 } else { 1 }) {
        let mut block: Option<Doctest> = None;
        for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
            match (event, &mut block) {
                (Event::Start(Tag::CodeBlock(kind)), _) if !is_ours(&kind) => {
                    let line = before + text.get(..range.start).unwrap_or_default().matches('\n').count() + 1;
                    block = Some(Doctest { path: path.to_owned(), line, code: String::new() });
                }
                (Event::Text(text), Some(block)) => block.code.push_str(&text),
                (Event::End(pulldown_cmark::TagEnd::CodeBlock), _) => own.extend(block.take()),
                _ => {}
            }
        }
    }
    own.sort();
    own.dedup_by_key(|doctest| doctest.line);
    found.append(&mut own);
}

/// Whether the block has one language, and one that is not Rust. Of what is more than a word, rustdoc's reading is not guessed.
fn is_ours(kind: &CodeBlockKind<'_>) -> bool {
    match kind {
        CodeBlockKind::Fenced(info) => LANGUAGES.contains(&&**info),
        CodeBlockKind::Indented => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_found_where_rustdoc_finds_it() {
        for (text, lines) in [
            ("/// A text.\n///\n/// ```\n/// x\n/// ```\nstruct A;\n", &[3][..]),
            ("//! - ~~~\n//!   x\n", &[1]),
            ("    /// > a\n    /// >\n    /// >     x\n", &[3]),
            ("/// ```text\n/// x\n/// ```\n", &[]),
            ("/// ```sql,rust\n/// x\n/// ```\n/// a\n///\n///\tx\n", &[1, 6]),
            ("/** ``` */\nstruct A;\n#[doc = \"x\"]\n#[doc(alias = \"x\")]\nstruct B;\n", &[1, 3]),
            ("//! a\n/// ```\n/// x\n", &[2]),
            ("/// [^1]\n///\n/// [^1]: a\n///\n///         x\n", &[5]),
        ] {
            let found: Vec<usize> = find("a.rs", text).into_iter().map(|doctest| doctest.line).collect();
            assert_eq!(found, lines, "{text}");
        }
        let message = check(find("src/a.rs", "//! ```\n//! x\n"), &Crate::default()).map_err(|found| found.to_string());
        assert!(message.clone().is_err_and(|text| text.contains("src/a.rs:1: `cargo test` would run")), "{message:?}");
    }
}
