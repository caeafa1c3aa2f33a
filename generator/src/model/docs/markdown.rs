//! Text of the document → Markdown that rustdoc takes without a warning.

use std::borrow::Cow;

/// Columns of a line of documentation, without indentation and slashes.
const WIDTH: usize = 110;

/// A description as Markdown that rustdoc takes without a warning.
pub(in crate::model) fn markdown(text: &str) -> String {
    let mut text = visible(text);
    if text.contains("<br") {
        text = ["<br>", "<br/>", "<br />"].iter().fold(text, |text, tag| text.replace(tag, "\n\n").into());
    }
    let mut lines: Vec<String> = Vec::new();
    let mut fenced: Option<&str> = None;
    let mut hang = "";
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(mark) = fenced {
            let closes = fence(trimmed).is_some_and(|(closing, language)| closing == mark && language.is_empty());
            lines.push(if closes { mark.to_owned() } else { line.trim_end().to_owned() });
            fenced = fenced.filter(|_| !closes);
            continue;
        }
        if let Some((mark, language)) = fence(trimmed) {
            lines.push(format!("{mark}{}", if is_rust(language) { "text" } else { language }));
            fenced = Some(mark);
            continue;
        }
        if trimmed.is_empty() {
            hang = "";
            if lines.last().is_some_and(|last| !last.is_empty()) {
                lines.push(String::new());
            }
            continue;
        }
        let (first, rest) = match marker(trimmed) {
            Some(width) => {
                let hanging = if width > 2 { "   " } else { "  " };
                // A list needs an empty line before it to be one everywhere, and its text hangs under its first word.
                if hang.is_empty() && lines.last().is_some_and(|last| !last.is_empty()) {
                    lines.push(String::new());
                }
                hang = hanging;
                ("", hanging)
            }
            None => (hang, hang),
        };
        wrap(&escape(trimmed), first, rest, &mut lines);
    }
    lines.extend(fenced.map(str::to_owned));
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

/// What a line that opens or closes a block of code begins with, and the language of the block.
fn fence(line: &str) -> Option<(&'static str, &str)> {
    let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark))?;
    let language = line.trim_start_matches(['`', '~']).trim();
    // Otherwise it is a code span at the start of a text.
    (!language.contains('`')).then_some((mark, language))
}

/// Whether rustdoc would compile a block of this language: one of ours is never in the document.
fn is_rust(language: &str) -> bool {
    let ours = ["rust", "ignore", "should_panic", "no_run", "compile_fail", "standalone", "test_harness", "edition"];
    let word = |word: &str| ours.iter().any(|our| word.starts_with(our)) || word.starts_with('E');
    language.split(|c: char| c == ',' || c.is_whitespace()).all(|each| each.is_empty() || word(each))
}

/// The text with what nobody sees written out: rustc refuses a comment that changes the direction of text, or that has a
/// carriage return in it.
fn visible(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t')) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").replace('\r', "\n").chars() {
        match c {
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                out.extend(c.escape_unicode());
            }
            c if c.is_control() && !matches!(c, '\n' | '\t') => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out.into()
}

/// The width of a list marker with its space: `- `, `* `, `+ `, `12. `.
fn marker(line: &str) -> Option<usize> {
    let (mark, rest) = line.split_once(' ')?;
    let digits = mark.strip_suffix(['.', ')']).is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    (!rest.is_empty() && (matches!(mark, "-" | "*" | "+") || digits)).then_some(mark.len() + 1)
}

