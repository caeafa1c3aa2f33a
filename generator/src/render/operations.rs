//! Request values: an operation with its arguments, as a plain value that needs no client.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::types::{Passed, imports, passed, row, rust_type, stored};
use super::{deprecated, docs, ident, integer, many, renamed};
use crate::http::variant;
use crate::ir::{Auth, BodyKind, Styled};
use crate::model::docs::code;
use crate::model::{Accepts, Argument, Next, Operation, Paging, Records, Resource, RustType, Stored};

pub(super) fn operations(resource: &Resource) -> TokenStream {
    let mut names = BTreeSet::new();
    for operation in &resource.operations {
        let passed = named(operation).map(Argument::accepts).chain(operation.body.iter().map(Accepts::value));
        for accepts in passed {
            accepts.visit_named(&mut |name| {
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

/// The arguments whose types stand in the code: one that is printed takes whatever can be.
fn named(operation: &Operation) -> impl Iterator<Item = &Argument> {
    operation.arguments.iter().filter(|argument| !argument.is_printed())
}

/// Every type that an operation names.
fn types(operation: &Operation) -> Vec<&RustType> {
    let mut types: Vec<&RustType> = named(operation).map(|argument| &argument.ty).collect();
    types.extend(&operation.body);
    types.extend(operation.given());
    types.extend(operation.paging.iter().map(|paging| &paging.item));
    types
}

/// The parameters of `new` and of the method, and the names to pass on.
pub(super) fn parameters(operation: &Operation) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let mut parameters = Vec::new();
    let mut names = Vec::new();
    for argument in operation.arguments.iter().filter(|argument| argument.required) {
        let name = ident(&argument.name);
        let Passed { ty, .. } = passed(&argument.accepts(), &quote!(#name));
        parameters.push(quote!(#name: #ty));
        names.push(quote!(#name));
    }
    if let Some(body) = &operation.body {
        let Passed { ty, .. } = passed(&Accepts::value(body), &quote!(body));
        parameters.push(quote!(body: #ty));
        names.push(quote!(body));
    }
    (parameters, names)
}

/// A path argument is stored as it is printed.
fn field_type(argument: &Argument) -> TokenStream {
    if argument.is_printed() { quote!(String) } else { stored(argument.stored(), &argument.ty) }
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
    let many = many(parameters.len());
    let values = operation.arguments.iter().map(|argument| {
        let name = ident(&argument.name);
        let Passed { convert, .. } = passed(&argument.accepts(), &quote!(#name));
        match (argument.required, argument.stored()) {
            (true, _) if name == convert.to_string() => quote!(#name),
            (true, _) => quote!(#name: #convert),
            (false, Stored::Plain) => quote!(#name: Vec::new()),
            (false, _) => quote!(#name: None),
        }
    });
    let body_value = operation.body.as_ref().map(|body| {
        let Passed { convert, .. } = passed(&Accepts::value(body), &quote!(body));
        if convert.to_string() == "body" { quote!(body,) } else { quote!(body: #convert,) }
    });
    let (default, new) = if parameters.is_empty() {
        (quote!(Default,), quote!(Self::default()))
    } else {
        (quote!(), quote!(Self { #(#values,)* #body_value }))
    };
    let table = ident(if operation.is_list() { "list_arguments" } else { "arguments" });
    let mut setters = operation.arguments.iter().filter(|argument| !argument.required).map(setter).peekable();
    let setters = setters.peek().is_some().then(|| quote!(#table! { #name { #(#setters)* } }));
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
            #many
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
    let row = row(&ident(&argument.name), argument.stored(), &argument.accepts());
    quote!(#docs #obsolete #row)
}

/// How a page leads to the next, as a table: `paged!` makes the functions of it.
fn paged(name: &Ident, paging: &Paging) -> TokenStream {
    let item = rust_type(&paging.item);
    let next = match &paging.next {
        Next::Whole => quote!(whole),
        Next::Cursor { cursor } => {
            let cursor = ident(cursor);
            quote!(cursor(#cursor))
        }
        Next::Offset { offset, limit, default_limit } => {
            // Without a default in the document, only an empty page is known to be the last.
            let (offset, limit, default) = (ident(offset), ident(limit), integer(default_limit.unwrap_or(1)));
            quote!(offset(#offset, #limit, #default))
        }
    };
    let field = paging.field.as_deref().map(ident).map(|field| quote!(field: #field,));
    quote!(paged! { #name { item: #item, next: #next, #field } })
}

/// Where the fields travel and what comes back, as a table: `operation!` makes the functions of it.
fn codec(module: &str, operation: &Operation) -> TokenStream {
    let name = ident(&operation.name);
    let (id, path, permissions) = (&operation.operation_id, &operation.path, &operation.permissions);
    let sent = &operation.http_method;
    let method = variant(sent).map_or_else(|| quote!(Other(#sent)), |method| ident(method).into_token_stream());
    let (beta, obsolete) = (operation.beta, operation.deprecated);
    let (styled, usual): (Vec<_>, Vec<_>) = operation.arguments.iter().partition(|argument| argument.styled.is_some());
    let (segments, queries): (Vec<_>, Vec<_>) = usual.into_iter().partition(|argument| argument.path);
    let styled = (!styled.is_empty()).then(|| {
        let rows = styled.into_iter().filter_map(row_of_styled);
        quote!(styled: [#(#rows),*],)
    });
    let server = operation.server.as_ref().map(|server| quote!(server: #server,));
    let auth = operation.auth.as_ref().map(|ways| {
        let ways = ways.iter().map(|needs| {
            let needs = needs.iter().map(auth);
            quote!([#(#needs),*])
        });
        quote!(auth: [#(#ways),*],)
    });
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
    let body = operation.body_kind.as_ref().map(|(kind, media_type)| match kind {
        BodyKind::Json if media_type == "application/json" => quote!(json: body,),
        BodyKind::Json => quote!(sent: json_as #media_type,),
        BodyKind::Form(members) => {
            let rows = members.iter().map(|(name, Styled { style, explode, reserved })| {
                let style = ident(&format!("{style:?}"));
                quote!(#name #style #explode #reserved)
            });
            quote!(sent: form #media_type [#(#rows),*],)
        }
        BodyKind::Multipart => quote!(sent: multipart #media_type,),
        BodyKind::Text => quote!(sent: text #media_type,),
        BodyKind::Bytes => quote!(sent: upload #media_type,),
    });
    let (decoder, ty) = (ident(operation.outcome.decoder()), operation.outcome.ty().map(rust_type));
    let records = operation.records.as_ref().map(|Records { framing, media_type, ty }| {
        let (framing, ty) = (ident(&format!("{framing:?}")), rust_type(ty));
        quote!(records: #framing #media_type #ty,)
    });
    quote! {
        operation! {
            #name {
                id: #id,
                resource: #module,
                request: #method #path,
                #server
                #auth
                #styled
                #path_fields
                #query
                #body
                response: #decoder #ty,
                #records
                permissions: [#(#permissions),*],
                beta: #beta,
                deprecated: #obsolete,
            }
        }
    }
}

/// `filter "filter" Query DeepObject true false`: field, name, place, style, explode, reserved.
fn row_of_styled(argument: &Argument) -> Option<TokenStream> {
    let (location, Styled { style, explode, reserved }) = argument.styled?;
    let (name, wire) = (ident(&argument.name), &argument.wire);
    let (place, style) = (ident(&format!("{location:?}")), ident(&format!("{style:?}")));
    Some(quote!(#name #wire #place #style #explode #reserved))
}

fn auth(auth: &Auth) -> TokenStream {
    match auth {
        Auth::Authorization => quote!(Authorization),
        Auth::Header(name) => quote!(Header(#name)),
        Auth::Query(name) => quote!(Query(#name)),
        Auth::Cookie(name) => quote!(Cookie(#name)),
    }
}
