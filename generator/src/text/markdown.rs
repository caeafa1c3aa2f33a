//! Text of a document → Markdown that says just that: no markup, link, mention or HTML comes out of it.
//!
//! A name is a span of code, in which Markdown gives nothing a meaning, and in which GitHub looks for no `@user` and no `#1`.

use std::borrow::Cow;

use super::{visible, visible_lines};

/// The text as a span of code, on one line, with a fence longer than any run of backticks inside.
#[must_use]
pub fn code(text: &str) -> String {
    let text = visible(text);
    if text.trim().is_empty() {
        return "` `".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    // One space at either side is taken off again, where there is one at both.
    let pads = text.starts_with('`') || text.ends_with('`') || (text.starts_with(' ') && text.ends_with(' '));
    let pad = if pads { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A sentence, on one line. What stands between backticks is a span of code, and so is every word that is more than a word or a
/// number with its punctuation.
#[must_use]
pub fn prose(text: &str) -> String {
    let text = visible(text);
    // Of an odd number of backticks the last one begins no span.
    let spans = text.matches('`').count() / 2;
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest: &str = &text;
    for _ in 0..spans {
        let Some((before, after)) = rest.split_once('`') else { break };
        let Some((inside, after)) = after.split_once('`') else { break };
        words(before, &mut out);
        if !inside.is_empty() {
            // Two spans that touch would be read as one fence.
            if out.ends_with('`') {
                out.push(' ');
            }
            out.push_str(&code(inside));
        }
        rest = after;
    }
    words(rest, &mut out);
    out
}

/// Markdown on one line, as a cell of a table: a bar does not end it.
#[must_use]
pub fn cell(markdown: &str) -> Cow<'_, str> {
    if !markdown.contains('|') {
        return Cow::Borrowed(markdown);
    }
    // After a backslash, the backslash that escapes the bar would itself be escaped.
    Cow::Owned(markdown.replace("\\|", "\\\\u{7c}").replace('|', "\\|"))
}

/// Lines as they are, as a block of code whose fence is longer than any run of backticks inside.
#[must_use]
pub fn fenced(text: &str, language: &str) -> String {
    let text = visible_lines(text);
    let fence = "`".repeat((longest_run(&text) + 1).max(3));
    format!("{fence}{language}\n{text}\n{fence}\n\n")
}

/// How many backticks stand together at most.
pub(crate) fn longest_run(text: &str) -> usize {
    text.as_bytes().split(|byte| *byte != b'`').map(<[u8]>::len).max().unwrap_or_default()
}

/// Adds words, each as itself where Markdown and GitHub see no more in it than a word, else as code.
fn words(text: &str, out: &mut String) {
    for word in text.split_inclusive(' ') {
        let (word, space) = word.strip_suffix(' ').map_or((word, ""), |word| (word, " "));
        if word.is_empty() || is_word(word, out.is_empty()) {
            out.push_str(word);
        } else {
            if out.ends_with('`') {
                out.push(' ');
            }
            out.push_str(&code(word));
        }
        out.push_str(space);
    }
}

/// Whether it is a word or a number between punctuation; at the start of a line nothing that could begin a list or a heading.
fn is_word(word: &str, is_first: bool) -> bool {
    let opening = ['(', '"', '\''];
    let closing = ['.', ',', ';', ':', '?', ')', '"', '\'', '…'];
    let inner = word.trim_start_matches(opening).trim_end_matches(closing);
    if is_first {
        return !inner.is_empty() && word.starts_with(char::is_alphabetic) && is_letters(inner);
    }
    // Punctuation after a span of code, and signs that stand alone.
    let is_sign = |text: &str| matches!(text, "" | "→" | "–" | "—" | "-" | "…" | "+" | "%" | "/" | "×" | "·");
    is_sign(inner) || is_letters(inner) || is_number(inner)
}

fn is_letters(text: &str) -> bool {
    text.starts_with(char::is_alphabetic)
        && text.chars().all(|character| character.is_alphabetic() || matches!(character, '-' | '/' | '\'' | '’'))
}

fn is_number(text: &str) -> bool {
    text.starts_with(|character: char| character.is_ascii_digit())
        && text.chars().all(|character| character.is_ascii_digit() || matches!(character, '.' | ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_more_than_a_word_is_code() {
        for (text, expected) in [
            ("Both arms are objects, 3.5 of 12 (see above).", "Both arms are objects, 3.5 of 12 (see above)."),
            ("the property `a` has no type", "the property `a` has no type"),
            ("`a`, `b`", "`a`, `b`"),
            ("ask @someone", "ask `@someone`"),
            ("see #1 and a/b#2, GH-3", "see `#1` and `a/b#2,` `GH-3`"),
            ("![x](http://y) <img>", "`![x](http://y)` `<img>`"),
            ("www.example.com a@b.c", "`www.example.com` `a@b.c`"),
            ("1. a", "`1.` a"),
            ("- a", "`-` a"),
            ("a ` b", "a `` ` `` b"),
            ("a\nb", "`a\\u{a}b`"),
            ("a|b", "`a|b`"),
        ] {
            assert_eq!(prose(text), expected);
        }
        assert_eq!(cell(&code("a|b\\|c")), "`a\\|b\\\\u{7c}c`");
        assert_eq!(code("``"), "``` `` ```");
    }
}
