//! Stage 8: tokens → text, formatted, with a header; the same tokens give the same bytes.

mod table;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, File, Item};

use crate::diagnostic::Diagnostic;

const HEADER: &str = "// Written by `cargo xtask generate` from spec/clickhouse-cloud.json; do not edit.\n\n";

/// The text of a file.
///
/// # Errors
///
/// Tokens that are no Rust file: a defect of `render`, reported with the path so that it can be found.
pub fn emit(path: &str, tokens: TokenStream) -> Result<String, Diagnostic> {
    let mut page = Page { text: HEADER.to_owned(), last: None };
    page.pieces(tokens).map_err(|error| {
        Diagnostic::error("emit", "", format!("the generator wrote `{path}` with a syntax error: {error}"))
            .help("this is a defect of generator/src/render, not of the document: please report it")
    })?;
    Ok(page.text)
}

/// An item that is a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Short {
    Use,
    Mod,
}

/// A file that is being written: an empty line between items, and formatted bodies of macro calls, which prettyplease leaves
/// as they are.
struct Page {
    text: String,
    /// The last item, while more of its kind go without an empty line.
    last: Option<Short>,
}

impl Page {
    /// Writes the tables, the structs, which are tables too, and what is a line as they are, and what is between them as items.
    fn pieces(&mut self, tokens: TokenStream) -> syn::Result<()> {
        let mut between: Vec<TokenTree> = Vec::new();
        for token in tokens {
            match (table_name(&between), token) {
                (Some(name), TokenTree::Group(body)) if table::is_table(body.stream()) => {
                    between.truncate(between.len() - 2);
                    self.items(between.drain(..).collect())?;
                    self.begin(None);
                    let table = table::table(table::inner(body)).unwrap_or_default();
                    self.call(&name, &table);
                }
                (None, TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
                    let is_struct = is_struct(&between);
                    let start = item_start(&between);
                    between.push(TokenTree::Group(body));
                    if is_struct
                        && let Some(table) = table::table(between.iter().skip(start).cloned().collect())
                        && table::is_narrow(&table)
                    {
                        between.truncate(start);
                        self.items(between.drain(..).collect())?;
                        self.begin(None);
                        self.text.push_str(&table);
                    }
                }
                (None, TokenTree::Punct(mark)) if mark.as_char() == ';' => {
                    let start = item_start(&between);
                    let line = between.get(start..).unwrap_or_default();
                    if let Some(short) = short(line) {
                        let mut text = String::new();
                        line.iter().for_each(|token| table::push(&mut text, token));
                        between.truncate(start);
                        self.items(between.drain(..).collect())?;
                        self.begin(Some(short));
                        self.text.extend([&text, ";\n"]);
                    } else {
                        between.push(TokenTree::Punct(mark));
                    }
                }
                (_, token) => between.push(token),
            }
        }
        self.items(between.into_iter().collect())
    }

    fn items(&mut self, tokens: TokenStream) -> syn::Result<()> {
        let File { attrs, items, .. } = syn::parse2(tokens)?;
        if !attrs.is_empty() {
            self.text.push_str(&unparse(attrs, Vec::new()));
        }
        for item in items {
            self.begin(match item {
                Item::Use(_) => Some(Short::Use),
                Item::Mod(_) => Some(Short::Mod),
                _ => None,
            });
            self.text.push_str(&unparse(Vec::new(), vec![item]));
        }
        Ok(())
    }

    /// Begins an item, after an empty line unless it is one more of its kind.
    fn begin(&mut self, kind: Option<Short>) {
        let together = kind.is_some() && self.last == kind;
        self.last = kind;
        if !together && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn call(&mut self, name: &str, body: &str) {
        self.text.extend([name, "! {\n"]);
        for line in body.lines() {
            self.text.extend([if line.is_empty() { "" } else { "    " }, line, "\n"]);
        }
        self.text.push_str("}\n");
    }
}

/// The name of the macro that is called, where the tokens of whole items end in a name and an exclamation mark.
fn table_name(tokens: &[TokenTree]) -> Option<String> {
    let [before @ .., TokenTree::Ident(name), TokenTree::Punct(mark)] = tokens else { return None };
    let complete = match before.last() {
        None => true,
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Punct(mark)) => mark.as_char() == ';',
        Some(_) => false,
    };
    (complete && mark.as_char() == '!').then(|| name.to_string())
}

/// Where the last item begins.
fn item_start(tokens: &[TokenTree]) -> usize {
    let ends_item = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    };
    tokens.iter().rposition(ends_item).map_or(0, |last| last + 1)
}

/// Whether the tokens end in `struct` and a name.
fn is_struct(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [.., TokenTree::Ident(keyword), TokenTree::Ident(_)] if keyword == "struct")
}

/// What the tokens of one item are, if they are a `use` of a path or a `mod`, with or without `pub`.
fn short(tokens: &[TokenTree]) -> Option<Short> {
    let is_path = |token: &TokenTree| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(mark) => matches!(mark.as_char(), ':' | '*'),
        _ => false,
    };
    let keyword = match tokens {
        [TokenTree::Ident(first), TokenTree::Ident(second), ..] if first == "pub" => second,
        [TokenTree::Ident(first), ..] => first,
        _ => return None,
    };
    let short = if keyword == "use" {
        Short::Use
    } else if keyword == "mod" {
        Short::Mod
    } else {
        return None;
    };
    tokens.iter().all(is_path).then_some(short)
}

/// Formats items: an empty line between the functions of an `impl`, and documentation as a comment a line.
fn unparse(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    let text = prettyplease::unparse(&File { shebang: None, attrs, items, frontmatter: None });
    let mut spaced = String::with_capacity(text.len() + text.len() / 8);
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let indent = line.bytes().take_while(|byte| *byte == b' ').count();
        let (indent, code) = line.split_at(indent);
        if let Some(first) = code.strip_prefix("/**") {
            let mut piece = first;
            loop {
                let (body, last) = piece.strip_suffix("*/\n").map_or((piece, false), |body| (body, true));
                spaced.extend([indent, "///", body]);
                if last {
                    spaced.push('\n');
                    break;
                }
                let Some(next) = lines.next() else { break };
                piece = next;
            }
            continue;
        }
        spaced.push_str(line);
        let ends_function = line == "    }\n" && lines.peek().is_some_and(|next| next.starts_with("    "));
        if ends_function {
            spaced.push('\n');
        }
    }
    spaced
}
