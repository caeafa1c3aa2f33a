//! Text of a document → text that is safe to print: nothing in it moves a cursor, starts a line or gives a command.
//!
//! Names, values and messages come from outside. Everything that prints one passes it through [`visible`] (one line),
//! [`visible_lines`] (lines of our own), [`visible_json`] (JSON, without a change of its values) or [`markdown`].

pub mod markdown;

use std::borrow::Cow;
use std::fmt::Write;

/// Whether a text only stands for what a person is to write there.
pub(crate) fn is_placeholder(text: &str) -> bool {
    matches!(text.trim(), "…" | "...")
}

/// The text on one line, with what nobody sees written as `\u{…}`: controls, line breaks, tabs, marks of direction, characters
/// without width. A CI runner finds no command in it either: not `::error` at the start of a line, and not `##[error]`.
///
/// What is visible already stays as it is, so that doing it twice is doing it once.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for (at, character) in text.char_indices() {
        if is_hidden(character) || is_command(text, at) {
            escape(&mut out, character);
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

/// The same for a text of several lines: each is visible, and stays a line.
#[must_use]
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    if text.split('\n').all(is_plain) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split('\n').map(visible).collect::<Vec<_>>().join("\n"))
}

/// The text of a JSON document of which every value stays the same: what [`visible`] would escape stands in a string, and is
/// escaped there as JSON does it.
#[must_use]
pub fn visible_json(json: &str) -> Cow<'_, str> {
    let is_escaped = |at: usize, character: char| {
        (character != '\n' && is_hidden(character)) || (character == '#' && starts_bracket_command(json, at))
    };
    if !json.char_indices().any(|(at, character)| is_escaped(at, character)) {
        return Cow::Borrowed(json);
    }
    let mut out = String::with_capacity(json.len() + 16);
    for (at, character) in json.char_indices() {
        if is_escaped(at, character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing into a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

/// A name as a part of an identifier in which `*` stands for anything: two names never become one, none has a `*`, and what
/// comes out is visible. Characters of `also` are escaped, too.
#[must_use]
pub fn unique<'a>(name: &'a str, also: &[char]) -> Cow<'a, str> {
    let is_escaped = |at: usize, character: char| {
        character == '*' || also.contains(&character) || name.get(at..).is_some_and(|rest| rest.starts_with("\\u{"))
    };
    if is_plain(name) && !name.char_indices().any(|(at, character)| is_escaped(at, character)) {
        return Cow::Borrowed(name);
    }
    let mut out = String::with_capacity(name.len() + 8);
    for (at, character) in name.char_indices() {
        if is_escaped(at, character) || is_hidden(character) || is_command(name, at) {
            escape(&mut out, character);
        } else {
            out.push(character);
        }
    }
    Cow::Owned(out)
}

fn escape(out: &mut String, character: char) {
    // Writing into a string cannot fail.
    let _ = write!(out, "{}", character.escape_unicode());
}

/// Whether there is nothing to escape, which is nearly always so.
fn is_plain(text: &str) -> bool {
    !text.char_indices().any(|(at, character)| is_hidden(character) || is_command(text, at))
}

/// Whether nobody sees the character, or it changes where others stand.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether a CI runner could take what begins here for a command: it drops white space before `::`, and finds `##[` anywhere.
/// A line may be wrapped at any white space; and a single colon at the start may be followed by one of ours.
fn is_command(text: &str, at: usize) -> bool {
    let Some(rest) = text.get(at..) else { return false };
    if rest.starts_with(':') {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        return before.is_none() || (rest.starts_with("::") && before.is_some_and(char::is_whitespace));
    }
    starts_bracket_command(text, at)
}

/// Whether `##[` begins here.
fn starts_bracket_command(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with("##["))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_written_out_and_no_line_begins_with_a_command() {
        for (text, expected) in [
            ("Service.tier", "Service.tier"),
            ("größe → 大きさ ⚠️", "größe → 大きさ ⚠️"),
            ("crate::Service: x", "crate::Service: x"),
            ("a\x1b]8;;http://x\x07b", "a\\u{1b}]8;;http://x\\u{7}b"),
            ("a\u{9b}2J", "a\\u{9b}2J"),
            ("a\nWire: compatible\r\tb", "a\\u{a}Wire: compatible\\u{d}\\u{9}b"),
            ("a\u{202e}b\u{200b}c\u{2028}d\u{e0041}", "a\\u{202e}b\\u{200b}c\\u{2028}d\\u{e0041}"),
            ("::error::x", "\\u{3a}:error::x"),
            (":", "\\u{3a}"),
            ("a ::stop-commands::x", "a \\u{3a}:stop-commands::x"),
            ("ü\u{2003}::error::x", "ü\u{2003}\\u{3a}:error::x"),
            ("a##[error]x", "a\\u{23}#[error]x"),
        ] {
            assert_eq!(visible(text), expected);
            assert_eq!(visible(&visible(text)), expected, "twice is once");
        }
        assert_eq!(visible_lines("a\n  ::error::x\n\x1bb"), "a\n  \\u{3a}:error::x\n\\u{1b}b");
    }

    #[test]
    fn json_keeps_its_values() {
        let value = serde_json::json!({ "a\x1b\u{9b}\u{202e}\u{e0041}": ["##[error]", "::error::", "\n\t", "ü"] });
        for text in [format!("{value:#}"), value.to_string()] {
            let shown = visible_json(&text);
            assert!(!shown.chars().any(|character| character != '\n' && is_hidden(character)), "{shown}");
            assert!(!shown.contains("##["), "{shown}");
            assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
        }
    }

    #[test]
    fn unique_names_stay_apart_and_have_no_star() {
        let names = ["n*", "n\\u{2a}", "n\\u{5c}u{2a}", "n", "n=", "n\\u{3d}", "n\n", "n\\u{a}", ":n", "\\u{3a}n"];
        let unique: Vec<_> = names.iter().map(|name| super::unique(name, &['='])).collect();
        let different: std::collections::BTreeSet<_> = unique.iter().collect();
        assert_eq!(different.len(), names.len(), "{unique:?}");
        for name in &unique {
            assert!(!name.contains(['*', '=', '\n']), "{name}");
            assert_eq!(visible(name), **name);
        }
    }
}
