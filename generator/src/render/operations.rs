//! Request values: an operation with its arguments, as a plain value that needs no client.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::types::{Passed, imports, passed, row, rust_type};
use super::{deprecated, docs, ident, integer, renamed};
use crate::model::docs::code;
use crate::model::{Argument, Operation, Outcome, Paging, Resource, RustType};

pub(super) fn operations(resource: &Resource) -> TokenStream {
    let mut names = BTreeSet::new();
    for operation in &resource.operations {
        let passed = operation.arguments.iter().map(|argument| &argument.ty).chain(&operation.body);
        for ty in passed {
            ty.visit_passed(&mut |name| {
                names.insert(name.to_owned());
            });
        }
        for ty in types(operation) {
            ty.visit_named(&mut |name| {
                names.insert(name.to_owned());
            });
        }
    }
    let imports = imports(&names.into_iter().collect::<Vec<_>>());
    let values = resource.operations.iter().map(|operation| value(resource, operation));
    let note = format!(" The request values behind [`{}`](super::{}).", resource.handle, resource.handle);
    quote! {
        #![doc = #note]
        use crate::runtime::prelude::*;
        #imports
        #(#values)*
    }
}

/// Every type that an operation names.
fn types(operation: &Operation) -> Vec<&RustType> {
    let mut types: Vec<&RustType> = operation.arguments.iter().map(|argument| &argument.ty).collect();
    types.extend(&operation.body);
    match &operation.outcome {
        Outcome::Result(ty) | Outcome::Page(ty) | Outcome::Bare(ty) => types.push(ty),
        Outcome::Nothing | Outcome::Text => {}
    }
    types.extend(operation.paging.iter().map(|paging| &paging.item));
    types
}

