//! Rust types, and what a caller may pass where one is wanted.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident;
use crate::model::RustType;

/// The type.
pub(super) fn rust_type(ty: &RustType) -> TokenStream {
    match ty {
        RustType::Bool => quote!(bool),
        RustType::I64 => quote!(i64),
        RustType::F64 => quote!(f64),
        RustType::String => quote!(String),
        RustType::Secret => quote!(Secret),
        RustType::Timestamp => quote!(Timestamp),
        RustType::Value => quote!(Value),
        RustType::StringOr(inner) => wrap(&quote!(StringOr), inner),
        RustType::Vec(inner) => wrap(&quote!(Vec), inner),
        RustType::Option(inner) => wrap(&quote!(Option), inner),
        RustType::Box(inner) => wrap(&quote!(Box), inner),
        RustType::Map(inner) => {
            let inner = rust_type(inner);
            quote!(BTreeMap<String, #inner>)
        }
        RustType::Struct(name) | RustType::Enum(name) | RustType::Union(name) | RustType::Alias(name, _) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

fn wrap(outer: &TokenStream, inner: &RustType) -> TokenStream {
    let inner = rust_type(inner);
    quote!(#outer<#inner>)
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

/// What a caller may pass for a type, and how it becomes one.
pub(super) struct Passed {
    pub(super) ty: TokenStream,
    pub(super) convert: TokenStream,
}

/// What a caller may pass where `ty` is wanted, as the argument `name`.
pub(super) fn passed(ty: &RustType, name: &TokenStream) -> Passed {
    let exact = rust_type(ty);
    match ty.target() {
        RustType::Vec(inner) => match item(inner) {
            Some((item, true)) => Passed {
                ty: quote!(impl IntoIterator<Item = #item>),
                convert: quote!(#name.into_iter().map(Into::into).collect()),
            },
            Some((item, false)) => {
                Passed { ty: quote!(impl IntoIterator<Item = #item>), convert: quote!(#name.into_iter().collect()) }
            }
            None => Passed { ty: exact, convert: name.clone() },
        },
        RustType::Map(inner) => match item(inner) {
            Some((item, true)) => Passed {
                ty: quote!(impl IntoIterator<Item = (impl Into<String>, #item)>),
                convert: quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()),
            },
            Some((item, false)) => Passed {
                ty: quote!(impl IntoIterator<Item = (impl Into<String>, #item)>),
                convert: quote!(#name.into_iter().map(|(key, value)| (key.into(), value)).collect()),
            },
            None => Passed { ty: exact, convert: name.clone() },
        },
        RustType::Box(inner) => {
            let Passed { ty, convert } = passed(inner, name);
            Passed { ty, convert: quote!(Box::new(#convert)) }
        }
        target if target.converts() => Passed { ty: quote!(impl Into<#exact>), convert: quote!(#name.into()) },
        _ => Passed { ty: exact, convert: name.clone() },
    }
}

/// An element as a caller passes it, and whether it is converted; nothing for elements that are collections themselves.
fn item(ty: &RustType) -> Option<(TokenStream, bool)> {
    let (exact, converted) = (rust_type(ty), element(ty)?);
    Some((if converted { quote!(impl Into<#exact>) } else { exact }, converted))
}

/// Whether an element is converted; nothing for elements that are collections themselves.
fn element(ty: &RustType) -> Option<bool> {
    match ty.target() {
        RustType::Vec(_) | RustType::Map(_) | RustType::Option(_) | RustType::Box(_) => None,
        target => Some(target.converts()),
    }
}

/// A row of `setters!`: what a caller may pass for a type, in the words of that table.
pub(super) fn row(name: &Ident, holds: &str, ty: &RustType) -> TokenStream {
    let into = |how: &str, converted: bool| if converted { format!("{how}_into") } else { how.to_owned() };
    let target = ty.target();
    let (how, ty) = match target {
        RustType::Vec(inner) | RustType::Map(inner) => match element(inner) {
            Some(converted) => {
                let how = if matches!(target, RustType::Vec(_)) { "each" } else { "entries" };
                (into(how, converted), rust_type(inner))
            }
            None => ("exact".to_owned(), rust_type(ty)),
        },
        RustType::Box(inner) => (into("boxed", inner.target().converts()), rust_type(inner)),
        _ if target.converts() => ("into".to_owned(), rust_type(ty)),
        _ => ("exact".to_owned(), rust_type(ty)),
    };
    let (holds, how) = (ident(holds), ident(&how));
    quote!(#name(#holds #how #ty),)
}
