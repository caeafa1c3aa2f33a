//! Every identifier of the model, held against Rust before a token is made: after this, `render` cannot fail.

use std::collections::{BTreeMap, BTreeSet};

use super::types::collision;
use super::{Crate, Item, Kind, Operation, Resource, names, reserved};
use crate::diagnostic::{Diagnostic, Diagnostics, Input};
use crate::ir::Api;

/// Every name that Rust would refuse, or that would hide another.
pub(super) fn check(model: &Crate, api: &Api) -> Diagnostics {
    let mut findings = Diagnostics::default();
    // Windows and macOS take two names that differ in case only for one folder.
    let mut folders: BTreeMap<String, &str> = BTreeMap::new();
    for resource in &model.resources {
        check_resource(resource, (api, &model.common), &mut findings);
        if let Some(other) = folders.insert(resource.module.to_lowercase(), &resource.module) {
            let first = resource.operations.first().map_or("", |operation| &operation.pointer);
            let message = format!("the resources `{}` and `{other}` differ in case only", resource.module);
            refuse(&mut findings, first, &message, "resources");
        }
        check_items(&resource.items, api, &mut findings);
    }
    check_items(&model.common, api, &mut findings);
    findings
}

fn check_items(items: &[Item], api: &Api, findings: &mut Diagnostics) {
    let mut modules: BTreeMap<&str, &str> = BTreeMap::new();
    for item in items {
        check_item(item, findings);
        let module = &item.module;
        // Two types of one name were reported when they were named.
        if let Some(other) = modules.insert(module, &item.name).filter(|other| *other != item.name) {
            let message = format!("the types `{}` and `{other}` would both be in `{module}.rs`", item.name);
            refuse_type(findings, api, (&item.pointer, &item.name), message);
        }
    }
}

fn check_resource(resource: &Resource, (api, common): (&Api, &[Item]), findings: &mut Diagnostics) {
    let Resource { module, handle, .. } = resource;
    let first = resource.operations.first().map_or("", |operation| &operation.pointer);
    let taken_module = || {
        [reserved::MODULES, reserved::FEATURES, reserved::CLIENT_METHODS, reserved::TRAIT_METHODS]
            .iter()
            .any(|list| list.contains(&module.as_str()))
    };
    if !names::is_identifier(module) || !names::is_snake(module) || taken_module() {
        let message = format!("the resource `{module}` has a module name that {}", why(module));
        refuse(findings, first, &message, "resources");
    }
    if names::is_device(module) {
        let message = format!("the resource `{module}` has the name of a device, which Windows takes for no folder");
        refuse(findings, first, &message, "resources");
    }
    if !names::is_type(handle) || reserved::TYPES.contains(&handle.as_str()) {
        let message = format!("the handle `{handle}` has a name that {}", why(handle));
        refuse(findings, first, &message, "resources");
    }
    let collided = check_methods(resource, findings);
    check_scope(resource, &collided, (api, common), findings);
}

