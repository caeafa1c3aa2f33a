//! Text of the document → rustdoc: escaped, wrapped, and with what the schema says beside its type.

use serde_json::Value;

use crate::ir::Docs;

/// Columns of a line of documentation, without indentation and slashes.
const WIDTH: usize = 110;

/// A description as Markdown that rustdoc takes without a warning.
pub(super) fn markdown(text: &str) -> String {
    let text = visible(text);
    let text = ["<br>", "<br/>", "<br />"].iter().fold(text, |text, tag| text.replace(tag, "\n\n"));
    let mut lines: Vec<String> = Vec::new();
    let mut fenced = false;
    let mut hang = "";
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(language) = trimmed.strip_prefix("```") {
            // A bare fence would be compiled as Rust.
            lines.push(if !fenced && language.is_empty() { "```text".to_owned() } else { trimmed.to_owned() });
            fenced = !fenced;
            continue;
        }
        if fenced {
            lines.push(line.trim_end().to_owned());
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
    if fenced {
        lines.push("```".to_owned());
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

/// The text with what nobody sees written out: rustc refuses a comment that changes the direction of text, or that has a
/// carriage return in it.
fn visible(text: &str) -> String {
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
    out
}

/// The width of a list marker with its space: `- `, `* `, `+ `, `12. `.
fn marker(line: &str) -> Option<usize> {
    let (mark, rest) = line.split_once(' ')?;
    let digits = mark.strip_suffix(['.', ')']).is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    (!rest.is_empty() && (matches!(mark, "-" | "*" | "+") || digits)).then_some(mark.len() + 1)
}

fn wrap(text: &str, first: &str, rest: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut width = first.len();
    let mut empty = true;
    for word in text.split_whitespace() {
        // A word that would open a list, a heading or a quotation must not come first.
        let opens = matches!(word, "-" | "*" | "+" | "=") || word.starts_with(['#', '>', '|']) || {
            word.ends_with(['.', ')']) && word.trim_end_matches(['.', ')']).chars().all(|c| c.is_ascii_digit())
        };
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
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
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
    (!label.contains(['[', ']', '<', '`'])).then_some(middle + end + 1)
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
pub(super) fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    let space = if text.starts_with('`') || text.ends_with('`') || fence.len() > 1 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// The documentation of a place; `fallback` where the document says nothing.
pub(super) fn describe(docs: &Docs, fallback: &str) -> String {
    let mut text = docs.description.as_deref().or(docs.title.as_deref()).map(markdown).unwrap_or_default();
    if text.is_empty() {
        text = fallback.to_owned();
    }
    let notes = notes(docs);
    if !notes.is_empty() {
        text.push_str("\n\n");
        text.push_str(&notes);
    }
    if let Some((url, label)) = &docs.external_docs {
        let label = label.as_deref().map(|label| escape(label.trim())).filter(|label| !label.is_empty());
        let label = label.map_or(String::new(), |label| format!("{}: ", label.trim_end_matches(['.', ':'])));
        text.push_str(&format!("\n\n{label}<{url}>"));
    }
    text
}

/// Default, bounds and example, in a line.
fn notes(docs: &Docs) -> String {
    let mut notes: Vec<String> = Vec::new();
    if let Some(default) = &docs.default {
        notes.push(format!("Default: {}.", code(&json(default))));
    }
    let get =
        |keyword: &str| docs.constraints.iter().find(|(known, _)| *known == keyword).map(|(_, value)| json(value));
    range(&mut notes, get("minimum"), get("maximum"), "");
    notes.extend(get("exclusiveMinimum").map(|bound| format!("Greater than {bound}.")));
    notes.extend(get("exclusiveMaximum").map(|bound| format!("Less than {bound}.")));
    notes.extend(get("multipleOf").map(|factor| format!("Multiple of {factor}.")));
    range(&mut notes, get("minLength"), get("maxLength"), " characters");
    range(&mut notes, get("minItems"), get("maxItems"), " items");
    range(&mut notes, get("minProperties"), get("maxProperties"), " entries");
    if get("uniqueItems").is_some() {
        notes.push("No duplicates.".to_owned());
    }
    for (_, pattern) in docs.constraints.iter().filter(|(keyword, _)| *keyword == "pattern") {
        let patterns: Vec<String> = match pattern {
            Value::Array(patterns) => patterns.iter().map(|pattern| code(&text(pattern))).collect(),
            pattern => vec![code(&text(pattern))],
        };
        notes.push(format!("Matches {}.", patterns.join(" and ")));
    }
    if let Some(values) = get("enum") {
        notes.push(format!("One of {}.", code(&values)));
    }
    if let Some(example) = docs.example.as_ref().filter(|example| !text(example).is_empty()) {
        let example = json(example);
        if example.len() <= 200 {
            notes.push(format!("Example: {}.", code(&example)));
        }
    }
    let mut lines = Vec::new();
    wrap(&notes.join(" "), "", "", &mut lines);
    lines.join("\n")
}

fn range(notes: &mut Vec<String>, min: Option<String>, max: Option<String>, unit: &str) {
    notes.extend(match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("Exactly {min}{unit}.")),
        (Some(min), Some(max)) => Some(format!("From {min} to {max}{unit}.")),
        (Some(min), None) => Some(format!("At least {min}{unit}.")),
        (None, Some(max)) => Some(format!("At most {max}{unit}.")),
        (None, None) => None,
    });
}

/// Compact JSON, members by name: their order in the document says nothing.
fn json(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let members =
                members.into_iter().map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), json(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(elements) => format!("[{}]", elements.iter().map(json).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| json(value), str::to_owned)
}

/// The first sentence of a documentation, in a line.
pub(super) fn brief(doc: &str) -> String {
    let paragraph: Vec<&str> = doc.lines().take_while(|line| !line.is_empty() && !line.starts_with("```")).collect();
    let paragraph = paragraph.join(" ");
    match paragraph.find(". ") {
        Some(end) if paragraph.get(..end).is_some_and(|head| head.matches('`').count() % 2 == 0) => {
            paragraph.get(..=end).unwrap_or_default().to_owned()
        }
        _ => paragraph,
    }
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
            ("from\u{202e}right\u{0}", r"from\u{202e}right\u{0}"),
            ("```\na\rb\n```", "```text\na\nb\n```"),
        ] {
            assert_eq!(markdown(from), to);
        }
    }

    #[test]
    fn bounds_defaults_and_examples_are_said_once_in_a_line() {
        let docs = Docs {
            description: Some("Memory, in GiB.".to_owned()),
            default: Some(Value::from(16)),
            example: Some(Value::from(32)),
            constraints: vec![
                ("minimum", Value::from(8)),
                ("maximum", Value::from(356)),
                ("multipleOf", Value::from(4)),
            ],
            ..Docs::default()
        };
        let expected = "Memory, in GiB.\n\nDefault: `16`. From 8 to 356. Multiple of 4. Example: `32`.";
        assert_eq!(describe(&docs, ""), expected);
        assert_eq!(brief("One. Two."), "One.");
    }
}
