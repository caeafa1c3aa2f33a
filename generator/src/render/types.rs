//! Rust types, and what a caller may pass where one is wanted.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Moved, ident};
use crate::model::{Accepts, How, RustType, Stored};

/// The type, in a file of the crate.
pub(super) fn rust_type(ty: &RustType) -> TokenStream {
    spelled(ty, "crate")
}

/// The type, in a program that uses the crate.
pub(super) fn outside(ty: &RustType) -> TokenStream {
    spelled(ty, "clickhouse_cloud")
}

fn spelled(ty: &RustType, root: &str) -> TokenStream {
    let wrap = |outer: &TokenStream, inner: &RustType| {
        let inner = Moved::new(spelled(inner, root));
        quote!(#outer<#inner>)
    };
    match ty {
        RustType::Bool => quote!(bool),
        RustType::I64 => quote!(i64),
        RustType::U64 => quote!(u64),
        RustType::F64 => quote!(f64),
        RustType::String => quote!(String),
        RustType::Secret => quote!(Secret),
        RustType::Timestamp => quote!(Timestamp),
        // These by their path: a type of the document may have the name.
        RustType::Held(held) => by_path(root, held.name()),
        RustType::Upload => by_path(root, "Upload"),
        RustType::Value => quote!(Value),
        RustType::Bytes => quote!(Vec<u8>),
        RustType::Multipart => quote!(Multipart),
        RustType::Unit => quote!(()),
        RustType::StringOr(inner) => wrap(&quote!(StringOr), inner),
        RustType::Vec(inner) => wrap(&quote!(Vec), inner),
        RustType::Option(inner) => wrap(&quote!(Option), inner),
        RustType::Box(inner) => wrap(&quote!(Box), inner),
        RustType::Map(inner) => {
            let inner = Moved::new(spelled(inner, root));
            quote!(BTreeMap<String, #inner>)
        }
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) | RustType::Alias(name, _) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

fn by_path(root: &str, name: &str) -> TokenStream {
    let (root, name) = (ident(root), ident(name));
    quote!(#root::#name)
}

/// Whether the type names something of the runtime's prelude.
pub(super) fn needs_prelude(ty: &RustType) -> bool {
    match ty {
        RustType::Secret | RustType::Timestamp | RustType::Value | RustType::StringOr(_) | RustType::Map(_) => true,
        RustType::Vec(inner) | RustType::Option(inner) | RustType::Box(inner) => needs_prelude(inner),
        _ => false,
    }
}

/// The imports of generated types; a resource re-exports what it takes from the common module.
pub(super) fn imports(names: &[String]) -> TokenStream {
    let names = names.iter().map(|name| ident(name));
    match names.len() {
        0 => quote!(),
        1 => quote!(use super::#(#names)*;),
        _ => quote!(use super::{#(#names),*};),
    }
}

/// The type as a struct stores it.
pub(super) fn stored(stored: Stored, ty: &RustType) -> TokenStream {
    let ty = rust_type(ty);
    match stored {
        Stored::Plain => ty,
        Stored::Optional => {
            let ty = Moved::new(ty);
            quote!(Option<#ty>)
        }
    }
}

/// A parameter of a function: its type, and how the argument becomes what is stored.
pub(super) struct Passed {
    pub(super) ty: TokenStream,
    pub(super) convert: TokenStream,
}

/// What a caller may pass as the argument `name`.
pub(super) fn passed(accepts: &Accepts, name: &TokenStream) -> Passed {
    let exact = rust_type(&accepts.ty);
    let (ty, convert) = match accepts.how {
        How::Exact => (exact, name.clone()),
        How::Into => (quote!(impl Into<#exact>), quote!(#name.into())),
        How::Each => (quote!(impl IntoIterator<Item = #exact>), quote!(#name.into_iter().collect())),
        How::EachInto => {
            (quote!(impl IntoIterator<Item = impl Into<#exact>>), quote!(#name.into_iter().map(Into::into).collect()))
        }
        How::Entries => (
            quote!(impl IntoIterator<Item = (impl Into<String>, #exact)>),
            quote!(#name.into_iter().map(|(key, value)| (key.into(), value)).collect()),
        ),
        How::EntriesInto => (
            quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#exact>)>),
            quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
        ),
        How::OrNull => (quote!(Option<#exact>), name.clone()),
        How::Display => (quote!(impl Display), quote!(#name.to_string())),
        How::Number => (quote!(i64), quote!(#name.to_string())),
    };
    Passed { ty, convert: if accepts.boxed { quote!(Box::new(#convert)) } else { convert } }
}

/// A row of `setters!`: what a caller may pass, in the words of that table.
pub(super) fn row(name: &Ident, stored: Stored, accepts: &Accepts) -> TokenStream {
    let how = match (accepts.how, accepts.boxed) {
        (How::Into, false) => "into",
        (How::Into, true) => "boxed_into",
        (How::Each, _) => "each",
        (How::EachInto, _) => "each_into",
        (How::Entries, _) => "entries",
        (How::EntriesInto, _) => "entries_into",
        (_, true) => "boxed",
        (_, false) => "exact",
    };
    let (holds, how, ty) = (ident(stored.word()), ident(how), Moved::new(rust_type(&accepts.ty)));
    quote!(#name(#holds #how #ty),)
}
