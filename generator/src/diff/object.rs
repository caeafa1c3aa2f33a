//! Two objects or lists → what differs between their members, further members and elements.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::collect::{Collector, Found, ScopeId};
use super::effect::Effect;
use super::path::Spot;
use super::view::View;
use super::{Class, Kind};

/// What `additionalProperties` says.
enum Additional<'a> {
    /// Nothing, or that anything goes.
    Any,
    /// That there are none.
    None,
    /// Their type.
    Typed(Spot<'a>),
}

pub(super) fn properties<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    let before: BTreeMap<&str, Spot<'a>> = old.members().collect();
    let after: BTreeMap<&str, Spot<'a>> = new.members().collect();
    let (required_before, required_after) = (old.required_names(), new.required_names());
    // What is only received cannot be asked for, and what is only sent is not missed.
    let travels = |spot: Option<&Spot<'a>>, document: &'a Value, effect: Effect| {
        let says = |keyword| spot.is_some_and(|spot| View::says(spot, keyword, document));
        let request = if says("readOnly") { effect.request.min(Class::Compatible) } else { effect.request };
        Effect::of(request, if says("writeOnly") { effect.response.min(Class::Compatible) } else { effect.response })
    };
    let (old_document, new_document) = (cx.old, cx.new);
    for (name, spot) in &before {
        let place = format!("{place}.{name}");
        match after.get(name) {
            Some(other) => cx.later(spot, other, &place, scope),
            None => {
                let request = if new.is_closed() { Class::Breaking } else { Class::Potential };
                let effect = travels(Some(spot), old_document, Effect::of(request, Class::Breaking));
                cx.push(Found::new(Kind::PropertyRemoved, &place, Some(spot), None, effect, scope));
            }
        }
    }
    for (name, spot) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let request = if required_after.contains_key(name) { Class::Breaking } else { Class::Compatible };
        let effect = travels(Some(spot), new_document, Effect::of(request, Class::Compatible));
        cx.push(Found::new(Kind::PropertyAdded, &format!("{place}.{name}"), None, Some(spot), effect, scope));
    }
    let names: BTreeSet<&&str> = required_before.keys().chain(required_after.keys()).collect();
    for name in names.into_iter().filter(|name| before.contains_key(*name) == after.contains_key(*name)) {
        let (kind, effect) = match (required_before.contains_key(name), required_after.contains_key(name)) {
            (false, true) => (Kind::PropertyRequired, Effect::FEWER),
            (true, false) => (Kind::PropertyOptional, Effect::MORE),
            _ => continue,
        };
        let at = |required: &BTreeMap<&str, String>, members: &BTreeMap<&str, Spot<'_>>, view: &View<'_>| {
            let entry = required.get(*name).cloned();
            entry.or_else(|| members.get(*name).map(|spot| spot.at.clone())).unwrap_or_else(|| view.at.clone())
        };
        let (old_at, new_at) = (at(&required_before, &before, old), at(&required_after, &after, new));
        let effect = travels(after.get(*name), new_document, effect);
        let found = Found::new(kind, &format!("{place}.{name}"), None, None, effect, scope);
        cx.push(found.at(old_at, new_at));
    }
    let lists = |view: &View<'a>| view.required.iter().map(|spot| spot.value).collect::<Vec<_>>();
    if required_before.keys().eq(required_after.keys()) && lists(old) != lists(new) {
        cx.noise(if required_before.is_empty() { "implied-value" } else { "list-order" });
    }
    let is_empty = |view: &View<'_>| view.properties.iter().any(|spot| spot.members().next().is_none());
    if is_empty(old) != is_empty(new) && before.is_empty() && after.is_empty() {
        cx.noise("empty-properties");
    }
}

pub(super) fn additional<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    let spots = (old.get("additionalProperties"), new.get("additionalProperties"));
    let (kind, effect) = match (additional_values(spots.0), additional_values(spots.1)) {
        (Additional::Typed(old), Additional::Typed(new)) => {
            return cx.later(&old, &new, &format!("{place}{{}}"), scope);
        }
        (Additional::Any, Additional::Any) | (Additional::None, Additional::None) => {
            if spots.0.map(|spot| spot.value) != spots.1.map(|spot| spot.value) {
                cx.noise("implied-value");
            }
            return;
        }
        (_, Additional::None) => (Kind::AdditionalForbidden, Effect::FEWER),
        (Additional::None, _) => (Kind::AdditionalAllowed, Effect::MORE),
        (Additional::Any, Additional::Typed(_)) => {
            (Kind::AdditionalTyped, Effect::of(Class::Potential, Class::Compatible))
        }
        (Additional::Typed(_), Additional::Any) => (Kind::AdditionalUntyped, Effect::MORE),
    };
    let at = |spot: Option<&Spot<'_>>, view: &View<'_>| spot.map_or_else(|| view.at.clone(), |spot| spot.at.clone());
    let sites = (at(spots.0, old), at(spots.1, new));
    cx.push(Found::new(kind, place, spots.0, spots.1, effect, scope).at(sites.0, sites.1));
}

pub(super) fn items<'a>(cx: &mut Collector<'a>, old: &View<'a>, new: &View<'a>, place: &str, scope: ScopeId) {
    let place = format!("{place}[]");
    let (spot, effect) = match (old.get("items"), new.get("items")) {
        (None, None) => return,
        (Some(old), Some(new)) => return cx.later(old, new, &place, scope),
        (Some(old), None) => (old, Effect::of(Class::Compatible, Class::Breaking)),
        (None, Some(new)) => (new, Effect::of(Class::Breaking, Class::Compatible)),
    };
    if is_any(spot.value) {
        return cx.noise("implied-value");
    }
    let found = Found::new(Kind::TypeChanged, &place, old.get("items"), new.get("items"), effect, scope);
    let at = |view: &View<'_>| view.get("items").map_or(&view.at, |spot| &spot.at).clone();
    cx.push(found.at(at(old), at(new)));
}

fn additional_values<'a>(spot: Option<&Spot<'a>>) -> Additional<'a> {
    match spot {
        None => Additional::Any,
        Some(spot) if spot.value == &Value::Bool(false) => Additional::None,
        Some(spot) if is_any(spot.value) => Additional::Any,
        Some(spot) => Additional::Typed(spot.clone()),
    }
}

/// Whether a schema takes everything.
fn is_any(schema: &Value) -> bool {
    schema == &Value::Bool(true) || schema.as_object().is_some_and(serde_json::Map::is_empty)
}
