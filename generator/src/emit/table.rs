//! The body of a macro call that is a table, or a struct: attributes, words or a path, and in braces entries that end in commas → an
//! entry a line.

use std::fmt::Write;

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};
use syn::Lit;

const INDENT: &str = "    ";

/// How wide an entry may be before its list is broken up.
const WIDTH: usize = 100;

/// Whether the tokens are a table.
pub(super) fn is_table(tokens: TokenStream) -> bool {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(_) => {}
            TokenTree::Punct(mark) if mark.as_char() == ':' => {}
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                if !matches!(tokens.next(), Some(TokenTree::Group(_))) {
                    return false;
                }
            }
            TokenTree::Group(entries) => return entries.delimiter() == Delimiter::Brace && tokens.peek().is_none(),
            _ => return false,
        }
    }
    false
}

/// The text of a table; none where the tokens are something else.
pub(super) fn table(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter().peekable();
    let mut text = String::new();
    loop {
        match tokens.next()? {
            TokenTree::Ident(name) => push(&mut text, &name.into()),
            TokenTree::Punct(mark) if mark.as_char() == ':' => text.push(':'),
            TokenTree::Punct(mark) if mark.as_char() == '#' => match tokens.next()? {
                TokenTree::Group(attribute) => push_attribute(&mut text, attribute, ""),
                _ => return None,
            },
            TokenTree::Group(entries) if entries.delimiter() == Delimiter::Brace && tokens.peek().is_none() => {
                text.push_str(" {");
                rows(&mut text, inner(entries));
                text.push_str("}\n");
                return Some(text);
            }
            _ => return None,
        }
    }
}

/// Whether prettyplease would leave every line of code as it is: a longer one is broken where it has generic arguments.
pub(super) fn is_narrow(table: &str) -> bool {
    table.lines().all(|line| line.len() <= 80 || line.trim_ascii_start().starts_with("///"))
}

fn rows(text: &mut String, entries: TokenStream) {
    let mut entries = entries.into_iter().peekable();
    if entries.peek().is_some() {
        text.push('\n');
    }
    while entries.peek().is_some() {
        let start = text.len();
        text.push_str(INDENT);
        let mut nested = 0_usize;
        while let Some(token) = entries.next() {
            let mark = if let TokenTree::Punct(mark) = &token { mark.as_char() } else { ' ' };
            if mark == '#'
                && let Some(TokenTree::Group(attribute)) = entries.next_if(|next| matches!(next, TokenTree::Group(_)))
            {
                push_attribute(text, attribute, INDENT);
                continue;
            }
            match mark {
                '<' => nested += 1,
                '>' => nested = nested.saturating_sub(1),
                _ => {}
            }
            match token {
                TokenTree::Group(list) if list.delimiter() == Delimiter::Bracket => push_list(text, start, list),
                token => push_word(text, token),
            }
            if mark == ',' && nested == 0 {
                break;
            }
        }
        text.push('\n');
    }
}

/// The tokens of a group, which are moved where nobody else has them; a group that is still there would make copies of them.
pub(super) fn inner(group: Group) -> TokenStream {
    let tokens = group.stream();
    drop(group);
    tokens
}

/// Adds an attribute in front of an entry: documentation as a comment a line.
fn push_attribute(text: &mut String, attribute: Group, indent: &str) {
    let tokens: Vec<TokenTree> = inner(attribute).into_iter().collect();
    if let [TokenTree::Ident(name), _, TokenTree::Literal(value), ..] = tokens.as_slice()
        && name == "doc"
    {
        let spelled = value.to_string();
        let raw = spelled.strip_prefix("r#\"").and_then(|text| text.strip_suffix("\"#"));
        let unescaped = if raw.is_none() { string(value.clone()) } else { None };
        if let Some(comment) = raw.or(unescaped.as_deref()) {
            for line in comment.split('\n') {
                text.extend(["///", line, "\n", indent]);
            }
            return;
        }
    }
    text.push_str("#[");
    tokens.into_iter().for_each(|token| push_word(text, token));
    text.extend(["]\n", indent]);
}

/// The value of a literal that is a string.
fn string(literal: Literal) -> Option<String> {
    match Lit::new(literal) {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// Adds a list: in the line that began at `start`, or an element a line.
fn push_list(text: &mut String, start: usize, list: Group) {
    let tokens: Vec<TokenTree> = inner(list).into_iter().collect();
    text.push(' ');
    let before = text.len();
    text.push('[');
    tokens.iter().for_each(|token| push(text, token));
    text.push(']');
    if text.len() - start > WIDTH {
        text.truncate(before);
        text.push_str("[\n        ");
        for token in &tokens {
            push(text, token);
            if text.ends_with(',') {
                text.push_str("\n        ");
            }
        }
        text.push_str(",\n    ]");
    }
}

/// Adds a token, or what stands between parentheses.
fn push_word(text: &mut String, token: TokenTree) {
    match token {
        TokenTree::Group(arguments) if arguments.delimiter() == Delimiter::Parenthesis => {
            text.push('(');
            inner(arguments).into_iter().for_each(|token| push(text, &token));
            text.push(')');
        }
        token => push(text, &token),
    }
}

/// Adds a token, after a space where one belongs there.
pub(super) fn push(text: &mut String, token: &TokenTree) {
    let tight = matches!(token, TokenTree::Punct(mark) if matches!(mark.as_char(), ',' | ':' | '.' | '<' | '>'));
    let begins = text.is_empty() || text.ends_with([' ', '\n', '.', '<', '[', '(', '-']) || text.ends_with("::");
    if !tight && !begins {
        text.push(' ');
    }
    match token {
        TokenTree::Punct(mark) => text.push(mark.as_char()),
        token => {
            // Writing into a string cannot fail.
            let _ = write!(text, "{token}");
        }
    }
}
