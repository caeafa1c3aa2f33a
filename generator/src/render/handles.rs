//! The module of a resource: its handle with a method for every operation, and its types.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::parameters;
use super::{deprecated, docs, ident, many, modules, renamed};
use crate::model::docs::code;
use crate::model::{Operation, Resource, Waiter};

pub(super) fn resource(resource: &Resource) -> TokenStream {
    let handle = ident(&resource.handle);
    let module_doc = format!(" {}", resource.doc);
    let doc = docs(&format!("{}\n\nA handle of [`Client`], from [`Client::{}`].", resource.doc, resource.module));
    let types = modules::items(&resource.items);
    let common = modules::from_common(&resource.common);
    let methods = resource.operations.iter().flat_map(|operation| {
        let former = operation.former_methods.iter().map(|name| former(operation, name));
        std::iter::once(method(operation))
            .chain(former)
            .chain(operation.waiters.iter().map(|waiter| wait(operation, waiter)))
    });
    let values: BTreeSet<_> = resource.operations.iter().map(|operation| ident(&operation.name)).collect();
    let operations = resource.operations.iter().filter(|operation| operation.word().is_none());
    let infos = operations.map(|operation| ident(&operation.name));
    let values = values.into_iter();
    let needs_prelude = quote!(
        use crate::runtime::prelude::*;
    );
    quote! {
        #![doc = #module_doc]
        #needs_prelude

        pub mod operations;
        #types
        #common
        use self::operations::{#(#values),*};

        #[doc = " What this resource can do: an entry for every operation."]
        pub const OPERATIONS: &[&OperationInfo] = &[#(#infos::INFO),*];

        #doc
        #[derive(Clone, Debug)]
        pub struct #handle {
            client: Client,
        }

        impl #handle {
            pub(crate) fn new(client: &Client) -> Self {
                Self { client: client.clone() }
            }
            #(#methods)*
        }
    }
}

fn method(operation: &Operation) -> TokenStream {
    let doc = docs(&format!("{}\n\n# Example\n\n```no_run\n{}```", operation.doc, operation.example));
    let alias = operation.alias().map(|alias| quote!(#[doc(alias = #alias)]));
    let obsolete = deprecated(operation.deprecated, "operation");
    let (name, value, shell) = (ident(&operation.method), ident(&operation.name), ident(operation.shell()));
    let (parameters, names) = parameters(operation);
    let many = many(parameters.len() + 1);
    quote! {
        #doc
        #alias
        #many
        #obsolete
        pub fn #name(&self, #(#parameters),*) -> #shell<#value> {
            #shell::new(&self.client, #value::new(#(#names),*))
        }
    }
}

/// A name that the method had, for programs that still say it.
fn former(operation: &Operation, name: &str) -> TokenStream {
    let doc = docs(&format!("The former name of [`{0}`](Self::{0}).", operation.method));
    let obsolete = renamed(&operation.method);
    let (name, today, value) = (ident(name), ident(&operation.method), ident(&operation.name));
    let shell = ident(operation.shell());
    let (parameters, names) = parameters(operation);
    let many = many(parameters.len() + 1);
    quote! {
        #doc
        #many
        #obsolete
        pub fn #name(&self, #(#parameters),*) -> #shell<#value> {
            self.#today(#(#names),*)
        }
    }
}

fn wait(operation: &Operation, waiter: &Waiter) -> TokenStream {
    let states = |states: &[String]| states.iter().map(|state| code(state)).collect::<Vec<_>>().join(" or ");
    let mut ends = Vec::new();
    if !waiter.reached.is_empty() {
        ends.push(format!("the state is {}", states(&waiter.reached)));
    }
    if waiter.gone {
        ends.push("it answers 404".to_owned());
    }
    let mut text = format!(
        "{}\n\nAsks [`{}`](Self::{}) until {}; see [`Wait`] for the interval and the deadline.",
        waiter.doc,
        operation.method,
        operation.method,
        ends.join(", or ")
    );
    if !waiter.hopeless.is_empty() {
        text.push_str(&format!(
            "\n\nNo way leads there from {}: that ends the wait with an error.",
            states(&waiter.hopeless)
        ));
    }
    let doc = docs(&text);
    let (name, value, method) = (ident(&waiter.name), ident(&operation.name), ident(&operation.method));
    let (parameters, names) = parameters(operation);
    let many = many(parameters.len() + 1);
    let (field, reached, hopeless) = (ident(&waiter.field), &waiter.reached, &waiter.hopeless);
    let state = match waiter.state.as_deref().map(ident) {
        Some(state) => quote!(|value| value.#field.as_ref().map(#state::as_str)),
        None => quote!(|value| value.#field.as_deref()),
    };
    let (until, gives) = if waiter.gone {
        (quote!(until_gone), quote!(Wait<#value, ()>))
    } else {
        (quote!(until_state), quote!(Wait<#value>))
    };
    quote! {
        #doc
        #many
        pub fn #name(&self, #(#parameters),*) -> #gives {
            let goal = Goal { reached: &[#(#reached),*], hopeless: &[#(#hopeless),*] };
            Wait::#until(self.#method(#(#names),*), #state, goal)
        }
    }
}
