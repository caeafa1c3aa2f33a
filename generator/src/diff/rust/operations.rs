//! Methods and the request values behind them: those that came, went or take and give something else.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::Comparison;
use super::kinds::RustKind;
use super::origin::Origin;
use super::spell;
use crate::diff::Kind;
use crate::ir;
use crate::model::{Argument, Crate, Operation, Outcome, Paging, Resource, RustType};

/// A method, and the resource whose handle has it.
#[derive(Clone, Copy)]
pub(super) struct Method<'a> {
    pub(super) resource: &'a Resource,
    pub(super) operation: &'a Operation,
}

/// What a name of a method leads to in the new crate.
#[derive(Clone, Copy)]
struct Named<'a> {
    method: Method<'a>,
    /// Whether the name is kept as a deprecated alias.
    former: bool,
}

pub(super) fn compare<'a>(cx: &mut Comparison<'a>) {
    let (old, new) = (cx.old, cx.new);
    let mut names: BTreeMap<(&str, &str), Named<'a>> = BTreeMap::new();
    let mut by_id: BTreeMap<&str, Method<'a>> = BTreeMap::new();
    for method in methods(&new.model) {
        let (module, operation) = (method.resource.module.as_str(), method.operation);
        by_id.insert(&operation.id, method);
        names.insert((module, &operation.method), Named { method, former: false });
        for name in &operation.former_methods {
            names.insert((module, name), Named { method, former: true });
        }
    }
    let mut met = BTreeSet::new();
    for method in methods(&old.model) {
        let found = names.get(&(&method.resource.module, &method.operation.method)).copied();
        let moved = by_id.get(method.operation.id.as_str()).copied();
        let partner = found.map(|named| named.method).or(moved);
        if let Some(partner) = partner {
            met.insert(partner.operation.id.as_str());
        }
        if found.is_some_and(|named| !named.former && named.method.operation == method.operation) {
            continue;
        }
        let path = format!("{}::{}", method.resource.handle, method.operation.method);
        let origin = pair(cx, Some(method), partner);
        let before = Some(spell::method(method.operation));
        match (found, moved) {
            (Some(Named { method: new, former }), _) => {
                if former {
                    let after = Some(spell::method(new.operation));
                    cx.add(RustKind::MethodRenamed, &path, before, after, origin);
                }
                operation(cx, &path, method.operation, new.operation);
            }
            (None, Some(new)) => {
                let mut text = spell::method(new.operation);
                if new.resource.handle != method.resource.handle {
                    text = text.replacen("fn ", &format!("fn {}::", new.resource.handle), 1);
                }
                cx.add(RustKind::MethodMoved, path, before, Some(text), origin.belonging());
            }
            (None, None) => cx.add(RustKind::MethodRemoved, path, before, None, origin),
        }
        let former = method.operation.former_methods.iter();
        for name in former.filter(|name| !names.contains_key(&(method.resource.module.as_str(), name.as_str()))) {
            let path = format!("{}::{name}", method.resource.handle);
            let before = Some(format!("pub fn {name}"));
            let origin = pair(cx, Some(method), partner);
            cx.add(RustKind::MethodRemoved, path, before, None, origin);
        }
    }
    for method in methods(&new.model).filter(|method| !met.contains(method.operation.id.as_str())) {
        let path = format!("{}::{}", method.resource.handle, method.operation.method);
        let after = Some(spell::method(method.operation));
        let origin = pair(cx, None, Some(method));
        cx.add(RustKind::MethodAdded, path, None, after, origin);
    }
}

fn operation<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Operation, new: &'a Operation) {
    let origin = Origin::at([old.pointer.as_str()], [new.pointer.as_str()]);
    cx.deprecation(path, old.deprecated, new.deprecated, &origin);
    let kept = |name: &String| *name == new.name || new.former_requests.contains(name);
    for name in [&old.name].into_iter().chain(&old.former_requests).filter(|name| !kept(name)) {
        let (before, after) = (format!("pub struct {name}"), format!("pub struct {}", new.name));
        cx.add(RustKind::RequestValueRenamed, path, Some(before), Some(after), origin.clone());
    }
    arguments(cx, path, old, new);
    body(cx, path, old, new);
    outcome(cx, path, old, new);
    records(cx, path, old, new);
}