/// The methods of a handle: those of the operations, the waits, and the workflows that are written by hand. Gives the operations
/// whose method is taken: the name of their request value follows from it.
fn check_methods<'a>(resource: &'a Resource, findings: &mut Diagnostics) -> BTreeSet<&'a str> {
    let mut collided = BTreeSet::new();
    let Resource { module, handle, .. } = resource;
    let mut taken: BTreeMap<&str, String> = BTreeMap::from([("new", format!("the constructor of `{handle}`"))]);
    taken
        .extend(reserved::TRAIT_METHODS.iter().map(|name| (*name, "a method of a trait that handles have".to_owned())));
    taken
        .extend(resource.workflows.iter().map(|name| (name.as_str(), "a workflow that is written by hand".to_owned())));
    for operation in &resource.operations {
        let Operation { id, pointer, method, .. } = operation;
        if !names::is_identifier(method) || !names::is_snake(method) {
            let message = format!("`{id}` would be the method `{method}`, which Rust does not take for a method");
            findings.push(collision(pointer, message, "methods", id, method));
        } else if let Some(other) = taken.insert(method, format!("`{id}`")) {
            let message = format!("`{id}` and {other} would both be `{module}().{method}`");
            findings.push(collision(pointer, message, "methods", id, method));
            collided.insert(id.as_str());
        }
    }
    for (operation, waiter) in resource.operations.iter().flat_map(|own| own.waiters.iter().map(move |one| (own, one)))
    {
        let Some(other) = taken.insert(&waiter.name, format!("the wait `{}`", waiter.name)) else {
            if !names::is_identifier(&waiter.name) || !names::is_snake(&waiter.name) {
                let message = format!("the wait `{}` has a name that Rust does not take", waiter.name);
                refuse_policy(findings, &format!("/waiters/{}.{}", operation.id, waiter.name), &message);
            }
            continue;
        };
        let message = format!("the wait `{}` and {other} would both be `{module}().{}`", waiter.name, waiter.name);
        refuse_policy(findings, &format!("/waiters/{}.{}", operation.id, waiter.name), &message);
    }
    collided
}

/// The types that one module names: request values, the handle, and the types of the document.
fn check_scope(
    resource: &Resource,
    collided: &BTreeSet<&str>,
    (api, common): (&Api, &[Item]),
    findings: &mut Diagnostics,
) {
    let Resource { module, handle, .. } = resource;
    let mut taken: BTreeMap<&str, String> = BTreeMap::from([(handle.as_str(), "the handle".to_owned())]);
    for operation in &resource.operations {
        let Operation { id, pointer, name, .. } = operation;
        let other = taken.insert(name, format!("the request value of `{id}`"));
        if !names::is_type(name) || reserved::TYPES.contains(&name.as_str()) {
            let message = format!("the request value `{name}` has a name that {}", why(name));
            findings.push(collision(pointer, message, "requests", id, name));
        } else if let Some(other) = other.filter(|_| !collided.contains(id.as_str())) {
            let message = format!("the request value of `{id}` and {other} would both be `{module}::{name}`");
            findings.push(collision(pointer, message, "requests", id, name));
        }
    }
    let shared = resource.common.iter().map(|name| (name, pointer_of(common, name)));
    let own = resource.items.iter().map(|item| (&item.name, item.pointer.as_str()));
    for (name, pointer) in own.chain(shared) {
        if let Some(other) = taken.get(name.as_str()) {
            let message = format!("the type `{name}` and {other} would both be `{module}::{name}`");
            refuse_type(findings, api, (pointer, name), message);
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
    names.filter(|name| !names::is_type(name)).collect()
}

/// What is wrong with a name that is refused.
fn why(name: &str) -> &'static str {
    if !names::is_identifier(name) {
        "Rust does not take"
    } else if reserved::TYPES.contains(&name) || names::is_snake(name) {
        "is taken"
    } else {
        "Rust writes in another case"
    }
}

fn refuse(findings: &mut Diagnostics, pointer: &str, message: &str, section: &str) {
    findings.push(
        Diagnostic::error("name-collision", pointer, message)
            .help(format!("choose another name in generator/policy.yaml, under {section}")),
    );
}

/// Refuses a type for its name, which policy can change.
fn refuse_type(findings: &mut Diagnostics, api: &Api, (pointer, name): (&str, &str), message: String) {
    match api.types.get(pointer) {
        Some(definition) => findings.push(collision(pointer, message, "types", &definition.name.place(), name)),
        None => refuse(findings, pointer, &message, "types"),
    }
}

/// Where the document has a type of the common module.
fn pointer_of<'a>(common: &'a [Item], name: &str) -> &'a str {
    common.iter().find(|item| item.name == name).map_or("", |item| &item.pointer)
}

/// Refuses a name that policy itself gives.
fn refuse_policy(findings: &mut Diagnostics, pointer: &str, message: &str) {
    findings.push(
        Diagnostic::error("name-collision", pointer, message)
            .about(Input::Policy)
            .help("give the entry another `name`"),
    );
}
