//! Policy's former names → deprecated aliases of the types, methods and request values that they name today.

use std::collections::BTreeSet;

use super::types::Context;
use super::{Item, Kind, Resource, names, reserved};
use crate::diagnostic::Diagnostic;
use crate::ir::TypeDef;

/// The former names of a type, as items beside it.
pub(super) fn former_items(cx: &mut Context<'_>, definition: &TypeDef, item: &Item) -> Vec<Item> {
    let (policy, key) = (cx.policy, definition.name.place());
    let Some(former) = policy.aliases.types.get(&key) else { return Vec::new() };
    let mut items = Vec::new();
    for name in former {
        let taken = reserved::TYPES.contains(&name.as_str()) || cx.names.values().any(|taken| taken == name);
        if taken || !names::is_identifier(name) || !cx.former.insert(name.clone()) {
            refuse(cx, &definition.pointer, name, &item.name, "types", &key);
            continue;
        }
        items.push(Item {
            name: name.clone(),
            module: names::module(name),
            pointer: item.pointer.clone(),
            places: item.places.clone(),
            doc: format!("The former name of [`{}`].", item.name),
            described: true,
            deprecated: true,
            imports: vec![item.name.clone()],
            kind: Kind::Former(item.name.clone()),
        });
    }
    items
}

/// Gives every operation of a resource the former names of its method and of its request value.
pub(super) fn former_methods(cx: &mut Context<'_>, resource: &mut Resource) {
    let policy = cx.policy;
    let mut methods: BTreeSet<String> = resource.operations.iter().map(|own| own.method.clone()).collect();
    let mut requests: BTreeSet<String> = resource.operations.iter().map(|own| own.name.clone()).collect();
    for operation in &mut resource.operations {
        let (id, pointer) = (operation.id.clone(), operation.pointer.clone());
        for name in policy.aliases.methods.get(&id).into_iter().flatten() {
            if names::is_identifier(name) && methods.insert(name.clone()) {
                operation.former_methods.push(name.clone());
            } else {
                refuse(cx, &pointer, name, &operation.method, "methods", &id);
            }
        }
        for name in policy.aliases.requests.get(&id).into_iter().flatten() {
            let reserved = reserved::TYPES.contains(&name.as_str());
            if !reserved && names::is_identifier(name) && requests.insert(name.clone()) {
                operation.former_requests.push(name.clone());
            } else {
                refuse(cx, &pointer, name, &operation.name, "requests", &id);
            }
        }
    }
}

/// A former name that something else has today.
fn refuse(cx: &mut Context<'_>, pointer: &str, name: &str, today: &str, list: &str, key: &str) {
    let message = format!("`{name}`, a former name of `{today}`, is taken");
    let finding = Diagnostic::error("name-collision", pointer, message)
        .help(format!("take it off the list of `{key}` under aliases.{list} in generator/policy.yaml"));
    cx.findings.push(Diagnostic { severity: cx.severity, ..finding });
}
