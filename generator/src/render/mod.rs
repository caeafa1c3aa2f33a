//! Stage 7: the model → the tokens of every file. No decisions: a render function sees the model and nothing else.

mod enums;
mod handles;
mod modules;
mod operations;
mod structs;
mod types;
mod unions;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::names;
use crate::model::{Crate, Item, Kind};

/// The tokens of every file, by its path below `generated-client/`.
#[must_use]
pub fn render(model: &Crate) -> Vec<(String, TokenStream)> {
    let mut files = vec![("src/generated/mod.rs".to_owned(), modules::root(model))];
    files.push(("src/generated/common/mod.rs".to_owned(), modules::common(&model.common)));
    for item in &model.common {
        files.push((path("common", item), file(item)));
    }
    for resource in &model.resources {
        let module = &resource.module;
        files.push((format!("src/generated/{module}/mod.rs"), handles::resource(resource)));
        files.push((format!("src/generated/{module}/operations.rs"), operations::operations(resource)));
        for item in &resource.items {
            files.push((path(module, item), file(item)));
        }
    }
    files
}

fn path(module: &str, item: &Item) -> String {
    format!("src/generated/{module}/{}.rs", stem(&item.name))
}

/// The module of a type.
fn stem(name: &str) -> String {
    let stem = names::snake(name);
    // `operations` is the module of the request values, and `mod` names the folder itself.
    if stem == "operations" || stem == "mod" { format!("{stem}_type") } else { stem }
}

fn file(item: &Item) -> TokenStream {
    let name = ident(&item.name);
    let imports = types::imports(&item.imports);
    let docs = docs(&item.doc);
    let deprecated = deprecated(item.deprecated, "type");
    let definition = match &item.kind {
        Kind::Struct(structure) => structs::structure(&name, structure, &docs, &deprecated),
        Kind::StringEnum(variants) => enums::string(&name, variants, &docs, &deprecated),
        Kind::IntegerEnum(variants) => enums::integer_enum(&name, variants, &docs, &deprecated),
        Kind::Union(union) => unions::union(&name, union, &docs, &deprecated),
        Kind::Alias(ty) => {
            let ty = types::rust_type(ty);
            quote!(#docs #deprecated pub type #name = #ty;)
        }
    };
    let prelude = match &item.kind {
        Kind::Alias(ty) if !types::needs_prelude(ty) => quote!(),
        _ => quote!(use crate::runtime::prelude::*;),
    };
    quote!(#prelude #imports #definition)
}

/// A documentation comment.
fn docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| {
        let line = if line.is_empty() { String::new() } else { format!(" {line}") };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

fn deprecated(on: bool, what: &str) -> TokenStream {
    if !on {
        return quote!();
    }
    let note = format!("the API deprecates this {what}");
    quote!(#[deprecated = #note])
}

fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}

fn integer(value: i64) -> Literal {
    Literal::i64_unsuffixed(value)
}
