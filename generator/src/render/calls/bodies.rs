//! The struct of a request body, built as a program builds it: `new` with what is required, and a setter for each other member
//! that is given.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::ident;
use super::super::types::rust_type;
use crate::model::{Field, Presence, RustType, Struct};

pub(super) fn built(name: &str, structure: &Struct) -> TokenStream {
    let name = ident(name);
    let mut arguments: Vec<&Field> = structure.fields.iter().filter(|field| field.argument).collect();
    arguments.sort_by_key(|field| field.name.trim_start_matches("r#"));
    let arguments = arguments.into_iter().map(argument);
    let setters: Vec<TokenStream> = structure.fields.iter().filter(|field| !field.argument).map(setter).collect();
    let takes = if structure.fields.is_empty() { quote!(_) } else { quote!(members) };
    let build = match setters.as_slice() {
        [] => quote!(Ok(Self::new(#(#arguments),*))),
        setters => quote! {
            let body = Self::new(#(#arguments),*);
            #(#setters)*
            Ok(body)
        },
    };
    quote! {
        impl Built for #name {
            fn build(#takes: &Members<'_>) -> Result<Self, String> {
                #build
            }
        }
    }
}

/// The type that a setter takes, without the box that the struct puts around it.
fn value_type(field: &Field) -> TokenStream {
    match field.ty.target() {
        RustType::Box(inner) => rust_type(inner),
        _ => rust_type(&field.ty),
    }
}

fn argument(field: &Field) -> TokenStream {
    let (wire, ty) = (&field.wire, rust_type(&field.ty));
    match field.presence {
        Presence::RequiredOrNull | Presence::Nullable => quote!(members.nullable::<#ty>(#wire)?.flatten()),
        _ => {
            let ty = value_type(field);
            quote!(members.required::<#ty>(#wire)?)
        }
    }
}

fn setter(field: &Field) -> TokenStream {
    let (name, wire, ty) = (ident(&field.name), &field.wire, value_type(field));
    if field.presence == Presence::Nullable {
        let clear = format_ident!("clear_{}", field.name.trim_start_matches("r#"));
        return quote!(let body = members.set_or_clear::<_, #ty>(body, #wire, Self::#name, Self::#clear)?;);
    }
    quote!(let body = members.set::<_, #ty>(body, #wire, Self::#name)?;)
}
