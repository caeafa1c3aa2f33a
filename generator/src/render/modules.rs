//! The module tree: the root with a feature for every resource, the common types, and the flat list of all types.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Crate, Item};

pub(super) fn root(model: &Crate) -> TokenStream {
    let modules = model.resources.iter().map(|resource| {
        let (feature, module) = (&resource.module, ident(&resource.module));
        quote!(#[cfg(feature = #feature)] pub mod #module;)
    });
    let handles = model.resources.iter().map(|resource| {
        let (feature, module, handle) = (&resource.module, ident(&resource.module), ident(&resource.handle));
        let doc = super::docs(&resource.doc);
        quote! {
            #doc
            #[cfg(feature = #feature)]
            #[must_use]
            pub fn #module(&self) -> #module::#handle {
                #module::#handle::new(self)
            }
        }
    });
    let lists = model.resources.iter().map(|resource| {
        let (feature, module) = (&resource.module, ident(&resource.module));
        quote!(#[cfg(feature = #feature)] #module::OPERATIONS)
    });
    let flat = model.resources.iter().filter(|resource| !resource.items.is_empty()).map(|resource| {
        let (feature, module) = (&resource.module, ident(&resource.module));
        let names = resource.items.iter().map(|item| ident(&item.name));
        quote!(#[cfg(feature = #feature)] #[doc(no_inline)] pub use super::#module::{#(#names),*};)
    });
    let flat_common = (!model.common.is_empty()).then(|| {
        quote!(
            #[doc(no_inline)]
            pub use super::common::*;
        )
    });
    let (base_url, base_doc, common_path) = (&model.base_url, super::docs(&model.base_doc), &model.common_path);
    quote! {
        #![doc = " What the API offers: a module for every resource."]
        #![allow(deprecated, reason = "deprecated items still have to be read and written")]
        #![allow(clippy::should_implement_trait, reason = "a setter is named after its field, `add` too")]
        #![allow(clippy::large_enum_variant, reason = "a Box would stand in every pattern that a user writes")]
        #![allow(clippy::type_complexity, reason = "how deep maps of maps are is up to the document")]

        use crate::runtime::prelude::*;

        #base_doc
        pub const BASE_URL: &str = #base_url;

        #[doc = " What every path begins with."]
        pub(crate) const COMMON_PATH: &str = #common_path;

        pub mod common;
        #(#modules)*

        #[doc = " Every type of every enabled resource, in one place."]
        pub mod types {
            #flat_common
            #(#flat)*
        }

        impl Client {
            #(#handles)*
        }

        #[doc = " Every operation of every enabled resource."]
        pub fn operations() -> impl Iterator<Item = &'static OperationInfo> {
            let lists: &[&[&OperationInfo]] = &[#(#lists),*];
            lists.iter().copied().flatten().copied()
        }
    }
}

pub(super) fn common(items: &[Item]) -> TokenStream {
    let declarations = self::items(items);
    quote! {
        #![doc = " Types that several resources share."]
        #declarations
    }
}

/// A module for every type, and its re-export.
pub(super) fn items(items: &[Item]) -> TokenStream {
    let modules = items.iter().map(|item| {
        let module = ident(&item.module);
        quote!(mod #module;)
    });
    let uses = items.iter().map(|item| {
        let (module, name) = (ident(&item.module), ident(&item.name));
        quote!(pub use self::#module::#name;)
    });
    quote!(#(#modules)* #(#uses)*)
}

/// The common types that a resource reaches are at hand in its module too.
pub(super) fn from_common(names: &[String]) -> TokenStream {
    let names = names.iter().map(|name| ident(name));
    match names.len() {
        0 => quote!(),
        1 => quote!(pub use super::common::#(#names)*;),
        _ => quote!(pub use super::common::{#(#names),*};),
    }
}
