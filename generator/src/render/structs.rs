//! Structs: fields, how they travel, and for what a caller builds, `new` and setters.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::{Passed, passed, row, rust_type, stored};
use super::{Moved, deprecated, docs as comment, ident, many};
use crate::model::docs::code;
use crate::model::structs::clear;
use crate::model::{Conversion, Edit, EditedField, Field, Presence, Struct};

pub(super) fn structure(name: &Ident, structure: &Struct, docs: &TokenStream, obsolete: &TokenStream) -> TokenStream {
    let derive_default = structure.default.then(|| quote!(Default,));
    let fields = structure.fields.iter().map(|field| {
        let (docs, ty) = (Moved::new(comment(&field.doc)), Moved::new(stored(field.stored(), &field.ty)));
        let (name, obsolete) = (ident(&field.name), deprecated(field.deprecated, "field"));
        Moved::new(quote!(#docs #obsolete pub #name: #ty))
    });
    let rest = rest(structure);
    let rest_field = rest.as_ref().map(|rest| {
        let (docs, name, ty) = (comment(rest.doc), &rest.name, &rest.ty);
        quote!(#docs pub #name: #ty,)
    });
    let nulls_field = has_nulls(structure).then(|| quote!(nulls: Nulls,));
    let codec = codec(name, structure, rest.as_ref());
    let edit = structure.edit.as_ref().map(|conversion| edit(name, structure, conversion));
    let builder = structure.builder.then(|| builder(name, structure, rest.as_ref()));
    let definition = quote! {
        #docs
        #[derive(Clone, Debug, #derive_default PartialEq)]
        #obsolete
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #rest_field #nulls_field }
    };
    [Some(definition), builder, Some(codec), edit].into_iter().flatten().collect()
}

/// What was read, turned into what is sent back: fields of both, and the members that neither knows. A member that the request
/// needs and the response did not have is an error: an empty one in its place would delete what is there.
fn edit(name: &Ident, structure: &Struct, edit: &Edit) -> TokenStream {
    let from = ident(&edit.from);
    let fields = structure.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        let Some(EditedField { from: own, presence: given, conversion, .. }) =
            edit.fields.iter().find(|known| known.name == field.name)
        else {
            return quote!(#name: None);
        };
        let own = ident(own);
        let optional = match given {
            Presence::Guaranteed | Presence::Required => quote!(Some(value.#own)),
            Presence::Optional | Presence::Nullable | Presence::RequiredOrNull => quote!(value.#own),
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
            Presence::Optional | Presence::Nullable | Presence::RequiredOrNull => quote!(#name: #optional),
        }
    });
    let nulls = has_nulls(structure).then(|| quote!(nulls: Nulls::default(),));
    // A list whose elements change their type cannot be sent back unchanged where a part of it could not be read.
    let checks = structure.fields.iter().filter_map(|field| {
        let own = edit.fields.iter().find(|known| known.name == field.name)?;
        let (from, wire) = (&edit.from, &field.wire);
        (own.conversion != Conversion::Same).then(|| quote!(value.extra.whole(#from, #wire)?;))
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
                Ok(Self { #(#fields,)* extra: value.extra, #nulls })
            }
        }
    }
}

/// Whether the struct remembers what is sent as `null`.
fn has_nulls(structure: &Struct) -> bool {
    structure.clearable().next().is_some()
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
    let doc = "Members that this version of the crate does not know, sent back unchanged.";
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
            Presence::Nullable if structure.builder => "nullable",
            Presence::Nullable => "optional",
        });
        Moved::new(quote!(#name: #kind #wire,))
    });
    let constants = structure.constants.iter().map(|(member, value)| Moved::new(quote!(#member: constant #value,)));
    let rest = rest.map(|Rest { name, .. }| quote!(..#name,));
    let nulls = has_nulls(structure).then(|| quote!(..nulls,));
    quote!(json_object! { #name { #(#fields)* #(#constants)* #nulls #rest } })
}

fn builder(name: &Ident, structure: &Struct, rest: Option<&Rest>) -> TokenStream {
    let arguments = structure.arguments();
    let parameters = arguments.iter().map(|field| {
        let name = ident(&field.name);
        let Passed { ty, .. } = passed(&field.in_new(), &quote!(#name));
        quote!(#name: #ty)
    });
    let values = structure.fields.iter().map(|field| {
        let name = ident(&field.name);
        if field.argument.is_none() {
            return match field.presence {
                Presence::Guaranteed => quote!(#name: Default::default()),
                _ => quote!(#name: None),
            };
        }
        let Passed { convert, .. } = passed(&field.in_new(), &quote!(#name));
        match field.presence {
            Presence::Optional => quote!(#name: Some(#convert)),
            Presence::Nullable | Presence::RequiredOrNull => quote!(#name),
            Presence::Required | Presence::Guaranteed if name == convert.to_string() => quote!(#name),
            Presence::Required | Presence::Guaranteed => quote!(#name: #convert),
        }
    });
    let rest = rest.map(|Rest { name, .. }| quote!(#name: Default::default(),));
    let nulls = has_nulls(structure).then(|| {
        let given = structure.clearable().filter(|field| field.argument.is_some());
        let given = given.map(|field| {
            let (name, wire) = (ident(&field.name), &field.wire);
            quote!((#wire, #name.is_none()))
        });
        let given: Vec<_> = given.collect();
        if given.is_empty() { quote!(nulls: Nulls::default(),) } else { quote!(nulls: Nulls::of([#(#given),*]),) }
    });
    let many = many(arguments.len());
    let doc = comment(if arguments.is_empty() {
        "Creates a request with nothing set."
    } else {
        "Creates a request with the required fields."
    });
    let setters: TokenStream =
        structure.fields.iter().filter(|field| field.argument.is_none()).flat_map(setter).collect();
    let setters = (!setters.is_empty()).then(|| {
        let setters = Moved::new(setters);
        quote!(setters! { #name { #setters } })
    });
    let body = if arguments.is_empty() && structure.default {
        quote!(Self::default())
    } else {
        quote!(Self { #nulls #(#values,)* #rest })
    };
    let ask = has_nulls(structure).then(|| {
        quote! {
            #[doc = " The members that are sent as `null`: those that were cleared, and those that were `null` when this was read."]
            pub fn nulls(&self) -> &Nulls {
                &self.nulls
            }
        }
    });
    let (doc, body) = (Moved::new(doc), Moved::new(body));
    let new = quote! {
        impl #name {
            #doc
            #many
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                #body
            }

            #ask
        }
    };
    [Some(new), setters].into_iter().flatten().collect()
}

fn setter(field: &Field) -> impl Iterator<Item = TokenStream> {
    let (name, shown) = (ident(&field.name), code(&field.wire));
    let doc = if field.brief.is_empty() { format!("Sets {shown}.") } else { format!("Sets {shown}: {}", field.brief) };
    let doc = comment(&doc);
    let obsolete = deprecated(field.deprecated, "field");
    let row = row(&name, field.stored(), &field.in_setter());
    let clear = (field.presence == Presence::Nullable).then(|| {
        let (clear, wire) = (ident(&clear(&field.name)), &field.wire);
        let doc = Moved::new(comment(&format!("Sends `null` for {shown}, which clears it where the API allows that.")));
        quote!(#doc #obsolete #clear(null #name #wire),)
    });
    [Some(doc), Some(obsolete), Some(row), clear].into_iter().flatten()
}