fn arguments<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Operation, new: &'a Operation) {
    for argument in &old.arguments {
        let partner = new.arguments.iter().find(|partner| partner.name == argument.name);
        let origin = parameter(cx, Some((old, argument)), partner.map(|partner| (new, partner)), old, new);
        let before = Some(spell::argument(argument));
        let after = partner.map(spell::argument);
        let own = format!("{path}::{}", argument.name);
        let kind = match (argument.required, partner.map(|partner| partner.required)) {
            (true, None | Some(false)) => RustKind::MethodArgumentRemoved,
            (false, None) => RustKind::SetterRemoved,
            (false, Some(true)) => RustKind::MethodArgumentAdded,
            (required, Some(_)) => {
                let Some(partner) = partner else { continue };
                cx.deprecation(&own, argument.deprecated, partner.deprecated, &origin);
                // In a path, everything that prints will do; in the query, what the type takes.
                let same = match (argument.path, partner.path) {
                    (true, true) => before == after,
                    (false, false) => cx.same(&argument.ty, &partner.ty),
                    _ => false,
                };
                if same {
                    continue;
                }
                if required { RustKind::MethodArgumentChanged } else { RustKind::SetterChanged }
            }
        };
        cx.add(kind, own, before, after, origin);
    }
    for argument in new.arguments.iter().filter(|argument| !old.arguments.iter().any(|own| own.name == argument.name)) {
        let kind = if argument.required { RustKind::MethodArgumentAdded } else { RustKind::SetterAdded };
        let origin = parameter(cx, None, Some((new, argument)), old, new);
        cx.add(kind, format!("{path}::{}", argument.name), None, Some(spell::argument(argument)), origin);
    }
    let order = |operation: &'a Operation, other: &Operation| -> Vec<&'a str> {
        let shared = |name: &str| other.arguments.iter().any(|argument| argument.required && argument.name == name);
        let required = operation.arguments.iter().filter(|argument| argument.required);
        required.map(|argument| argument.name.as_str()).filter(|name| shared(name)).collect()
    };
    let (before, after) = (order(old, new), order(new, old));
    if before != after {
        let origin = Origin::at([old.pointer.as_str()], [new.pointer.as_str()]);
        let (before, after) = (before.join(", "), after.join(", "));
        cx.add(RustKind::MethodArgumentsReordered, path, Some(before), Some(after), origin);
    }
}

fn body<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Operation, new: &'a Operation) {
    let kind = match (&old.body, &new.body) {
        (Some(_), None) => RustKind::MethodArgumentRemoved,
        (None, Some(_)) => RustKind::MethodArgumentAdded,
        (Some(old), Some(new)) if !cx.same(old, new) => RustKind::MethodArgumentChanged,
        _ => return,
    };
    let body = |api: &'a ir::Api, operation: &Operation| {
        let operation = api.operations.get(&operation.id)?;
        Some(operation.body.as_ref().map_or(operation.pointer.as_str(), |body| &body.pointer))
    };
    let origin = Origin::at(body(&cx.old.api, old), body(&cx.new.api, new));
    let text = |operation: &Operation| operation.body.as_ref().map(spell::body);
    cx.add(kind, format!("{path}::body"), text(old), text(new), origin);
}

fn records<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Operation, new: &'a Operation) {
    let kind = match (&old.records, &new.records) {
        (Some(_), None) => RustKind::RecordsRemoved,
        (None, Some(_)) => RustKind::RecordsAdded,
        (Some(old), Some(new)) if old.framing != new.framing || !cx.same(&old.ty, &new.ty) => RustKind::RecordsChanged,
        _ => return,
    };
    let text = |operation: &Operation| operation.records.as_ref().map(|records| records.ty.to_string());
    let place = |api: &'a ir::Api, operation: &Operation| {
        Some(api.operations.get(&operation.id)?.records.as_ref()?.pointer.as_str())
    };
    let origin = Origin::at(place(&cx.old.api, old), place(&cx.new.api, new));
    cx.add(kind, path, text(old), text(new), origin);
}

