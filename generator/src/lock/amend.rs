//! The lock × the policy → the policy with every released name in it: what is released keeps its name, whatever policy says.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::Keys;
use super::trace::Trace;
use super::{Kind, Lock};
use crate::ir::{Api, Location, Name, Shape, TypeRef, Union};
use crate::model::names;
use crate::policy::{Order, Policy, Resource};

/// Gives every operation the tag that it had when it was released: its resource stays.
pub(crate) fn retag(api: &mut Api, lock: &Lock) {
    let released = lock.lines.of(Kind::Operation, "").filter(|(_, line)| line.released);
    let by_path: BTreeMap<&str, &str> = released.filter_map(|(_, line)| Some((line.name(3)?, line.name(2)?))).collect();
    for operation in api.operations.values_mut() {
        let own = lock.released(Kind::Operation, &operation.id).and_then(|line| line.name(2));
        let tag = own.or_else(|| by_path.get(operation.place().as_str()).copied());
        if let Some(tag) = tag {
            tag.clone_into(&mut operation.tag);
        }
    }
}

/// Puts the released names into the policy, and the arguments of methods into their order.
pub(crate) fn amend(policy: &mut Policy, api: &mut Api, lock: &Lock, (keys, trace): (&Keys, &Trace)) {
    resources(policy, lock);
    for operation in api.operations.values_mut() {
        let id = trace.operation(&operation.id);
        if let Some(line) = lock.released(Kind::Operation, id)
            && let (Some(method), Some(value)) = (line.name(0), line.name(1))
        {
            policy.methods.impose(&operation.id, method.to_owned());
            policy.requests.impose(&operation.id, value.to_owned());
        }
        for parameter in &operation.parameters {
            if let Some(name) =
                lock.released(Kind::Argument, &format!("{id}.{}", parameter.key)).and_then(|own| own.name(0))
            {
                policy.fields.impose(&format!("{}.{}", operation.id, parameter.key), name.to_owned());
            }
        }
        if let Some(line) = lock.released(Kind::Call, id) {
            let known = |name: &str| line.names.iter().position(|own| own == name).unwrap_or(usize::MAX);
            // Stable: path parameters stay in the order of the path.
            operation.parameters.sort_by_key(|own| match own.location {
                Location::Path => (0, 0),
                _ => (1, known(&own.name)),
            });
        }
    }
    types(policy, api, lock, (keys, trace));
}

/// Resources of tags that policy does not know, or calls otherwise.
fn resources(policy: &mut Policy, lock: &Lock) {
    for (tag, line) in lock.lines.of(Kind::Resource, "") {
        let (true, Some(module), Some(handle)) = (line.released, line.name(0), line.name(1)) else { continue };
        let known = policy.resources.peek(tag).cloned().unwrap_or_else(|| Resource {
            module: module.to_owned(),
            handle: None,
            singular: names::singular(module).replace("Item", "_item"),
            plural: module.to_owned(),
            drop: Vec::new(),
            doc: format!("The tag `{tag}`."),
            workflows: Vec::new(),
        });
        let settled = Resource { module: module.to_owned(), handle: Some(handle.to_owned()), ..known };
        policy.resources.impose(tag, settled);
    }
}

fn types(policy: &mut Policy, api: &Api, lock: &Lock, (keys, trace): (&Keys, &Trace)) {
    for definition in api.types.values() {
        let today = definition.name.place();
        let key = keys.of(definition);
        let was = trace.place(&key).to_owned();
        let line = lock.released(Kind::Type, &was);
        let released = line.and_then(|line| line.name(0));
        // A component that upstream renamed has the new name, and the old one as an alias; what moved keeps its name.
        let component = matches!(definition.name, Name::Component(_));
        let renamed = was != key && component && !was.contains(['.', '[', '{', '|']);
        let former = trace.moved(&key).iter().filter(|place| renamed || **place != was);
        let former = former.filter_map(|place| lock.released(Kind::Type, place)?.name(0)).map(str::to_owned);
        let kept = [&was, &key].into_iter().filter_map(|place| lock.released(Kind::Former, place));
        let former: BTreeSet<String> = former.chain(kept.flat_map(|line| line.names.clone())).collect();
        policy
            .homes
            .insert(today.clone(), line.into_iter().flat_map(|line| line.names.iter().skip(1).cloned()).collect());
        if let Some(name) = released.filter(|_| !renamed) {
            policy.types.impose(&today, name.to_owned());
        }
        // The name of today, which the variants are listed under; of a place that is new it is not known yet.
        let name = match policy.types.peek(&today) {
            Some(name) => Some(name.clone()),
            None => component.then(|| names::upper_camel(&today)),
        };
        let former: Vec<String> = former.into_iter().filter(|own| Some(own) != name.as_ref()).collect();
        if !former.is_empty() {
            let known = policy.aliases.types.imposed(&today);
            known.extend(former);
            known.sort();
            known.dedup();
        }
        let places = Places { today: &today, was: &was, name: name.as_deref(), old_name: released };
        members(policy, (api, keys, trace), lock, &places, &definition.shape);
    }
}

/// A type: its place and name of today, and those that the lock knows.
struct Places<'a> {
    today: &'a str,
    was: &'a str,
    name: Option<&'a str>,
    old_name: Option<&'a str>,
}

fn members(
    policy: &mut Policy,
    (api, keys, trace): (&Api, &Keys, &Trace),
    lock: &Lock,
    places: &Places<'_>,
    shape: &Shape,
) {
    let Places { today, was, .. } = *places;
    let variant = |policy: &mut Policy, kind: Kind, key: &str, value: &str| {
        let Some(name) = places.name else { return };
        let owner = places.old_name.unwrap_or(name);
        if let Some(variant) = lock.released(kind, &format!("{owner}.{value}")).and_then(|line| line.name(0)) {
            policy.variants.imposed(name).impose(key, variant.to_owned());
        }
    };
    match shape {
        Shape::Object(object) => {
            for property in &object.properties {
                let field =
                    lock.released(Kind::Field, &format!("{was}.{}", property.name)).and_then(|line| line.name(0));
                if let Some(field) = field {
                    policy.fields.impose(&format!("{today}.{}", property.name), field.to_owned());
                }
            }
            if let Some(line) = lock.released(Kind::New, was) {
                let mut order = Order::default();
                line.names.iter().for_each(|wire| order.0.impose(wire, ()));
                policy.arguments.impose(today, order);
            }
        }
        Shape::Enum(own) => {
            for value in own.values.spelled() {
                variant(policy, Kind::Variant, &value, &value);
            }
        }
        Shape::Union(union) => {
            for index in 0..union.arms.len() {
                variant(policy, Kind::Arm, &index.to_string(), &arm_was(trace, &arm_key(api, keys, union, index)));
            }
        }
        Shape::Alias(_) => {}
    }
}

/// What the lock knows an arm by, whose type upstream may have renamed.
pub(crate) fn arm_was(trace: &Trace, key: &str) -> String {
    key.strip_prefix('#').map_or_else(|| key.to_owned(), |place| format!("#{}", trace.place(place)))
}

/// What an arm is known by, whatever its index is: the value that tells it, or the place of its type.
pub(crate) fn arm_key(api: &Api, keys: &Keys, union: &Union, index: usize) -> String {
    if let Some(value) = union.tag_value(index) {
        return value.to_owned();
    }
    let ty = union.arms.get(index).map(|arm| &arm.ty);
    match ty {
        Some(TypeRef::Named(id)) => api.types.get(id).map_or_else(|| id.clone(), |own| format!("#{}", keys.of(own))),
        ty => format!("#{ty:?}"),
    }
}