/// The parameters of `new` and of the method, and the names to pass on.
pub(super) fn parameters(operation: &Operation) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let mut parameters = Vec::new();
    let mut names = Vec::new();
    for argument in operation.arguments.iter().filter(|argument| argument.required) {
        let name = ident(&argument.name);
        let Passed { ty, .. } = argument_passed(argument, &quote!(#name));
        parameters.push(quote!(#name: #ty));
        names.push(quote!(#name));
    }
    if let Some(body) = &operation.body {
        let Passed { ty, .. } = passed(body, &quote!(body));
        parameters.push(quote!(body: #ty));
        names.push(quote!(body));
    }
    (parameters, names)
}

/// A path argument is anything that prints; a query argument is what its type takes.
fn argument_passed(argument: &Argument, name: &TokenStream) -> Passed {
    match (argument.path, argument.ty.target()) {
        (true, RustType::I64) => Passed { ty: quote!(i64), convert: quote!(#name.to_string()) },
        (true, _) => Passed { ty: quote!(impl Display), convert: quote!(#name.to_string()) },
        (false, _) => passed(&argument.ty, name),
    }
}

fn field_type(argument: &Argument) -> TokenStream {
    let ty = rust_type(&argument.ty);
    match (argument.path, argument.required, argument.ty.target()) {
        (true, _, _) => quote!(String),
        (false, true, _) | (false, false, RustType::Vec(_)) => ty,
        (false, false, _) => quote!(Option<#ty>),
    }
}

fn value(resource: &Resource, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let doc = docs(&format!(
        "{}.\n\n{}; see [`{}`](super::{}::{}).",
        operation.summary,
        code(&format!("{} {}", operation.http_method, operation.path)),
        operation.method,
        resource.handle,
        operation.method
    ));
    let obsolete = deprecated(operation.deprecated, "operation");
    let fields = operation.arguments.iter().map(|argument| {
        let (docs, name, ty) = (docs(&argument.doc), ident(&argument.name), field_type(argument));
        quote!(#docs pub #name: #ty)
    });
    let body_field = operation.body.as_ref().map(|body| {
        let ty = rust_type(body);
        quote!(#[doc = " The request body."] pub body: #ty,)
    });
    let (parameters, _) = parameters(operation);
    let values = operation.arguments.iter().map(|argument| {
        let name = ident(&argument.name);
        let Passed { convert, .. } = argument_passed(argument, &quote!(#name));
        match (argument.required, argument.ty.target()) {
            (true, _) if name == convert.to_string() => quote!(#name),
            (true, _) => quote!(#name: #convert),
            (false, RustType::Vec(_)) => quote!(#name: Vec::new()),
            (false, _) => quote!(#name: None),
        }
    });
    let body_value = operation.body.as_ref().map(|body| {
        let Passed { convert, .. } = passed(body, &quote!(body));
        if convert.to_string() == "body" { quote!(body,) } else { quote!(body: #convert,) }
    });
    let (default, new) = if parameters.is_empty() {
        (quote!(Default,), quote!(Self::default()))
    } else {
        (quote!(), quote!(Self { #(#values,)* #body_value }))
    };
    let mut setters = operation.arguments.iter().filter(|argument| !argument.required).map(setter).peekable();
    let setters = setters.peek().is_some().then(|| quote!(arguments! { #name { #(#setters)* } }));
    let codec = codec(&resource.module, operation);
    let paging = operation.paging.as_ref().map(|paging| paged(&name, paging));
    let former = operation.former_requests.iter().map(|former| {
        let doc = docs(&format!("The former name of [`{}`].", operation.name));
        let (obsolete, former) = (renamed(&operation.name), ident(former));
        quote!(#doc #obsolete pub type #former = #name;)
    });
    quote! {
        #doc
        #[derive(Clone, Debug, #default PartialEq)]
        #obsolete
        #[non_exhaustive]
        pub struct #name { #(#fields,)* #body_field }

        impl #name {
            #[doc = " Creates the request with its required arguments."]
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                #new
            }
        }

        #setters

        #codec

        #paging

        #(#former)*
    }
}

fn setter(argument: &Argument) -> TokenStream {
    let docs = docs(&argument.doc);
    let obsolete = deprecated(argument.deprecated, "parameter");
    let holds = if matches!(argument.ty.target(), RustType::Vec(_)) { "plain" } else { "optional" };
    let row = row(&ident(&argument.name), holds, &argument.ty);
    quote!(#docs #obsolete #row)
}

/// How a page leads to the next.
fn paged(name: &Ident, paging: &Paging) -> TokenStream {
    let item = rust_type(&paging.item);
    let (next, at, items) = if paging.cursor {
        (quote!(Position::after_page(page)), quote!(self.cursor = position.into_cursor();), quote!(page.items))
    } else {
        // Without a default in the document, only an empty page is known to be the last.
        let limit = integer(paging.default_limit.unwrap_or(1));
        let (count, items) = match paging.field.as_deref().map(ident) {
            Some(field) => (quote!(page.#field.as_ref().map_or(0, Vec::len)), quote!(page.#field.unwrap_or_default())),
            None => (quote!(page.len()), quote!(page)),
        };
        let next = quote!(Position::after_items(self.offset, self.limit, #limit, #count));
        (next, quote!(self.offset = position.into_offset();), items)
    };
    quote! {
        impl Paged for #name {
            type Item = #item;
            fn next_position(&self, page: &Self::Response) -> Option<Position> {
                #next
            }
            fn at(mut self, position: Position) -> Self {
                #at
                self
            }
            fn into_items(page: Self::Response) -> Vec<Self::Item> {
                #items
            }
        }
    }
}

/// Where the fields travel and what comes back, as a table: `operation!` makes the functions of it.
fn codec(module: &str, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let (id, path, permissions) = (&operation.id, &operation.path, &operation.permissions);
    let method = ident(&super::names::upper_camel(&operation.http_method));
    let (beta, obsolete) = (operation.beta, operation.deprecated);
    let (segments, queries): (Vec<_>, Vec<_>) = operation.arguments.iter().partition(|argument| argument.path);
    let path_fields = (!segments.is_empty()).then(|| {
        let segments = segments.iter().map(|argument| ident(&argument.name));
        quote!(path: [#(#segments),*],)
    });
    let query = (!queries.is_empty()).then(|| {
        let queries = queries.iter().map(|argument| {
            let (name, wire) = (ident(&argument.name), &argument.wire);
            quote!(#name #wire)
        });
        quote!(query: [#(#queries),*],)
    });
    let body = operation.body.as_ref().map(|_| quote!(json: body,));
    let response = match &operation.outcome {
        Outcome::Nothing => quote!(empty),
        Outcome::Result(ty) => typed("result", ty),
        Outcome::Page(ty) => typed("page", ty),
        Outcome::Bare(ty) => typed("bare", ty),
        Outcome::Text => quote!(text),
    };
    quote! {
        operation! {
            #name {
                id: #id,
                resource: #module,
                request: #method #path,
                #path_fields
                #query
                #body
                response: #response,
                permissions: [#(#permissions),*],
                beta: #beta,
                deprecated: #obsolete,
            }
        }
    }
}

fn typed(decode: &str, ty: &RustType) -> TokenStream {
    let (decode, ty) = (ident(decode), rust_type(ty));
    quote!(#decode #ty)
}