fn outcome<'a>(cx: &mut Comparison<'a>, path: &str, old: &'a Operation, new: &'a Operation) {
    let same = match (&old.outcome, &new.outcome) {
        (Outcome::Result(old) | Outcome::Bare(old), Outcome::Result(new) | Outcome::Bare(new))
        | (Outcome::List(old) | Outcome::BareList(old), Outcome::List(new) | Outcome::BareList(new)) => {
            cx.same(old, new)
        }
        (Outcome::Result(RustType::String) | Outcome::Bare(RustType::String), Outcome::Text)
        | (Outcome::Text, Outcome::Result(RustType::String) | Outcome::Bare(RustType::String)) => true,
        (old, new) => old == new,
    };
    let origin = responses(&cx.old.api, old, &cx.new.api, new);
    if !same {
        let (before, after) = (spell::response(&old.outcome), spell::response(&new.outcome));
        cx.add(RustKind::ReturnTypeChanged, path, Some(before), Some(after), origin.clone());
    }
    // What a list gives is its items, whether they come in pages or not.
    if old.is_list() && new.is_list() {
        return;
    }
    let item = |paging: &Option<Paging>| paging.as_ref().map(|paging| paging.item.to_string());
    let kind = match (&old.paging, &new.paging) {
        (Some(_), None) => RustKind::PagingRemoved,
        (None, Some(_)) => RustKind::PagingAdded,
        // Where the response is the list itself, its type has said so.
        (Some(old), Some(new)) if same && !cx.same(&old.item, &new.item) => RustKind::PagingChanged,
        _ => return,
    };
    let parameters = |api: &'a ir::Api, operation: &Operation| -> Vec<&'a str> {
        let operation = api.operations.get(&operation.id);
        let parameters = operation.into_iter().flat_map(|operation| &operation.parameters);
        let paging = parameters.filter(|parameter| ["limit", "cursor", "offset"].contains(&parameter.name.as_str()));
        paging.map(|parameter| parameter.pointer.as_str()).collect()
    };
    // The property that holds the items, if the response is not a list.
    let items = |api: &'a ir::Api, operation: &Operation| -> Option<&'a str> {
        let operation = api.operations.get(&operation.id)?;
        let ir::Outcome::Result(result) = &operation.outcome else { return None };
        let property = operation.pagination.as_ref()?.property.as_ref()?;
        api.object(result)?.property(property).map(|property| property.pointer.as_str())
    };
    let paging = Origin::at(parameters(&cx.old.api, old), parameters(&cx.new.api, new));
    let paging = paging.or(Origin::at(items(&cx.old.api, old), items(&cx.new.api, new))).or(origin);
    // What refers to the list says nothing of whether it has pages.
    let of_type: fn(Kind) -> bool = |kind| kind == Kind::TypeChanged;
    let paging = Origin { prefers: (kind != RustKind::PagingChanged).then_some(of_type), ..paging };
    cx.add(kind, path, item(&old.paging), item(&new.paging), paging);
}

/// Where a parameter is defined; where it is not, the operation.
fn parameter<'a>(
    cx: &Comparison<'a>,
    old: Option<(&'a Operation, &Argument)>,
    new: Option<(&'a Operation, &Argument)>,
    old_operation: &'a Operation,
    new_operation: &'a Operation,
) -> Origin<'a> {
    let find = |api: &'a ir::Api, argument: Option<(&'a Operation, &Argument)>| {
        let (operation, argument) = argument?;
        let mut parameters = api.operations.get(&operation.id)?.parameters.iter();
        let is_path = |parameter: &ir::Parameter| parameter.location == ir::Location::Path;
        let found = parameters.find(|p| p.name == argument.wire && is_path(p) == argument.path);
        found.map(|parameter| parameter.pointer.as_str())
    };
    let own = Origin::at(find(&cx.old.api, old), find(&cx.new.api, new));
    own.or(Origin::at([old_operation.pointer.as_str()], [new_operation.pointer.as_str()]))
}

pub(super) fn methods(model: &Crate) -> impl Iterator<Item = Method<'_>> {
    model
        .resources
        .iter()
        .flat_map(|resource| resource.operations.iter().map(move |operation| Method { resource, operation }))
}

fn pair<'a>(cx: &Comparison<'a>, old: Option<Method<'a>>, new: Option<Method<'a>>) -> Origin<'a> {
    let pointer = |method: Option<Method<'a>>| method.map(|method| method.operation.pointer.as_str());
    let whole = Origin::at(pointer(old), pointer(new));
    // A method for one of several media types came or went with that, or with the whole operation.
    let media_type = |api: &'a ir::Api, method: Option<Method<'a>>| {
        let operation = method.map(|method| method.operation).filter(|own| own.word().is_some())?;
        api.operations.get(&operation.id)?.body.as_ref().map(|body| body.pointer.as_str())
    };
    match (media_type(&cx.old.api, old), media_type(&cx.new.api, new)) {
        (None, None) => whole,
        (old, new) => Origin::at(old, new).or(whole),
    }
}

/// What an envelope holds in the declared responses that succeed; where that tells nothing, those responses.
fn responses<'a>(old_api: &'a ir::Api, old: &'a Operation, new_api: &'a ir::Api, new: &'a Operation) -> Origin<'a> {
    let successes = |api: &'a ir::Api, operation: &Operation| -> Vec<&'a ir::Response> {
        api.operations.get(&operation.id).map(|operation| operation.by_success().0).unwrap_or_default()
    };
    let (was, is) = (successes(old_api, old), successes(new_api, new));
    let result = |api: &'a ir::Api, successes: &[&'a ir::Response]| -> Vec<&'a str> {
        let bodies = successes.iter().filter_map(|response| api.object(&response.content.as_ref()?.1));
        bodies.filter_map(|body| Some(body.property("result")?.pointer.as_str())).collect()
    };
    let pointers = |successes: &[&'a ir::Response]| -> Vec<&'a str> {
        successes.iter().map(|response| response.pointer.as_str()).collect()
    };
    Origin::at(result(old_api, &was), result(new_api, &is))
        .or(Origin::at(pointers(&was), pointers(&is)))
        .or(Origin::at([old.pointer.as_str()], [new.pointer.as_str()]))
}
