//! Stage 8: tokens → text, formatted, with a header; the same tokens give the same bytes.

mod table;

use std::mem::Discriminant;

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

/// A file that is being written: an empty line between items, and formatted bodies of macro calls, which prettyplease leaves
/// as they are.
struct Page {
    text: String,
    /// The kind of the last item, while more of that kind go without an empty line.
    last: Option<Discriminant<Item>>,
}

impl Page {
    /// Writes the tables as they are, and what is between them as items.
    fn pieces(&mut self, tokens: TokenStream) -> syn::Result<()> {
        let mut between: Vec<TokenTree> = Vec::new();
        for token in tokens {
            match (table_name(&between), token) {
                (Some(name), TokenTree::Group(body)) => {
                    if let Some(table) = table::table(body.stream()) {
                        between.truncate(between.len() - 2);
                        self.items(between.drain(..).collect())?;
                        self.begin(None);
                        self.call(&name, &table);
                    } else {
                        between.push(TokenTree::Group(body));
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
            self.begin(matches!(item, Item::Use(_) | Item::Mod(_)).then(|| std::mem::discriminant(&item)));
            self.text.push_str(&unparse(Vec::new(), vec![item]));
        }
        Ok(())
    }

    /// Begins an item, after an empty line unless it is one more of its kind.
    fn begin(&mut self, kind: Option<Discriminant<Item>>) {
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
