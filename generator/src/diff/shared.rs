//! Parameters, headers, bodies and responses that stand under `components` and are referred to: each is compared once.

use std::collections::BTreeMap;

use super::Kind;
use super::collect::{Collector, Found, Owner, ScopeId};
use super::effect::Effect;
use super::path::Spot;
use super::{exchange, parameter};

/// Compares what two holders of schemas refer to. A component that both refer to is left out: it is compared where it is defined.
pub(super) fn holders<'a>(
    cx: &mut Collector<'a>,
    old: &Spot<'a>,
    new: &Spot<'a>,
    place: &str,
    scope: ScopeId,
) -> Option<(Spot<'a>, Spot<'a>)> {
    let (a, b) = (old.member("$ref"), new.member("$ref"));
    let kind = match (&a, &b) {
        (None, None) => return Some((old.clone(), new.clone())),
        (Some(a), Some(b)) if a.value == b.value => return None,
        (Some(_), Some(_)) => Kind::ReferenceChanged,
        (None, Some(_)) => Kind::ReferenceExtracted,
        (Some(_), None) => Kind::ReferenceInlined,
    };
    cx.push(Found::new(kind, place, a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, scope).within(old, new));
    Some((old.clone().followed(cx.old), new.clone().followed(cx.new)))
}

/// Compares every such component.
pub(super) fn shared_components<'a>(cx: &mut Collector<'a>, old: &Spot<'a>, new: &Spot<'a>) {
    for section in SECTIONS {
        let named = |components: &Spot<'a>| -> BTreeMap<&'a str, Spot<'a>> {
            components.member(section).iter().flat_map(Spot::members).collect()
        };
        let (before, after) = (named(old), named(new));
        for (name, old) in &before {
            let place = format!("components.{section}.{name}");
            let scope = cx.scope(Owner::Holder(old.at.clone()));
            let Some(new) = after.get(name) else {
                let found = Found::new(Kind::ComponentRemoved, &place, None, None, Effect::COMPATIBLE, scope);
                cx.push(found.at(old.at.clone(), None));
                continue;
            };
            let Some((old, new)) = holders(cx, old, new, &place, scope) else { continue };
            match section {
                "parameters" => parameter::parameter(cx, &old, &new, &place, scope),
                "headers" => exchange::header(cx, &old, &new, &place, scope),
                "requestBodies" => exchange::body(cx, &old, &new, &place, scope),
                _ => exchange::response(cx, &old, &new, &place, scope),
            }
        }
        for (name, new) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let scope = cx.scope(Owner::Holder(new.at.clone()));
            let place = format!("components.{section}.{name}");
            let found = Found::new(Kind::ComponentAdded, &place, None, None, Effect::COMPATIBLE, scope);
            cx.push(found.at(None, new.at.clone()));
        }
    }
}

/// The sections of `components` that hold them.
pub(super) const SECTIONS: [&str; 4] = ["parameters", "headers", "requestBodies", "responses"];
