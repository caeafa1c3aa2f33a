//! Structs: fields, how they travel, and for what a caller builds, `new` and setters.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::types::{Passed, passed, row, rust_type};
use super::{deprecated, docs as comment, ident};
use crate::model::docs::code;
use crate::model::{Conversion, Edit, Field, Presence, Struct};

pub(super) fn structure(name: &Ident, structure: &Struct, docs: &TokenStream, obsolete: &TokenStream) -> TokenStream {
    let derive_default = structure.default.then(|| quote!(Default,));
    let fields = structure.fields.iter().map(|field| {
        let (docs, name, ty) = (comment(&field.doc), ident(&field.name), field_type(field));
        let obsolete = deprecated(field.deprecated, "field");
        quote!(#docs #obsolete pub #name: #ty)
    });
    let rest = rest(structure);
    let rest_field = rest.as_ref().map(|rest| {
        let (docs, name, ty) = (comment(rest.doc), &rest.name, &rest.ty);
        quote!(#docs pub #name: #ty,)
    });
    let codec = codec(name, structure, rest.as_ref());
    let edit = structure.edit.as_ref().map(|conversion| edit(name, structure, conversion));
    let builder = structure.builder.then(|| builder(name, structure, rest.as_ref()));
    quote! {
        #docs
        #[derive(Clone, Debug, #derive_default PartialEq)]
        #obsolete
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #rest_field }

        #builder

        #codec

        #edit
    }
}

/// What was read, turned into what is sent back: fields of both, and the members that neither knows. A member that the request
/// needs and the response did not have is an error: an empty one in its place would delete what is there.
fn edit(name: &Ident, structure: &Struct, edit: &Edit) -> TokenStream {
    let from = ident(&edit.from);
    let fields = structure.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        let Some((_, given, conversion)) = edit.fields.iter().find(|(known, _, _)| *known == field.name) else {
            return match field.presence {
                Presence::Nullable => quote!(#name: Nullable::Absent),
                _ => quote!(#name: None),
            };
        };
        let optional = match given {
            Presence::Guaranteed | Presence::Required => quote!(Some(value.#name)),
            Presence::Nullable => quote!(value.#name.into_option()),
            Presence::Optional | Presence::RequiredOrNull => quote!(value.#name),
        };
        let optional = match conversion {
            Conversion::Same => optional,
            Conversion::Into => quote!(#optional.map(TryInto::try_into).transpose()?),
            Conversion::Each => quote! {
                #optional.map(|list| list.into_iter().map(TryInto::try_into).collect::<Result<_, Error>>()).transpose()?
            },
        };
        match field.presence {
            Presence::Required | Presence::Guaranteed => {
                let from = &edit.from;
                quote!(#name: #optional.ok_or_else(|| Error::missing(#from, #wire))?)
            }
            Presence::Nullable => quote!(#name: #optional.map_or(Nullable::Absent, Nullable::Value)),
            Presence::Optional | Presence::RequiredOrNull => quote!(#name: #optional),
        }
    });
    // A list whose elements change their type cannot go back as it came where a part of it could not be read.
    let checks = structure.fields.iter().filter_map(|field| {
        let (_, _, conversion) = edit.fields.iter().find(|(known, _, _)| *known == field.name)?;
        let (from, wire) = (&edit.from, &field.wire);
        (*conversion != Conversion::Same).then(|| quote!(value.extra.whole(#from, #wire)?;))
    });
    quote! {
        impl TryFrom<#from> for #name {
            type Error = Error;

            #[doc = " What was read, ready to be changed and sent back, with the members that this version does not know."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " The response did not have a member that the request needs, or a part of one could not be read: sending it would delete what is there."]
            fn try_from(value: #from) -> Result<Self, Error> {
                #(#checks)*
                Ok(Self { #(#fields,)* extra: value.extra })
            }
        }
    }
}

fn field_type(field: &Field) -> TokenStream {
    let ty = rust_type(&field.ty);
    match field.presence {
        Presence::Guaranteed | Presence::Required => ty,
        Presence::RequiredOrNull | Presence::Optional => quote!(Option<#ty>),
        Presence::Nullable => quote!(Nullable<#ty>),
    }
}

/// The field for members beyond the named ones.
struct Rest {
    name: Ident,
    ty: TokenStream,
    doc: &'static str,
}

fn rest(structure: &Struct) -> Option<Rest> {
    if let Some(ty) = &structure.additional {
        let ty = rust_type(ty);
        let doc = "All other members, which the API leaves open.";
        return Some(Rest { name: ident("additional"), ty: quote!(BTreeMap<String, #ty>), doc });
    }
    let doc = "Members that this version of the crate does not know, sent back as they came.";
    structure.extra.then(|| Rest { name: ident("extra"), ty: quote!(Extra), doc })
}

/// How it travels, as a table: `json_object!` makes the functions of it.
fn codec(name: &Ident, structure: &Struct, rest: Option<&Rest>) -> TokenStream {
    let fields = structure.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        let kind = ident(match field.presence {
            Presence::Guaranteed => "guaranteed",
            Presence::Required => "required",
            Presence::RequiredOrNull => "required_or_null",
            Presence::Optional => "optional",
            Presence::Nullable => "nullable",
        });
        quote!(#name: #kind #wire,)
    });
    let constants = structure.constants.iter().map(|(member, value)| quote!(#member: constant #value,));
    let rest = rest.map(|Rest { name, .. }| quote!(..#name));
    quote!(json_object! { #name { #(#fields)* #(#constants)* #rest } })
}

fn builder(name: &Ident, structure: &Struct, rest: Option<&Rest>) -> TokenStream {
    let arguments = structure.arguments();
    let parameters = arguments.iter().map(|field| {
        let name = ident(&field.name);
        let Passed { ty, .. } = passed(&field.ty, &quote!(#name));
        if matches!(field.presence, Presence::RequiredOrNull | Presence::Nullable) {
            let ty = rust_type(&field.ty);
            return quote!(#name: Option<#ty>);
        }
        quote!(#name: #ty)
    });
    let values = structure.fields.iter().map(|field| {
        let name = ident(&field.name);
        if field.argument.is_none() {
            return match field.presence {
                Presence::Nullable => quote!(#name: Nullable::Absent),
                Presence::Guaranteed => quote!(#name: Default::default()),
                _ => quote!(#name: None),
            };
        }
        let Passed { convert, .. } = passed(&field.ty, &quote!(#name));
        match field.presence {
            Presence::Optional => quote!(#name: Some(#convert)),
            Presence::Nullable => quote!(#name: #name.into()),
            Presence::RequiredOrNull => quote!(#name),
            Presence::Required | Presence::Guaranteed if name == convert.to_string() => quote!(#name),
            Presence::Required | Presence::Guaranteed => quote!(#name: #convert),
        }
    });
    let rest = rest.map(|Rest { name, .. }| quote!(#name: Default::default(),));
    let many = (arguments.len() > 7)
        .then(|| quote!(#[expect(clippy::too_many_arguments, reason = "the API requires every one of them")]));
    let doc = comment(if arguments.is_empty() {
        "Creates one with nothing set."
    } else {
        "Creates one with what the API requires."
    });
    let mut setters = structure.fields.iter().filter(|field| field.argument.is_none()).map(setter).peekable();
    let setters = setters.peek().is_some().then(|| quote!(setters! { #name { #(#setters)* } }));
    let body = if arguments.is_empty() && structure.default {
        quote!(Self::default())
    } else {
        quote!(Self { #(#values,)* #rest })
    };
    quote! {
        impl #name {
            #doc
            #many
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                #body
            }
        }

        #setters
    }
}

fn setter(field: &Field) -> TokenStream {
    let (name, shown) = (ident(&field.name), code(&field.wire));
    let doc = if field.brief.is_empty() { format!("Sets {shown}.") } else { format!("Sets {shown}: {}", field.brief) };
    let doc = comment(&doc);
    let obsolete = deprecated(field.deprecated, "field");
    let holds = match field.presence {
        Presence::Nullable => "nullable",
        Presence::Guaranteed | Presence::Required => "plain",
        Presence::Optional | Presence::RequiredOrNull => "optional",
    };
    let row = row(&name, holds, &field.ty);
    let clear = (field.presence == Presence::Nullable).then(|| {
        let clear = format_ident!("clear_{}", field.name.trim_start_matches("r#"));
        let doc = comment(&format!("Sends `null` for {shown}, which clears it where the API allows that."));
        quote!(#doc #obsolete #clear(null #name),)
    });
    quote!(#doc #obsolete #row #clear)
}
