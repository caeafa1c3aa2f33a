//! Every operation of the client, called through the handle of its resource: the module that the contract tests go through.
//!
//! Arguments come by their names on the wire, from whoever read them in the document; that each of them ends up where it
//! belongs is what the tests find out.

mod bodies;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use super::types::outside;
use crate::model::{Argument, Crate, Kind, Next, Operation, Outcome, Resource, RustType, Struct};

/// Where the module is written, from the root of the workspace.
pub(super) const PATH: &str = "tests/it/generated/operations.rs";

pub(super) fn calls(model: &Crate) -> TokenStream {
    let modules = model.resources.iter().map(|resource| ident(&resource.module));
    let operations = || model.resources.iter().flat_map(|own| own.operations.iter().map(move |one| (own, one)));
    let mut names = BTreeSet::new();
    for (_, operation) in operations() {
        let queries = operation.arguments.iter().filter(|argument| !argument.is_printed()).map(|argument| &argument.ty);
        for ty in queries.chain(&operation.body) {
            ty.visit_named(&mut |name| {
                names.insert(ident(name));
            });
        }
    }
    let structs = structs(model);
    for ty in structs.values().flat_map(|structure| &structure.fields).map(|field| &field.ty) {
        ty.visit_named(&mut |name| {
            names.insert(ident(name));
        });
    }
    let is_multipart = |one: &Operation| one.body.as_ref() == Some(&RustType::Multipart);
    let multipart = operations().any(|(_, one)| is_multipart(one)).then(|| quote!(Multipart,));
    let names = names.into_iter();
    let entries = operations().map(|(resource, operation)| entry(resource, operation));
    let calls = operations().map(|(resource, operation)| call(resource, operation, &structs));
    let built = structs.iter().map(|(name, structure)| bodies::built(name, structure));
    quote! {
        #![doc = " Every operation of the client: the shape of what it gives, and its call with arguments by their names on the wire."]
        #![allow(deprecated, reason = "deprecated operations are called as well")]
        #![allow(unused_imports, reason = "whether an argument is of such a type is up to the document")]

        use std::collections::BTreeMap;
        use clickhouse_cloud::types::{#(#names),*};
        use clickhouse_cloud::{#multipart Secret, StringOr, Timestamp, Value};
        use clickhouse_cloud::{#(#modules),*};
        use crate::tables::{built, called, entries};

        entries! { OPERATIONS { #(#entries)* } }

        #(#calls)*

        #(#built)*
    }
}

/// The bodies that are structs with a builder, by name. What a struct leaves open has no setter: such a body is decoded, as
/// one that is a union is.
fn structs(model: &Crate) -> BTreeMap<&str, &Struct> {
    let operations = model.resources.iter().flat_map(|resource| &resource.operations);
    let bodies: BTreeSet<&str> = operations
        .filter_map(|operation| match operation.body.as_ref()?.target() {
            RustType::Struct(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    let items = model.resources.iter().flat_map(|resource| &resource.items).chain(&model.common);
    items
        .filter_map(|item| match &item.kind {
            Kind::Struct(structure) if structure.builder && structure.additional.is_none() => Some((item, structure)),
            _ => None,
        })
        .map(|(item, structure)| (item.name.as_str(), structure))
        .filter(|(name, _)| bodies.contains(name))
        .collect()
}

fn value(resource: &Resource, operation: &Operation) -> TokenStream {
    let (module, name) = (ident(&resource.module), ident(&operation.name));
    quote!(#module::operations::#name)
}

fn entry(resource: &Resource, operation: &Operation) -> TokenStream {
    let value = value(resource, operation);
    let shape = ident(match operation.outcome {
        Outcome::Nothing => "Nothing",
        Outcome::Result(_) | Outcome::MaybeResult(_) | Outcome::ResultOrText(_) => "Enveloped",
        Outcome::List(_) => "Listed",
        Outcome::BareList(_) => "BareListed",
        Outcome::Bare(_) | Outcome::MaybeBare(_) | Outcome::BareOrText(_) => "Bare",
        Outcome::Lines(_) => "Lines",
        Outcome::Bytes => "Bytes",
        Outcome::Text => "Text",
    });
    let paged = operation.paging.as_ref().is_some_and(|paging| paging.next != Next::Whole).then(|| quote!(paged));
    quote!(#value: #shape #paged,)
}

fn call(resource: &Resource, operation: &Operation, structs: &BTreeMap<&str, &Struct>) -> TokenStream {
    let value = value(resource, operation);
    let (handle, method) = (ident(&resource.module), ident(&operation.method));
    let required = operation.arguments.iter().filter(|argument| argument.required).map(required);
    let body = operation.body.as_ref().map(|body| {
        let ty = outside(body);
        match body.target() {
            RustType::Struct(name) if structs.contains_key(name.as_str()) => quote!(built "body": #ty,),
            RustType::Multipart => quote!(multipart "body": #ty,),
            RustType::Upload => quote!(bytes "body": #ty,),
            _ => quote!(body "body": #ty,),
        }
    });
    let optional = operation.arguments.iter().filter(|argument| !argument.required).map(optional);
    let shell = ident(operation.shell());
    quote!(called! { #shell #value { #handle.#method, #(#required)* #body #(#optional)* } })
}

fn required(argument: &Argument) -> TokenStream {
    let wire = &argument.wire;
    let ty = match (argument.is_printed(), argument.ty.target()) {
        (true, RustType::I64) => return quote!(path #wire: i64,),
        (true, _) => return quote!(path #wire: String,),
        (false, _) => outside(&argument.ty),
    };
    quote!(required #wire: #ty,)
}

fn optional(argument: &Argument) -> TokenStream {
    let (name, wire, ty) = (ident(&argument.name), &argument.wire, outside(&argument.ty));
    quote!(.set #wire: #ty => #name,)
}
