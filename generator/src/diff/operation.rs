//! Two documents' operations → which came, went, moved, and what differs in those that stayed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Kind;
use super::collect::{Collector, Found, Owner};
use super::effect::Effect;
use super::pair::OperationPair;
use super::path::{Spot, template};
use super::reach::Operation;
use super::{exchange, member, parameter, security};

/// Members of an operation that are compared by what they mean; every other one is compared as it is.
const MEANT: [&str; 8] =
    ["operationId", "tags", "security", "parameters", "requestBody", "responses", "x-badges", "deprecated"];

/// Compares all operations, paired by id, then by method and path.
pub(super) fn operations(cx: &mut Collector<'_>) {
    let (old_ids, new_ids) = (cx.old_reach.by_id(), cx.new_reach.by_id());
    let mut pairs: Vec<(usize, usize)> =
        old_ids.iter().filter_map(|(id, old)| Some((*old, *new_ids.get(id)?))).collect();
    let paired: (BTreeSet<usize>, BTreeSet<usize>) = pairs.iter().copied().unzip();
    let mut new_places = BTreeMap::new();
    for (index, operation) in cx.new_reach.operations.iter().enumerate().filter(|(i, _)| !paired.1.contains(i)) {
        new_places.insert(operation.place(), index);
    }
    let mut removed = Vec::new();
    for (index, operation) in cx.old_reach.operations.iter().enumerate().filter(|(i, _)| !paired.0.contains(i)) {
        match new_places.remove(&operation.place()) {
            Some(new) => pairs.push((index, new)),
            None => removed.push(index),
        }
    }
    let added: Vec<usize> = new_places.into_values().collect();
    for (old, new) in pairs {
        pair(cx, old, new);
    }
    for index in removed {
        let Some(operation) = cx.old_reach.operations.get(index).cloned() else { continue };
        let scope = cx.scope(Owner::Operation(Some(index), None));
        let found = Found::new(Kind::OperationRemoved, operation.id, None, None, Effect::BREAKING, scope);
        cx.push(found.at(operation.spot.at.clone(), None).values(line(&operation), None));
    }
    for index in added {
        let Some(operation) = cx.new_reach.operations.get(index).cloned() else { continue };
        let scope = cx.scope(Owner::Operation(None, Some(index)));
        let found = Found::new(Kind::OperationAdded, operation.id, None, None, Effect::COMPATIBLE, scope);
        cx.push(found.at(None, operation.spot.at.clone()).values(None, line(&operation)));
    }
}

fn pair(cx: &mut Collector<'_>, old_index: usize, new_index: usize) {
    let (Some(old), Some(new)) =
        (cx.old_reach.operations.get(old_index).cloned(), cx.new_reach.operations.get(new_index).cloned())
    else {
        return;
    };
    let scope = cx.scope(Owner::Operation(Some(old_index), Some(new_index)));
    let pair = OperationPair { old, new, old_index, new_index, scope };
    identity(cx, &pair);
    security::operation(cx, &pair);
    if pair.old.spot.value != pair.new.spot.value {
        tags(cx, &pair);
        badges(cx, &pair);
        members(cx, &pair);
        exchange::bodies(cx, &pair);
        exchange::responses(cx, &pair);
    }
    parameter::parameters(cx, &pair);
}

fn identity<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    let OperationPair { old, new, scope, .. } = pair;
    if (old.method, old.path) != (new.method, new.path) {
        let same = old.method == new.method && template(old.path) == template(new.path);
        let effect = if same { Effect::DOCUMENTATION } else { Effect::BREAKING };
        let found = Found::new(Kind::OperationMoved, pair.place(), None, None, effect, *scope);
        cx.push(found.at(old.spot.at.clone(), new.spot.at.clone()).values(line(old), line(new)));
    }
    if old.id != new.id {
        let (a, b) = (old.spot.member("operationId"), new.spot.member("operationId"));
        let found =
            Found::new(Kind::OperationIdChanged, pair.place(), a.as_ref(), b.as_ref(), Effect::DOCUMENTATION, *scope);
        cx.push(found);
    }
}

fn tags<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    let lists = (pair.old.spot.member("tags"), pair.new.spot.member("tags"));
    let names = |list: &Option<Spot<'a>>| -> BTreeMap<&'a str, Spot<'a>> {
        let elements = list.iter().flat_map(Spot::elements);
        elements.filter_map(|element| Some((element.value.as_str()?, element))).collect()
    };
    let (before, after) = (names(&lists.0), names(&lists.1));
    let (place, scope) = (pair.place(), pair.scope);
    for (name, spot) in before.iter().filter(|(name, _)| !after.contains_key(*name)) {
        let found = Found::new(Kind::TagRemoved, place, Some(spot), None, Effect::DOCUMENTATION, scope);
        cx.push(found.about(*name));
    }
    for (name, spot) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        let found = Found::new(Kind::TagAdded, place, None, Some(spot), Effect::DOCUMENTATION, scope);
        cx.push(found.about(*name));
    }
    let lists = (lists.0.map(|list| list.value), lists.1.map(|list| list.value));
    if before.keys().eq(after.keys()) && lists.0 != lists.1 {
        cx.noise("list-order");
    }
}

/// The badge `Beta` is a stage of life; other badges are extensions.
fn badges<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    let OperationPair { old, new, scope, .. } = pair;
    let badges = |operation: &Operation<'a>| -> BTreeMap<String, Spot<'a>> {
        let badges = operation.spot.member("x-badges");
        let badges = badges.iter().flat_map(Spot::elements);
        badges.map(|badge| (badge.text("name").unwrap_or_default().to_owned(), badge)).collect()
    };
    let (before, after) = (badges(old), badges(new));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let (a, b) = (before.get(name), after.get(name));
        if a.map(|spot| spot.value) == b.map(|spot| spot.value) {
            continue;
        }
        let (kind, effect) = match (name.as_str(), a, b) {
            ("Beta", Some(_), None) => (Kind::OperationPromoted, Effect::COMPATIBLE),
            ("Beta", None, _) => (Kind::OperationDemoted, Effect::POTENTIAL),
            _ => (Kind::ExtensionChanged, Effect::DOCUMENTATION),
        };
        let found = Found::new(kind, pair.place(), a, b, effect, *scope).within(&old.spot, &new.spot);
        let named = kind == Kind::ExtensionChanged;
        cx.push(if named { found.about(format!("x-badges {name}")) } else { found });
    }
}

/// Everything that has no meaning of its own.
fn members<'a>(cx: &mut Collector<'a>, pair: &OperationPair<'a>) {
    member::facts(cx, &pair.old.spot, &pair.new.spot, &MEANT, pair.place(), pair.scope);
    member::deprecation(cx, &pair.old.spot, &pair.new.spot, pair.place(), pair.scope);
}

fn line(operation: &Operation<'_>) -> Value {
    Value::from(format!("{} {}", operation.method, operation.path))
}
