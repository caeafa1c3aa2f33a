//! Stage 8: tokens → text, formatted, with a header; the same tokens give the same bytes.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, File, Item, MacroDelimiter};

use crate::diagnostic::Diagnostic;

const HEADER: &str = "// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.\n\n";

/// The text of a file.
///
/// # Errors
///
/// Tokens that are no Rust file: a defect of `render`, reported with the path so that it can be found.
pub fn emit(path: &str, tokens: TokenStream) -> Result<String, Diagnostic> {
    let file: File = syn::parse2(tokens).map_err(|error| {
        Diagnostic::error("emit", "", format!("the generator wrote `{path}` with a syntax error: {error}"))
            .help("this is a defect of generator/src/render, not of the document: please report it")
    })?;
    Ok(format!("{HEADER}{}", format(file)))
}

/// Formats a file, an empty line between items. A macro call whose body reads as items is formatted as such: prettyplease
/// leaves macro bodies alone.
fn format(file: File) -> String {
    let File { attrs, items, .. } = file;
    let mut text = unparse(attrs, Vec::new());
    let mut last = None;
    for item in items {
        let kind = std::mem::discriminant(&item);
        let together = matches!(item, Item::Use(_) | Item::Mod(_)) && last == Some(kind);
        if !text.is_empty() && !together {
            text.push('\n');
        }
        last = Some(kind);
        match macro_body(&item) {
            Some((name, body)) => {
                text.push_str(&format!("{name}! {{\n"));
                for line in body.lines() {
                    text.push_str(if line.is_empty() { "" } else { "    " });
                    text.push_str(line);
                    text.push('\n');
                }
                text.push_str("}\n");
            }
            None => text.push_str(&unparse(Vec::new(), vec![item])),
        }
    }
    text
}

/// The name and the formatted body of a macro call in braces, where the body is a table or reads as items.
fn macro_body(item: &Item) -> Option<(String, String)> {
    let Item::Macro(call) = item else { return None };
    if !matches!(call.mac.delimiter, MacroDelimiter::Brace(_)) {
        return None;
    }
    let tokens = call.mac.tokens.clone();
    let body = table(tokens.clone()).or_else(|| {
        let items = syn::parse2::<File>(tokens).ok()?;
        Some(unparse(items.attrs, items.items))
    })?;
    Some((call.mac.path.segments.last()?.ident.to_string(), body))
}

/// Formats a name and, in braces, entries that end in commas: an entry a line.
fn table(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(entries)), None) =
        (tokens.next(), tokens.next(), tokens.next())
    else {
        return None;
    };
    let mut text = format!("{name} {{");
    let mut start = true;
    for token in entries.stream() {
        let tight = start || text.ends_with('.');
        if start {
            text.push_str("\n    ");
        }
        start = false;
        match token {
            TokenTree::Punct(mark) if matches!(mark.as_char(), ',' | ':' | '.') => {
                text.push(mark.as_char());
                start = mark.as_char() == ',';
            }
            token => {
                text.push_str(if tight { "" } else { " " });
                text.push_str(&token.to_string());
            }
        }
    }
    text.push_str(if entries.stream().is_empty() { "}\n" } else { "\n}\n" });
    Some(text)
}

/// Formats items: an empty line between the functions of an `impl`, and documentation as a comment a line.
fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    let text = prettyplease::unparse(&File { shebang: None, attrs, items, frontmatter: None });
    let mut spaced = String::with_capacity(text.len() + 64);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        if let Some(first) = line.get(indent..).and_then(|line| line.strip_prefix("/**")) {
            let mut piece = first;
            loop {
                let (body, last) = piece.strip_suffix("*/").map_or((piece, false), |body| (body, true));
                spaced.push_str(line.get(..indent).unwrap_or_default());
                spaced.push_str("///");
                spaced.push_str(body);
                spaced.push('\n');
                if last {
                    break;
                }
                let Some(next) = lines.next() else { break };
                piece = next;
            }
            continue;
        }
        spaced.push_str(line);
        spaced.push('\n');
        let ends_function = line == "    }" && lines.peek().is_some_and(|next| next.starts_with("    "));
        if ends_function {
            spaced.push('\n');
        }
    }
    spaced
}
