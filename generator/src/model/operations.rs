//! An operation → a method of its resource's handle, and the request value behind it.

mod prose;

use std::collections::BTreeMap;

use super::types::{Context, collision};
use super::{Argument, Next, Operation, Outcome, Paging, Records, RustType, docs, names, reserved};
use super::{methods, structs, waiters};
use crate::diagnostic::Diagnostics;
use crate::http::reads;
use crate::ir::{self, BodyKind, Format, Location, PaginationKind, TypeRef};
use crate::policy::Resource;
use prose::{bodies, doc, gives, optional, others, streamed, summary};

pub(super) fn operation(cx: &mut Context<'_>, operation: &ir::Operation, resource: &Resource) -> Operation {
    let (method, name) = methods::named(cx.policy, resource, &operation.operation_id, operation.word());
    let arguments = arguments(cx, operation);
    let outcome = outcome(cx, operation);
    let paging = paging(cx, operation, &outcome);
    let records = records(cx, operation);
    let says = [
        bodies(cx.policy, resource, operation),
        gives(&outcome, paging.as_ref()),
        streamed(records.as_ref(), &outcome),
        others(operation),
        optional(&name, &arguments),
    ];
    Operation {
        pointer: operation.pointer.clone(),
        id: operation.id.clone(),
        operation_id: operation.operation_id.clone(),
        name,
        doc: doc(operation, &says.concat()),
        example: String::new(),
        http_method: operation.method.clone(),
        path: operation.path.clone(),
        summary: summary(operation),
        permissions: operation.permissions.clone(),
        auth: operation.auth.clone(),
        server: operation.server.clone(),
        beta: operation.beta,
        deprecated: operation.deprecated,
        arguments,
        body: operation.body.as_ref().map(|body| body_type(cx, body)),
        body_kind: operation.body.as_ref().map(|body| (body.kind.clone(), body.media_type.clone())),
        outcome,
        records,
        paging,
        waiters: waiters::waiters(cx, operation),
        former_methods: Vec::new(),
        former_requests: Vec::new(),
        method,
    }
}

/// What reads a list gives a list, paged or not: one that gains pages does not change its type.
fn outcome(cx: &Context<'_>, operation: &ir::Operation) -> Outcome {
    let reads = reads(&operation.method);
    let item = |ty: &RustType| match ty.target() {
        RustType::Vec(item) if reads => Some(RustType::clone(item)),
        _ => None,
    };
    match &operation.outcome {
        ir::Outcome::Nothing => Outcome::Nothing,
        ir::Outcome::Page(ty) => Outcome::List(cx.rust_type(ty)),
        ir::Outcome::Result(ty) => {
            let ty = cx.rust_type(ty);
            item(&ty).map_or(Outcome::Result(ty), Outcome::List)
        }
        ir::Outcome::Bare(ty) => {
            let ty = cx.rust_type(ty);
            item(&ty).map_or(Outcome::Bare(ty), Outcome::BareList)
        }
        ir::Outcome::MaybeResult(ty) => Outcome::MaybeResult(cx.rust_type(ty)),
        ir::Outcome::MaybeBare(ty) => Outcome::MaybeBare(cx.rust_type(ty)),
        ir::Outcome::ResultOrText(ty) => Outcome::ResultOrText(cx.rust_type(ty)),
        ir::Outcome::BareOrText(ty) => Outcome::BareOrText(cx.rust_type(ty)),
        ir::Outcome::Lines(ty) => Outcome::Lines(cx.rust_type(ty)),
        ir::Outcome::Text => Outcome::Text,
        ir::Outcome::Bytes => Outcome::Bytes,
    }
}

fn records(cx: &Context<'_>, operation: &ir::Operation) -> Option<Records> {
    let ir::Records { framing, media_type, ty, .. } = operation.records.as_ref()?;
    Some(Records { framing: *framing, media_type: media_type.clone(), ty: cx.rust_type(ty) })
}

fn body_type(cx: &Context<'_>, body: &ir::Body) -> RustType {
    match body.kind {
        BodyKind::Json | BodyKind::Form(_) => cx.rust_type(&body.ty),
        BodyKind::Multipart => RustType::Multipart,
        BodyKind::Text => RustType::String,
        BodyKind::Bytes => RustType::Upload,
    }
}

fn paging(cx: &Context<'_>, operation: &ir::Operation, outcome: &Outcome) -> Option<Paging> {
    let Some(pagination) = &operation.pagination else {
        let (Outcome::List(item) | Outcome::BareList(item)) = outcome else { return None };
        return Some(Paging { item: item.clone(), next: Next::Whole, field: None });
    };
    let argument = |wire: &str| cx.field_name(&operation.operation_id, wire);
    let field = pagination.property.as_deref().map(|wire| match &operation.outcome {
        ir::Outcome::Result(result) => cx.property_name(result, wire),
        _ => names::field(wire),
    });
    let next = match pagination.kind {
        PaginationKind::Cursor => Next::Cursor { cursor: argument("cursor") },
        PaginationKind::Offset => Next::Offset {
            offset: argument("offset"),
            limit: argument("limit"),
            default_limit: pagination.default_limit,
        },
    };
    Some(Paging { item: cx.rust_type(&pagination.item), next, field })
}

fn arguments(cx: &mut Context<'_>, operation: &ir::Operation) -> Vec<Argument> {
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for method in reserved::CALL_METHODS {
        taken.insert((*method).to_owned(), "a method of every call".to_owned());
    }
    for method in reserved::TRAIT_METHODS {
        taken.insert((*method).to_owned(), "a method of a trait that calls have".to_owned());
    }
    let mut arguments = Vec::with_capacity(operation.parameters.len());
    let mut findings = Diagnostics::default();
    for parameter in &operation.parameters {
        let entry = format!("{}.{}", operation.operation_id, parameter.key);
        let name = cx.field_name(&operation.operation_id, &parameter.key);
        if let Some(other) = taken.insert(name.clone(), format!("`{}`", parameter.name)) {
            let message = format!("in `{}`, `{}` and {other} would both be `{name}`", operation.id, parameter.name);
            findings.push(collision(&parameter.pointer, message, "fields", &entry, &name));
        }
        if !names::is_snake(&name) {
            let message = format!("`{entry}` would be the argument `{name}`, which Rust does not take for an argument");
            findings.push(collision(&parameter.pointer, message, "fields", &entry, &name));
        }
        // `format: boolean` on a parameter: a string on the wire, but only these two.
        let ty = match &parameter.ty {
            TypeRef::String(Format::Boolean) => RustType::Bool,
            ty => cx.rust_type(ty),
        };
        let path = parameter.location == Location::Path;
        let said = structs::said_of(cx, &parameter.ty);
        let fallback = said.unwrap_or_else(|| {
            format!("{} in the request; the API does not describe it.", docs::code(&parameter.name))
        });
        arguments.push(Argument {
            name,
            wire: parameter.name.clone(),
            key: parameter.key.clone(),
            doc: docs::describe(&parameter.docs, &fallback),
            ty,
            path,
            styled: parameter.styled.map(|styled| (parameter.location, styled)),
            required: path || parameter.required,
            deprecated: parameter.docs.deprecated,
        });
    }
    // A call that sends another body has the same arguments.
    if operation.word().is_none() {
        cx.findings.extend(findings);
    }
    arguments
}