pub(super) fn wrap(text: &str, first: &str, rest: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut width = first.len();
    let mut empty = true;
    for word in text.split_whitespace() {
        // A word that would open a list, a heading or a quotation must not come first.
        let opens = matches!(word, "-" | "*" | "+" | "=")
            || word.starts_with(['#', '>', '|'])
            || fence(word).is_some()
            || { word.ends_with(['.', ')']) && word.trim_end_matches(['.', ')']).chars().all(|c| c.is_ascii_digit()) };
        let own = word.chars().count();
        if !empty && !opens && width + 1 + own > WIDTH {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            width = rest.len();
            empty = true;
        }
        if !empty {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        width += own;
        empty = false;
    }
    lines.push(line);
}

/// Escapes what rustdoc would take for a link or a tag; code spans and Markdown links stay, bare addresses become links.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((label, operation, length)) = operation_link(rest) {
            out.push_str(&format!("{} (operation {})", escape(label), code(operation)));
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        let taken = match c {
            '`' => code_span(rest),
            '[' => link(rest),
            'h' => address(rest),
            _ => None,
        };
        if let Some(length) = taken {
            let (piece, tail) = rest.split_at(length);
            if c == 'h' {
                out.push_str(&format!("<{piece}>"));
            } else {
                out.push_str(piece);
            }
            rest = tail;
            continue;
        }
        if matches!(c, '[' | ']' | '<' | '`') {
            out.push('\\');
        }
        out.push(c);
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
    out
}

fn code_span(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let fence = text.get(..ticks)?;
    let end = text.get(ticks..)?.find(fence)?;
    Some(ticks + end + ticks)
}

/// The length of `[text](http…)` at the start.
fn link(text: &str) -> Option<usize> {
    let middle = text.find("](http")?;
    let label = text.get(1..middle)?;
    let end = text.get(middle..)?.find(')')?;
    let whole = !label.contains(['[', ']', '<']) && label.matches('`').count().is_multiple_of(2);
    whole.then_some(middle + end + 1)
}

/// `[text](#tag/Tag/operation/id)` at the start, a link inside the published page: its text, the operation and its length.
fn operation_link(text: &str) -> Option<(&str, &str, usize)> {
    let (label, rest) = text.strip_prefix('[')?.split_once("](#tag/")?;
    let (target, _) = rest.split_once(')')?;
    let (_, operation) = target.split_once("/operation/")?;
    (!label.contains(['[', ']'])).then_some((label, operation, label.len() + target.len() + "[](#tag/)".len()))
}

/// The length of a bare address at the start.
fn address(text: &str) -> Option<usize> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let end = text.find(|c: char| c.is_whitespace() || "<>\"`[]{}|\\^".contains(c)).unwrap_or(text.len());
    let address = text.get(..end)?.trim_end_matches(['.', ',', ';', ':', ')', '\'', '*', '!', '?']);
    (address.len() > "https://".len()).then_some(address.len())
}

/// Text between backticks, as many as it takes.
pub(in crate::model) fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    let space = if text.starts_with('`') || text.ends_with('`') || fence.len() > 1 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_escaped_but_stay_readable() {
        for (from, to) in [
            ("A list [x] of <b>", r"A list \[x\] of \<b>"),
            ("See https://clickhouse.com/docs.", "See <https://clickhouse.com/docs>."),
            ("See [the docs](https://clickhouse.com/docs).", "See [the docs](https://clickhouse.com/docs)."),
            ("Use `a[0]` or `<x>`", "Use `a[0]` or `<x>`"),
            ("An odd ` tick", r"An odd \` tick"),
            ("Must contain:\n* a\n* b\nand more", "Must contain:\n\n* a\n* b\n  and more"),
            ("```\nx\n```", "```text\nx\n```"),
            ("~~~\nx", "~~~text\nx\n~~~"),
            ("```rust\nx\n```\n```sql\ny\n```", "```text\nx\n```\n```sql\ny\n```"),
            ("```a``` [b]", r"```a``` \[b\]"),
            ("The [`a`](https://b.c/d) of", "The [`a`](https://b.c/d) of"),
            ("Use the [one](#tag/Some/operation/aGet) or [x]", r"Use the one (operation `aGet`) or \[x\]"),
            ("from\u{202e}right\u{0}", r"from\u{202e}right\u{0}"),
            ("```\na\rb\n```", "```text\na\nb\n```"),
        ] {
            assert_eq!(markdown(from), to);
        }
    }
}
