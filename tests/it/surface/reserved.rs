//! The names that the generator holds for taken are those of the runtime: a new method of it cannot be forgotten.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::lower::FRAMING;
use clickhouse_cloud_generator::model::reserved;
use clickhouse_cloud_tests::read;
use syn::{Expr, ImplItem, Item, Lit, TraitItem, Type, Visibility};

use super::features::features;
use super::files;

fn sources(folder: &str) -> Vec<syn::File> {
    files(folder).iter().map(|(_, text)| syn::parse_file(text).unwrap()).collect()
}

fn name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().unwrap().ident.to_string(),
        _ => String::new(),
    }
}

/// The functions of every `impl` of a type, its private ones too: a second one of the same name would not compile.
fn functions_of(owner: &str, folders: &[&str]) -> BTreeSet<String> {
    let items = folders.iter().flat_map(|folder| sources(folder)).flat_map(|file| file.items);
    let own = items.filter_map(|item| match item {
        Item::Impl(item) if name(&item.self_ty) == owner => Some(item.items),
        _ => None,
    });
    let functions = own.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
        _ => None,
    });
    functions.collect()
}

/// The methods of a trait of the runtime.
fn methods_of(owner: &str) -> BTreeSet<String> {
    let items = sources("generated-client/src/runtime").into_iter().flat_map(|file| file.items);
    let own = items.filter_map(|item| match item {
        Item::Trait(item) if item.ident == owner => Some(item.items),
        _ => None,
    });
    let methods = own.flatten().filter_map(|item| match item {
        TraitItem::Fn(function) => Some(function.sig.ident.to_string()),
        _ => None,
    });
    methods.collect()
}

fn is_taken(lists: &[&[&str]], names: &BTreeSet<String>) {
    assert!(!names.is_empty());
    let free: Vec<&String> =
        names.iter().filter(|name| !lists.iter().any(|list| list.contains(&name.as_str()))).collect();
    assert!(free.is_empty(), "generator/src/model/reserved.rs lacks {free:?}");
}

const RUNTIME: &str = "generated-client/src/runtime";

#[test]
fn what_a_call_can_do_is_no_name_of_an_argument() {
    for owner in ["Call", "List"] {
        is_taken(&[reserved::CALL_METHODS, reserved::TRAIT_METHODS], &functions_of(owner, &[RUNTIME]));
    }
    for owner in ["Operation", "Paged"] {
        is_taken(&[reserved::CALL_METHODS], &methods_of(owner));
    }
}

#[test]
fn what_the_client_can_do_is_no_name_of_a_resource() {
    let folders = [RUNTIME, "generated-client/src/query"];
    is_taken(&[reserved::CLIENT_METHODS, reserved::TRAIT_METHODS], &functions_of("Client", &folders));
    let library = syn::parse_file(&read("generated-client/src/lib.rs")).unwrap();
    let modules = library.items.iter().filter_map(|item| match item {
        Item::Mod(module) => Some(module.ident.to_string()),
        _ => None,
    });
    is_taken(&[reserved::MODULES], &modules.collect());
    // The modules of the runtime that the crate shows.
    let shown = sources(RUNTIME).into_iter().flat_map(|file| file.items).filter_map(|item| match item {
        Item::Mod(module) if matches!(module.vis, Visibility::Public(_)) => Some(module.ident.to_string()),
        _ => None,
    });
    is_taken(&[reserved::MODULES], &shown.collect());
}

#[test]
fn a_feature_is_no_name_of_a_resource() {
    is_taken(&[reserved::FEATURES], &features());
}

/// What is written by hand on the handle of a resource stands in the policy, so that no operation gets its name.
#[test]
fn workflows_are_no_names_of_methods() {
    let model = &clickhouse_cloud_tests::compiled().model;
    let mut found = 0;
    for resource in &model.resources {
        let own = functions_of(&resource.handle, &["generated-client/src/ext"]);
        let listed: BTreeSet<String> = resource.workflows.iter().cloned().collect();
        assert_eq!(own, listed, "the workflows of `{}` in generator/policy.yaml", resource.module);
        found += own.len();
    }
    assert!(found > 0);
}

#[test]
fn the_headers_that_no_document_may_name_are_those_that_no_caller_may_set() {
    let items = sources("generated-client/src/runtime").into_iter().flat_map(|file| file.items);
    let framing = items.filter_map(|item| match item {
        Item::Const(item) if item.ident == "FRAMING" => Some(*item.expr),
        _ => None,
    });
    let names = framing.flat_map(|expression| match expression {
        Expr::Array(array) => array.elems.into_iter().collect(),
        _ => Vec::new(),
    });
    let names = names.filter_map(|name| match name {
        Expr::Lit(literal) => Some(literal.lit),
        _ => None,
    });
    let names = names.filter_map(|name| match name {
        Lit::Str(text) => Some(text.value()),
        _ => None,
    });
    assert_eq!(names.collect::<Vec<_>>(), FRAMING);
}
