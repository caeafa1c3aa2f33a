//! Unions: the arms in the runtime's macro, the dispatch table, and a `From` for every arm that is unambiguous.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs as comment, ident, types};
use crate::ir::JsonType;
use crate::model::{Arm, Attempt, RustType, Table, Union};

pub(super) fn union(name: &Ident, union: &Union, docs: &TokenStream, deprecated: &TokenStream) -> TokenStream {
    let arms = union.arms.iter().map(|arm| {
        let (docs, name, ty) = (comment(&arm.doc), ident(&arm.name), types::rust_type(&arm.ty));
        quote!(#docs #name(#ty))
    });
    let table = table(&union.table);
    let conversions = union.arms.iter().filter(|arm| arm.from).map(|arm| {
        let variant = ident(&arm.name);
        let (ty, value) = match &arm.ty {
            RustType::Box(inner) => (types::rust_type(inner), quote!(Box::new(value))),
            ty => (types::rust_type(ty), quote!(value)),
        };
        let text = arm.from_text.then(|| conversion(name, &quote!(&str), &quote!(Self::#variant(value.into()))));
        let own = conversion(name, &ty, &quote!(Self::#variant(#value)));
        quote!(#own #text)
    });
    let attempts = (!union.attempts.is_empty()).then(|| {
        let rows = union.attempts.iter().filter_map(|attempt| {
            let arm = union.arms.iter().find(|arm| arm.name == attempt.variant)?;
            Some(row(attempt, arm))
        });
        quote!(attempts! { #name { #(#rows)* } })
    });
    quote! {
        union! { #docs #deprecated pub enum #name { #(#arms,)* } }

        impl Dispatch for #name {
            const TABLE: Table = #table;
        }

        #attempts

        #(#conversions)*
    }
}

fn row(attempt: &Attempt, arm: &Arm) -> TokenStream {
    let (method, variant, ty) = (ident(&attempt.method), ident(&attempt.variant), types::rust_type(&arm.ty));
    let required = &attempt.required;
    quote!(#method #variant: #ty [#(#required),*],)
}

fn conversion(name: &Ident, from: &TokenStream, value: &TokenStream) -> TokenStream {
    quote! {
        impl From<#from> for #name {
            fn from(value: #from) -> Self {
                #value
            }
        }
    }
}

fn table(table: &Table) -> TokenStream {
    match table {
        Table::Tag { property, values, absent } => {
            let values = pairs(values);
            let absent = match absent {
                Some((variant, unless)) => quote!(Some(Absent { variant: #variant, unless: &[#(#unless),*] })),
                None => quote!(None),
            };
            quote!(Table::Tag { property: #property, values: &[#values], absent: #absent })
        }
        Table::JsonType(types) => {
            let pairs = types.iter().map(|(ty, variant)| {
                let ty = json_type(*ty);
                quote!((JsonType::#ty, #variant))
            });
            quote!(Table::JsonType(&[#(#pairs),*]))
        }
        Table::Keys(keys) => {
            let keys = pairs(keys);
            quote!(Table::Keys(&[#keys]))
        }
        Table::Undecided => quote!(Table::Undecided),
    }
}

fn pairs(pairs: &[(String, String)]) -> TokenStream {
    let pairs = pairs.iter().map(|(key, variant)| quote!((#key, #variant)));
    quote!(#(#pairs),*)
}

fn json_type(ty: JsonType) -> Ident {
    ident(match ty {
        JsonType::Boolean => "Boolean",
        JsonType::Integer => "Integer",
        JsonType::Number => "Number",
        JsonType::String => "String",
        JsonType::Array => "Array",
        JsonType::Object => "Object",
    })
}
