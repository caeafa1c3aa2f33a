//! Open enums: a line a variant, the rest is in the runtime's macros.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs as comment, ident, integer};
use crate::model::Variant;

pub(super) fn string(
    name: &Ident,
    variants: &[Variant<String>],
    docs: &TokenStream,
    deprecated: &TokenStream,
) -> TokenStream {
    let lines = variants.iter().map(|variant| {
        let (name, value, note) = (ident(&variant.name), &variant.value, comment(&variant.doc));
        quote!(#note #name = #value)
    });
    quote!(string_enum! { #docs #deprecated pub enum #name { #(#lines,)* } })
}

pub(super) fn integer_enum(
    name: &Ident,
    variants: &[Variant<i64>],
    docs: &TokenStream,
    deprecated: &TokenStream,
) -> TokenStream {
    let lines = variants.iter().map(|variant| {
        let (name, value, note) = (ident(&variant.name), integer(variant.value), comment(&variant.doc));
        quote!(#note #name = #value)
    });
    quote!(integer_enum! { #docs #deprecated pub enum #name { #(#lines,)* } })
}
