//! Every operation of the client, called through the handle of its resource: the module that the contract tests go through.
//!
//! Arguments come by their names on the wire, from whoever read them in the document; that each of them ends up where it
//! belongs is what the tests find out.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::ident;
use super::types::rust_type;
use crate::model::{Argument, Crate, Operation, Outcome, Resource, RustType};

/// Where the module is written, from the root of the workspace.
pub(super) const PATH: &str = "tests/it/generated/operations.rs";

pub(super) fn calls(model: &Crate) -> TokenStream {
    let modules = model.resources.iter().map(|resource| ident(&resource.module));
    let operations = || model.resources.iter().flat_map(|own| own.operations.iter().map(move |one| (own, one)));
    let mut names = BTreeSet::new();
    for (_, operation) in operations() {
        let queries = operation.arguments.iter().filter(|argument| !argument.path).map(|argument| &argument.ty);
        for ty in queries.chain(&operation.body) {
            ty.visit_named(&mut |name| {
                names.insert(ident(name));
            });
        }
    }
    let names = names.into_iter();
    let entries = operations().map(|(resource, operation)| entry(resource, operation));
    let calls = operations().map(|(resource, operation)| call(resource, operation));
    quote! {
        #![doc = " Every operation of the client: the shape of what it gives, and its call with arguments by their names on the wire."]
        #![allow(deprecated, reason = "deprecated operations are called as well")]
        #![allow(unused_imports, reason = "whether an argument is of such a type is up to the document")]

        use std::collections::BTreeMap;
        use clickhouse_cloud::types::{#(#names),*};
        use clickhouse_cloud::{Call, Client, Secret, StringOr, Timestamp, Value};
        use clickhouse_cloud::{#(#modules),*};
        use clickhouse_cloud_tests::given::Given;
        use super::{Bare, Called, Entry, Enveloped, Listed, Nothing, Text};

        #[doc = " Every operation, by resource and method."]
        pub(crate) static OPERATIONS: &[Entry] = &[#(#entries),*];

        #(#calls)*
    }
}

fn value(resource: &Resource, operation: &Operation) -> TokenStream {
    let (module, name) = (ident(&resource.module), ident(&operation.name));
    quote!(#module::operations::#name)
}

fn entry(resource: &Resource, operation: &Operation) -> TokenStream {
    let value = value(resource, operation);
    let shape = format_ident!(
        "{}",
        match operation.outcome {
            Outcome::Nothing => "Nothing",
            Outcome::Result(_) => "Enveloped",
            Outcome::Page(_) => "Listed",
            Outcome::Bare(_) => "Bare",
            Outcome::Text => "Text",
        }
    );
    let paged = operation.paging.is_some().then(|| quote!(.paged::<#value>()));
    quote!(Entry::of::<#value, #shape>() #paged)
}

fn call(resource: &Resource, operation: &Operation) -> TokenStream {
    let value = value(resource, operation);
    let (handle, method) = (ident(&resource.module), ident(&operation.method));
    let required = operation.arguments.iter().filter(|argument| argument.required).map(required);
    let body = operation.body.as_ref().map(|ty| {
        let ty = rust_type(ty);
        quote!(given.body::<#ty>()?)
    });
    let arguments = required.chain(body);
    let call = quote!(client.#handle().#method(#(#arguments),*));
    let optional = operation.arguments.iter().filter(|argument| !argument.required).map(optional);
    let optional: Vec<TokenStream> = optional.collect();
    let takes = if operation.arguments.is_empty() && operation.body.is_none() { quote!(_) } else { quote!(given) };
    let body = match optional.as_slice() {
        [] => quote!(Ok(#call)),
        optional => quote! {
            let mut call = #call;
            #(#optional)*
            Ok(call)
        },
    };
    quote! {
        impl Called for #value {
            fn call(client: &Client, #takes: &Given) -> Result<Call<Self>, String> {
                #body
            }
        }
    }
}

fn required(argument: &Argument) -> TokenStream {
    let wire = &argument.wire;
    let ty = match (argument.path, argument.ty.target()) {
        (true, RustType::I64) => return quote!(given.path::<i64>(#wire)?),
        (true, _) => return quote!(given.path::<String>(#wire)?),
        (false, _) => rust_type(&argument.ty),
    };
    quote!(given.required::<#ty>(#wire)?)
}

fn optional(argument: &Argument) -> TokenStream {
    let (name, wire, ty) = (ident(&argument.name), &argument.wire, rust_type(&argument.ty));
    quote! {
        if let Some(value) = given.query::<#ty>(#wire)? {
            call = call.#name(value);
        }
    }
}
