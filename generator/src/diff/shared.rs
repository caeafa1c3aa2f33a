//! Parameters, headers, bodies and responses that stand under `components` and are referred to: each is compared once.

use std::collections::BTreeMap;

use super::Kind;
use super::collect::{Collector, Found, Owner};
use super::effect::Effect;
use super::path::Spot;
use super::{exchange, member, parameter};

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
            let Some((old, new)) = member::referenced(cx, old, new, &place, scope) else { continue };
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
