//! Methods that wait: those that came, went or give something else.

use std::collections::BTreeMap;

use super::compare::Comparison;
use super::kinds::RustKind;
use super::operations::{Method, methods};
use super::origin::Origin;
use crate::ir;
use crate::model::{Crate, Operation, Waiter};

/// The methods that wait, by their own names.
pub(super) fn compare(cx: &mut Comparison<'_>) {
    let (old, new) = (waiters(&cx.old.model), waiters(&cx.new.model));
    for (name, (method, waiter)) in &old {
        let path = format!("{}::{}", method.resource.handle, waiter.name);
        let before = wait(method.operation, waiter);
        let origin = asked(cx, method.operation, waiter);
        match new.get(name) {
            None => cx.add(RustKind::WaiterRemoved, path, Some(before), None, origin),
            // That the request value has another name is told there.
            Some((partner, now)) if now.gone != waiter.gone => {
                let after = wait(partner.operation, now);
                cx.add(RustKind::WaiterChanged, path, Some(before), Some(after), origin);
            }
            Some(_) => {}
        }
    }
    for (name, (method, waiter)) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        let path = format!("{}::{}", method.resource.handle, name.1);
        let origin = asked(cx, method.operation, waiter);
        cx.add(RustKind::WaiterAdded, path, None, Some(wait(method.operation, waiter)), origin);
    }
}

/// What a wait asks: the operation, and the property that says the state.
fn asked<'a>(cx: &Comparison<'a>, operation: &'a Operation, waiter: &Waiter) -> Origin<'a> {
    let (old, new) = (&cx.old.api, &cx.new.api);
    let own = |api: &'a ir::Api| api.operations.get(&operation.id).map(|own| own.pointer.as_str());
    let state = |api: &'a ir::Api| -> Vec<&'a str> {
        let Some(ir::Outcome::Result(result)) = api.operations.get(&operation.id).map(|own| &own.outcome) else {
            return Vec::new();
        };
        let properties = api.object(result).map(|object| object.properties.as_slice()).unwrap_or_default();
        let Some(property) = properties.iter().find(|own| own.name == waiter.wire) else {
            return Vec::new();
        };
        let definition = api.resolve(&property.ty).map(|definition| definition.pointer.as_str());
        definition.into_iter().chain([property.pointer.as_str()]).collect()
    };
    let asked = Origin::at(own(old), own(new)).belonging();
    if own(old).is_some() && own(new).is_some() { Origin::at(state(old), state(new)).or(asked) } else { asked }
}

fn waiters(model: &Crate) -> BTreeMap<(&str, &str), (Method<'_>, &Waiter)> {
    let named = methods(model).flat_map(|method| {
        method
            .operation
            .waiters
            .iter()
            .map(move |waiter| ((method.resource.module.as_str(), waiter.name.as_str()), (method, waiter)))
    });
    named.collect()
}

fn wait(operation: &Operation, waiter: &Waiter) -> String {
    let gives = if waiter.gone { format!("Wait<{}, ()>", operation.name) } else { format!("Wait<{}>", operation.name) };
    format!("pub fn {} -> {gives}", waiter.name)
}
