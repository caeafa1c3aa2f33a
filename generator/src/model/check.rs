//! Every identifier of the model, held against Rust before a token is made: after this, `render` cannot fail.

use std::collections::{BTreeMap, BTreeSet};

use super::types::RESERVED;
use super::{Crate, Item, Kind, Resource, names};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Modules of the crate that a resource must not be called like, and what the client can do already.
const TAKEN_MODULES: [&str; 14] = [
    "api",
    "builder",
    "call",
    "common",
    "decode",
    "ext",
    "from_env",
    "generated",
    "new",
    "operations",
    "runtime",
    "testing",
    "types",
    "with_api_key",
];

/// The constructor of a handle.
const CONSTRUCTOR: &str = "new";

/// Every name that Rust would refuse, or that would hide another.
pub(super) fn check(model: &Crate) -> Diagnostics {
    let mut findings = Diagnostics::default();
    // Windows and macOS take two names that differ in case only for one folder.
    let mut folders: BTreeMap<String, &str> = BTreeMap::new();
    for resource in &model.resources {
        check_resource(resource, &mut findings);
        if let Some(other) = folders.insert(resource.module.to_lowercase(), &resource.module) {
            let first = resource.operations.first().map_or("", |operation| &operation.pointer);
            let message = format!("the resources `{}` and `{other}` differ in case only", resource.module);
            refuse(&mut findings, first, &message, "resources");
        }
        check_items(&resource.items, &mut findings);
    }
    check_items(&model.common, &mut findings);
    findings
}

fn check_items(items: &[Item], findings: &mut Diagnostics) {
    let mut modules: BTreeMap<&str, &str> = BTreeMap::new();
    for item in items {
        check_item(item, findings);
        let module = &item.module;
        // Two types of one name were reported when they were named.
        if let Some(other) = modules.insert(module, &item.name).filter(|other| *other != item.name) {
            let message = format!("the types `{}` and `{other}` would both be in `{module}.rs`", item.name);
            refuse(findings, &item.pointer, &message, "types");
        }
    }
}

fn check_resource(resource: &Resource, findings: &mut Diagnostics) {
    let Resource { module, handle, .. } = resource;
    let first = resource.operations.first().map_or("", |operation| &operation.pointer);
    if !names::is_identifier(module) || TAKEN_MODULES.contains(&module.as_str()) {
        let message = format!("the resource `{module}` has a module name that {}", why(module));
        refuse(findings, first, &message, "resources");
    }
    if names::is_device(module) {
        let message = format!("the resource `{module}` has the name of a device, which Windows takes for no folder");
        refuse(findings, first, &message, "resources");
    }
    if !names::is_identifier(handle) || RESERVED.contains(&handle.as_str()) {
        let message = format!("the handle `{handle}` has a name that {}", why(handle));
        refuse(findings, first, &message, "resources");
    }
    let mut taken: BTreeSet<&str> = resource.operations.iter().map(|operation| operation.name.as_str()).collect();
    taken.insert(handle);
    let mut methods: BTreeSet<&str> = resource.operations.iter().map(|operation| operation.method.as_str()).collect();
    methods.insert(CONSTRUCTOR);
    for waiter in resource.operations.iter().flat_map(|operation| &operation.waiters) {
        if !names::is_identifier(&waiter.name) || !methods.insert(&waiter.name) {
            refuse(findings, "", &format!("the wait `{}` has a name that is taken", waiter.name), "waiters");
        }
    }
    for operation in &resource.operations {
        if operation.method == CONSTRUCTOR {
            let message = format!("`{}` and the constructor of `{handle}` would both be `new`", operation.id);
            refuse(findings, &operation.pointer, &message, &format!("methods, for `{}`", operation.id));
        }
        if !names::is_identifier(&operation.name) || RESERVED.contains(&operation.name.as_str()) {
            let message = format!("the request value `{}` has a name that {}", operation.name, why(&operation.name));
            refuse(findings, &operation.pointer, &message, &format!("requests, for `{}`", operation.id));
        }
    }
    let own = resource.items.iter().map(|item| (&item.name, item.pointer.as_str()));
    for (name, pointer) in own.chain(resource.common.iter().map(|name| (name, ""))) {
        if taken.contains(name.as_str()) {
            let message = format!("the type `{name}` has the name of a request value or handle of `{module}`");
            refuse(findings, pointer, &message, "types, requests or resources");
        }
    }
}

fn check_item(item: &Item, findings: &mut Diagnostics) {
    let wrong: Vec<&str> = match &item.kind {
        Kind::StringEnum(variants) => wrong_variants(variants.iter().map(|variant| variant.name.as_str())),
        Kind::IntegerEnum(variants) => wrong_variants(variants.iter().map(|variant| variant.name.as_str())),
        Kind::Union(union) => wrong_variants(union.arms.iter().map(|arm| arm.name.as_str())),
        // Fields are checked where they are named.
        Kind::Struct(_) | Kind::Alias(_) | Kind::Former(_) => Vec::new(),
    };
    for name in wrong {
        let message = format!("`{name}` in `{}` is no Rust name", item.name);
        refuse(findings, &item.pointer, &message, &format!("variants, for `{}`", item.name));
    }
}

fn wrong_variants<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    names.filter(|name| !names::is_identifier(name)).collect()
}

/// What is wrong with a name that is refused.
fn why(name: &str) -> &'static str {
    if names::is_identifier(name) { "is taken" } else { "Rust does not take" }
}

fn refuse(findings: &mut Diagnostics, pointer: &str, message: &str, section: &str) {
    findings.push(
        Diagnostic::error("name-collision", pointer, message)
            .help(format!("choose another name in generator/policy.yaml, under {section}")),
    );
}
