//! Texts whose signs mean something → words that have only letters and digits.

/// A text with its signs in words: `+` is `plus`, so that every text gives a name, and no two of them the same one.
pub(crate) fn spelled(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let signs = text.chars().all(|c| !c.is_ascii_alphanumeric());
    let mut spelled = String::new();
    for c in text.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => spelled.push(c),
            '_' | ' ' | '-' if !signs => spelled.push('_'),
            c => spelled
                .push_str(&format!("_{}_", sign(c).map_or_else(|| format!("u{:x}", u32::from(c)), str::to_owned))),
        }
    }
    spelled
}

fn sign(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '!' => "bang",
        '?' => "question",
        '=' => "equals",
        '<' => "less",
        '>' => "greater",
        '&' => "and",
        '|' => "pipe",
        '%' => "percent",
        '$' => "dollar",
        '#' => "hash",
        '@' => "at",
        '^' => "caret",
        '~' => "tilde",
        '_' => "underscore",
        ' ' => "space",
        '\'' => "quote",
        '"' => "double_quote",
        '(' => "open_paren",
        ')' => "close_paren",
        '[' => "open_bracket",
        ']' => "close_bracket",
        '{' => "open_brace",
        '}' => "close_brace",
        _ => return None,
    })
}
