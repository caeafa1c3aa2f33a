//! Policy's waits → methods of a handle, held against the states that the document knows.

use super::operations;
use super::types::Context;
use super::{RustType, Waiter, docs};
use crate::diagnostic::{Diagnostic, Input};
use crate::ir::{self, EnumValues, Outcome, Shape};

/// The waits that ask an operation.
pub(super) fn waiters(cx: &mut Context<'_>, operation: &ir::Operation) -> Vec<Waiter> {
    let policy = cx.policy;
    let own = policy.waiters.iter().filter(|waiter| waiter.operation == operation.id);
    let mut waiters = Vec::new();
    for waiter in own {
        policy.mark("waiters", &waiter.key());
        match resolve(cx, operation, waiter) {
            Ok(waiter) => waiters.push(waiter),
            Err(message) => {
                let finding = Diagnostic::error("policy-kind", format!("/waiters/{}", waiter.key()), message);
                let finding = finding.about(Input::Policy).help("correct the entry, or delete it");
                cx.findings.push(Diagnostic { severity: cx.severity, ..finding });
            }
        }
    }
    waiters
}

fn resolve(cx: &Context<'_>, operation: &ir::Operation, waiter: &crate::policy::Waiter) -> Result<Waiter, String> {
    let Outcome::Result(result) = &operation.outcome else {
        return Err(format!("`{}` gives no single result to look at", operation.id));
    };
    let property = cx.api.object(result).and_then(|object| object.property(&waiter.state));
    let property = property.ok_or_else(|| format!("the result of `{}` has no `{}`", operation.id, waiter.state))?;
    let state = match cx.rust_type(&property.ty) {
        RustType::Enum(name) => Some(name),
        RustType::String => None,
        _ => return Err(format!("`{}` of `{}` is neither a string nor an enum", waiter.state, operation.id)),
    };
    if let Some(Shape::Enum(known)) = cx.api.resolve(&property.ty).map(|definition| &definition.shape)
        && let EnumValues::Strings(known) = &known.values
        && let Some(unknown) = waiter.reached.iter().chain(&waiter.hopeless).find(|state| !known.contains(state))
    {
        return Err(format!("`{}` has no state `{unknown}`", operation.id));
    }
    Ok(Waiter {
        name: waiter.name.clone(),
        doc: docs::markdown(&waiter.doc),
        field: operations::property_name(cx, result, &property.name),
        wire: property.name.clone(),
        state,
        reached: waiter.reached.clone(),
        hopeless: waiter.hopeless.clone(),
        gone: waiter.gone,
    })
}
