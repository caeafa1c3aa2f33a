//! A text from elsewhere into one that is safe to print: short, and without characters that act on a terminal.

/// How many characters of a message are printed.
const LONGEST: usize = 1000;
/// How many of a name, an id or a value.
const LONGEST_VALUE: usize = 200;

/// A message: at most 1,000 characters, those that would move the cursor, hide or turn text around are escaped.
pub(crate) fn message(text: &str) -> String {
    cut(text, LONGEST)
}

/// The same for a name, an id or a value: at most 200 characters.
pub(crate) fn value(text: &str) -> String {
    cut(text, LONGEST_VALUE)
}

fn cut(text: &str, longest: usize) -> String {
    // As most ids and messages are.
    if text.len() <= longest && text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    let mut printed = String::with_capacity(text.len().min(longest));
    for (count, character) in text.chars().enumerate() {
        if count == longest {
            printed.push('…');
            break;
        }
        if acts(character) {
            printed.extend(character.escape_default());
        } else {
            printed.push(character);
        }
    }
    printed
}

/// Control characters, line separators, marks of direction, and what has no width.
fn acts(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(character, '\u{ad}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}
