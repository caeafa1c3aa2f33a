//! Characters → the same characters where Markdown and rustc would take them for something else.

use std::borrow::Cow;

use crate::text::markdown::longest_run;

/// The text with what nobody sees written out: rustc refuses a comment that changes the direction of text, or that has a
/// carriage return in it.
pub(super) fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t')) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        if is_hidden(c) { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    out.into()
}

/// Whether a character is not seen, or turns the direction of those that are.
pub(super) fn is_hidden(c: char) -> bool {
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let parts = matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}');
    turns || parts || (c.is_control() && !matches!(c, '\n' | '\t'))
}

/// Appends a character between others, escaped where it is a mark; `in_cell` and `in_heading` have marks of their own.
pub(super) fn push(out: &mut String, before: Option<char>, c: char, rest: &str, in_cell: bool, in_heading: bool) {
    if is_hidden(c) {
        out.extend(c.escape_unicode());
        return;
    }
    let after = rest.chars().next();
    let both = |is: fn(char) -> bool| before.is_some_and(is) && after.is_some_and(is);
    let is_mark = match c {
        '[' | ']' | '<' | '`' | '~' => true,
        // Between spaces it is a star.
        '*' => !both(char::is_whitespace),
        // Alone inside of a name it is a part of it.
        '_' => !both(char::is_alphanumeric) && !both(char::is_whitespace),
        '\\' => !after.is_some_and(char::is_alphanumeric),
        '&' => is_entity(rest),
        '|' => in_cell,
        '#' => in_heading,
        _ => false,
    };
    if is_mark {
        out.push('\\');
    }
    out.push(c);
}

/// Whether what comes after `&` makes it the name or the number of a character.
fn is_entity(rest: &str) -> bool {
    let name = rest.bytes().take(40).take_while(|byte| *byte == b'#' || byte.is_ascii_alphanumeric()).count();
    name > 0 && rest.as_bytes().get(name) == Some(&b';')
}

/// Text between backticks, as many as it takes.
pub(crate) fn code(text: &str) -> String {
    // Most names and values.
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'`') {
        return ["`", text, "`"].concat();
    }
    let text: String = visible(text).chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    if text.is_empty() {
        return "` `".to_owned();
    }
    let longest = longest_run(&text);
    let fence = "`".repeat(longest + 1);
    let stripped = text.starts_with(' ') && text.ends_with(' ') && !text.trim().is_empty();
    let space = if text.starts_with('`') || text.ends_with('`') || longest > 0 || stripped { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// An address that may be linked to, with what Markdown would read in it encoded.
pub(super) fn address(url: &str) -> Option<String> {
    let scheme = ["http://", "https://"]
        .iter()
        .find(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))?;
    if url.len() == scheme.len() {
        return None;
    }
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'*+,;=%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    Some(out)
}

/// The length of a bare address at the start.
pub(super) fn bare_address(text: &str) -> Option<usize> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let ends = |c: char| c.is_whitespace() || is_hidden(c) || "<>\"`[]{}|\\^".contains(c);
    let end = text.find(ends).unwrap_or(text.len());
    let address = text.get(..end)?.trim_end_matches(['.', ',', ';', ':', ')', '\'', '*', '!', '?']);
    (address.len() > "https://".len()).then_some(address.len())
}
