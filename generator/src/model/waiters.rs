//! Policy's waits → methods of a handle, held against the states that the document knows.

use super::types::Context;
use super::{RustType, Waiter, docs};
use crate::diagnostic::{Diagnostic, Input};
use crate::ir::{self, EnumValues, Outcome, Property, Shape, TypeRef};
use crate::policy;

/// The waits that ask an operation.
pub(super) fn waiters(cx: &mut Context<'_>, operation: &ir::Operation) -> Vec<Waiter> {
    let policy = cx.policy;
    let own = policy.waiters.iter().filter(|(_, waiter)| waiter.operation == operation.id);
    let mut waiters = Vec::new();
    for waiter in own.filter_map(|(key, _)| policy.waiters.get(key)) {
        for state in unknown_states(cx, operation, waiter) {
            let message = format!("`{}` has no state `{state}`", operation.id);
            // Set aside, the wait stays as it is: a state is compared by its wire value.
            refuse(cx, waiter, message, &format!("{}/{state}", waiter.key()));
        }
        match resolve(cx, operation, waiter) {
            Ok(waiter) => waiters.push(waiter),
            Err(_) if policy.is_aside("waiters", &waiter.key()) => {}
            Err(message) => refuse(cx, waiter, message, &waiter.key()),
        }
    }
    waiters
}

fn refuse(cx: &mut Context<'_>, waiter: &policy::Waiter, message: String, aside: &str) {
    let finding = Diagnostic::error("policy-kind", format!("/waiters/{}", waiter.key()), message)
        .about(Input::Policy)
        .help("correct the entry")
        .subject("aside", format!("waiters/{aside}"), "");
    cx.findings.push(Diagnostic { severity: cx.severity, ..finding });
}

/// The states of a wait that the document does not list, without those that policy sets aside.
fn unknown_states<'a>(cx: &Context<'_>, operation: &ir::Operation, waiter: &'a policy::Waiter) -> Vec<&'a String> {
    let states = waiter.reached.iter().chain(&waiter.hopeless);
    match state(cx, operation, waiter).ok().and_then(|(_, state)| cx.api.resolve(&state.ty)).map(|found| &found.shape) {
        Some(Shape::Enum(ir::Enum { values: EnumValues::Strings(known), .. })) => states
            .filter(|state| !known.contains(state))
            .filter(|state| !cx.policy.is_aside("waiters", &format!("{}/{state}", waiter.key())))
            .collect(),
        _ => Vec::new(),
    }
}

/// The result that a wait looks at, and its property that says the state.
fn state<'a>(
    cx: &Context<'a>,
    operation: &'a ir::Operation,
    waiter: &policy::Waiter,
) -> Result<(&'a TypeRef, &'a Property), String> {
    let Outcome::Result(result) = &operation.outcome else {
        return Err(format!("`{}` gives no single result to look at", operation.id));
    };
    let property = cx.api.object(result).and_then(|object| object.property(&waiter.state));
    let property = property.ok_or_else(|| format!("the result of `{}` has no `{}`", operation.id, waiter.state))?;
    Ok((result, property))
}

fn resolve(cx: &Context<'_>, operation: &ir::Operation, waiter: &policy::Waiter) -> Result<Waiter, String> {
    let (result, property) = state(cx, operation, waiter)?;
    let state = match cx.rust_type(&property.ty) {
        RustType::Enum(name) => Some(name),
        RustType::String => None,
        _ => return Err(format!("`{}` of `{}` is neither a string nor an enum", waiter.state, operation.id)),
    };
    Ok(Waiter {
        name: waiter.name.clone(),
        doc: docs::markdown(&waiter.doc),
        field: cx.property_name(result, &property.name),
        wire: property.name.clone(),
        state,
        reached: waiter.reached.clone(),
        hopeless: waiter.hopeless.clone(),
        gone: waiter.gone,
    })
}
