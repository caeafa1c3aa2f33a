//! The module of a resource: its handle with a method for every operation, and its types.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::parameters;
use super::{deprecated, docs, ident, modules};
use crate::model::{Operation, Resource};

pub(super) fn resource(resource: &Resource) -> TokenStream {
    let handle = ident(&resource.handle);
    let module_doc = format!(" {}", resource.doc);
    let doc = docs(&format!("{}\n\nA handle of [`Client`], from [`Client::{}`].", resource.doc, resource.module));
    let types = modules::items(&resource.items);
    let common = modules::from_common(&resource.common);
    let methods = resource.operations.iter().map(method);
    let values: BTreeSet<_> = resource.operations.iter().map(|operation| ident(&operation.name)).collect();
    let infos = resource.operations.iter().map(|operation| ident(&operation.name));
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
    let doc = docs(&operation.doc);
    let alias = &operation.id;
    let obsolete = deprecated(operation.deprecated, "operation");
    let (name, value) = (ident(&operation.method), ident(&operation.name));
    let (parameters, names) = parameters(operation);
    quote! {
        #doc
        #[doc(alias = #alias)]
        #obsolete
        pub fn #name(&self, #(#parameters),*) -> Call<#value> {
            Call::new(&self.client, #value::new(#(#names),*))
        }
    }
}
