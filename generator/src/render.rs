//! Stage 7: the model → the tokens of every file. No decisions: a render function sees the model and nothing else.

mod calls;
mod enums;
mod handles;
pub(crate) mod index;
mod modules;
mod operations;
mod structs;
mod types;
mod unions;

use std::cell::Cell;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::model::{Crate, Item, Kind, Resource};

/// A file to write: what of the model it shows.
#[derive(Clone, Copy, Debug)]
pub enum Unit<'a> {
    /// The root of the generated modules.
    Root(&'a Crate),
    /// The module of the types that resources share.
    Common(&'a Crate),
    /// The module of a resource, with its handle.
    Handle(&'a Resource),
    /// The request values of a resource.
    Operations(&'a Resource),
    /// A type, in the module of this name.
    Item(&'a str, &'a Item),
    /// The calls of every operation, for the tests: no part of the client.
    Calls(&'a Crate),
}

/// Every file of the crate, the large ones first: a thread that comes to one last is waited for.
#[must_use]
pub fn units(model: &Crate) -> Vec<Unit<'_>> {
    let mut units = vec![Unit::Calls(model), Unit::Root(model), Unit::Common(model)];
    units.extend(model.resources.iter().flat_map(|resource| [Unit::Operations(resource), Unit::Handle(resource)]));
    units.extend(model.common.iter().map(|item| Unit::Item("common", item)));
    for resource in &model.resources {
        units.extend(resource.items.iter().map(|item| Unit::Item(&resource.module, item)));
    }
    units
}

impl Unit<'_> {
    /// The path below `generated-client/`; of the calls that below the root of the workspace.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Root(_) => "src/generated/mod.rs".to_owned(),
            Self::Common(_) => "src/generated/common/mod.rs".to_owned(),
            Self::Handle(resource) => format!("src/generated/{}/mod.rs", resource.module),
            Self::Operations(resource) => format!("src/generated/{}/operations.rs", resource.module),
            Self::Item(module, item) => format!("src/generated/{module}/{}.rs", item.module),
            Self::Calls(_) => calls::PATH.to_owned(),
        }
    }

    /// Whether the file belongs to the client; the calls belong to the tests.
    #[must_use]
    pub fn is_client(&self) -> bool {
        !matches!(self, Self::Calls(_))
    }

    /// The tokens of the file.
    #[must_use]
    pub fn render(&self) -> TokenStream {
        match self {
            Self::Root(model) => modules::root(model),
            Self::Common(model) => modules::common(&model.common),
            Self::Handle(resource) => handles::resource(resource),
            Self::Operations(resource) => operations::operations(resource),
            Self::Item(_, item) => file(item),
            Self::Calls(model) => calls::calls(model),
        }
    }
}

fn file(item: &Item) -> TokenStream {
    let name = ident(&item.name);
    let imports = types::imports(&item.imports);
    let docs = docs(&item.doc);
    let deprecated = match &item.kind {
        Kind::Former(today) => renamed(today),
        _ => deprecated(item.deprecated, "type"),
    };
    let definition = match &item.kind {
        Kind::Struct(structure) => structs::structure(&name, structure, &docs, &deprecated),
        Kind::StringEnum(variants) => enums::string(&name, variants, &docs, &deprecated),
        Kind::IntegerEnum(variants) => enums::integer_enum(&name, variants, &docs, &deprecated),
        Kind::Union(union) => unions::union(&name, union, &docs, &deprecated),
        Kind::Alias(ty) => {
            let ty = types::rust_type(ty);
            quote!(#docs #deprecated pub type #name = #ty;)
        }
        Kind::Former(today) => {
            let today = ident(today);
            quote!(#docs #deprecated pub type #name = #today;)
        }
    };
    let prelude = match &item.kind {
        Kind::Alias(ty) if !types::needs_prelude(ty) => quote!(),
        Kind::Former(_) => quote!(),
        _ => quote!(
            use crate::runtime::prelude::*;
        ),
    };
    // Put together like this, they are moved; `quote` would copy every token.
    [prelude, imports, definition].into_iter().collect()
}

/// Tokens for one place: `quote` copies every token of a stream that it puts into another, and moves these.
struct Moved(Cell<TokenStream>);

impl Moved {
    fn new(tokens: TokenStream) -> Self {
        Self(Cell::new(tokens))
    }
}

impl ToTokens for Moved {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend([self.0.take()]);
    }
}

/// A documentation comment: one attribute for all lines, which `emit` writes as a comment a line. Tokens cost time.
fn docs(text: &str) -> TokenStream {
    // prettyplease writes all lines as one comment, `/** … */`, unless the text would begin or end one.
    if text.ends_with('/') || text.contains('*') && (text.contains("*/") || text.contains("/*")) {
        let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        return quote!(#(#[doc = #lines])*);
    }
    let mut comment = String::with_capacity(text.len() + 16);
    for (index, line) in text.lines().enumerate() {
        if index > 0 {
            comment.push('\n');
        }
        if !line.is_empty() {
            comment.extend([" ", line]);
        }
    }
    let comment = raw(&comment);
    quote!(#[doc = #comment])
}

/// A raw string: the others are escaped, and read again, character by character.
fn raw(text: &str) -> Literal {
    let mut hashes = "#".to_owned();
    // Rust takes 255 at most, and what has more is escaped below.
    while hashes.len() <= 255 && text.contains('"') && text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    // A raw string has no carriage return.
    ["r", &hashes, "\"", text, "\"", &hashes].concat().parse().unwrap_or_else(|_| Literal::string(text))
}

fn deprecated(on: bool, what: &str) -> TokenStream {
    if !on {
        return quote!();
    }
    let note = format!("the API deprecates this {what}");
    quote!(#[deprecated = #note])
}

/// What a function with this many parameters says to clippy.
fn many(parameters: usize) -> Option<TokenStream> {
    (parameters > 7)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the API requires every one of them")]))
}

/// What is said of a former name.
fn renamed(today: &str) -> TokenStream {
    let note = format!("renamed to `{today}`");
    quote!(#[deprecated = #note])
}

/// A name as a token; `model::check` has seen to it that it is one.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => Ident::new(name, proc_macro2::Span::call_site()),
    }
}

fn integer(value: i64) -> Literal {
    Literal::i64_unsuffixed(value)
}
