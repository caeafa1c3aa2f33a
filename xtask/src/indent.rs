//! Turns a JSON text into the same text with two spaces a level and nothing else changed.
//!
//! A parser would rewrite what it reads (`1.0` to `1`, `1e3` to `1000.0`, `\u00e9` to `é`): here strings and numbers are
//! copied byte for byte and keys keep their order, so a diff of the committed document shows upstream's changes only.

/// Re-indents a valid JSON text and ends it with a line feed.
#[must_use]
pub fn indent(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0;
    let mut in_string = false;
    let mut escaped = false;
    // An opening bracket waits for the next token: `{}` and `[]` stay on one line.
    let mut just_opened = false;
    for character in json.chars() {
        if in_string {
            out.push(character);
            in_string = escaped || character != '"';
            escaped = character == '\\' && !escaped;
            continue;
        }
        match character {
            ' ' | '\t' | '\r' | '\n' => {}
            ',' => {
                out.push(',');
                break_line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                if !just_opened {
                    break_line(&mut out, depth);
                }
                just_opened = false;
                out.push(character);
            }
            _ => {
                if just_opened {
                    break_line(&mut out, depth);
                }
                out.push(character);
                in_string = character == '"';
                just_opened = matches!(character, '{' | '[');
                depth += usize::from(just_opened);
            }
        }
    }
    out.push('\n');
    out
}

fn break_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}
