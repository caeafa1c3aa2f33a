//! The struct of a request body, built as a program builds it: `new` with what is required, and a setter for each other member
//! that is given.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::ident;
use super::super::types::outside;
use crate::model::structs::clear;
use crate::model::{Field, Presence, RustType, Struct};

pub(super) fn built(name: &str, structure: &Struct) -> TokenStream {
    let name = ident(name);
    let arguments = structure.arguments().into_iter().map(argument);
    let setters = structure.fields.iter().filter(|field| field.argument.is_none()).map(setter);
    quote!(built! { #name { #(#arguments)* #(#setters)* } })
}

/// The type that a setter takes, without the box that the struct puts around it.
fn value_type(field: &Field) -> TokenStream {
    match field.ty.target() {
        RustType::Box(inner) => outside(inner),
        _ => outside(&field.ty),
    }
}

fn argument(field: &Field) -> TokenStream {
    let wire = &field.wire;
    match field.presence {
        Presence::RequiredOrNull | Presence::Nullable => {
            let ty = outside(&field.ty);
            quote!(required_or_null #wire: #ty,)
        }
        _ => {
            let ty = value_type(field);
            quote!(required #wire: #ty,)
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let (name, wire, ty) = (ident(&field.name), &field.wire, value_type(field));
    if field.presence == Presence::Nullable {
        let clear = ident(&clear(&field.name));
        return quote!(.set_or_clear #wire: #ty => #name #clear,);
    }
    quote!(.set #wire: #ty => #name,)
}
